import type { SessionTotals } from '../../../app/review/session-review.ts';
import { durationWords, percentWords } from '../../../app/words/numbers.ts';
import { notJudgedByReason, reasonWords } from '../../../app/words/review.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { isTimedOnly, timedWords } from '../../../app/words/timed.ts';
import type { TimelineSpan } from '../../../core/session-types.ts';

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

function Figure({ label, value, note }: FigureProps) {
  return (
    <div class="key-figure">
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {note !== undefined && <span>{note}</span>}
      </dd>
    </div>
  );
}

interface FiguresProps {
  readonly totals: SessionTotals;
  readonly timeline: readonly TimelineSpan[];
}

/** The few numbers that matter, in the order they are asked for. */
export function Figures({ totals, timeline }: FiguresProps) {
  const { accounts, timedMs, inFormShare, targetHoldMs, longestHoldMs, inAndOutMs } = totals;
  const say = summaryWords.figures;
  // Nothing was held, so that neither a share nor a longest hold means anything.
  const isLed = isTimedOnly({ heldMs: accounts.heldMs, timedMs });
  const reasons = notJudgedByReason({ timeline }).filter(({ ms }) => ms >= 500);
  const notJudgedNote =
    reasons.length === 0
      ? say.seenAlways
      : reasons.map(({ reason, ms }) => `${durationWords(ms)} ${reasonWords(reason)}`).join(', ');
  return (
    <dl class="key-figures">
      <Figure
        label={say.held}
        value={durationWords(accounts.heldMs)}
        note={say.of(durationWords(targetHoldMs))}
      />
      {timedMs >= 500 && (
        <Figure label={timedWords.label} value={durationWords(timedMs)} note={timedWords.note} />
      )}
      {timedMs < 500 && <Figure label={say.longest} value={durationWords(longestHoldMs)} />}
      {!isLed && (
        <Figure
          label={say.share}
          value={inFormShare === null ? '–' : percentWords(inFormShare)}
          note={inFormShare === null ? say.noHold : say.fromFirst}
        />
      )}
      <Figure
        label={say.outOfForm}
        value={durationWords(Math.max(0, accounts.outOfFormMs - inAndOutMs))}
        {...(inAndOutMs >= 500 && { note: say.inAndOut(durationWords(inAndOutMs)) })}
      />
      <Figure
        label={say.notJudged}
        value={durationWords(accounts.notJudgedMs)}
        note={notJudgedNote}
      />
    </dl>
  );
}
