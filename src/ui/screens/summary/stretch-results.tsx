import type { StretchEntry } from '../../../app/history.ts';
import { groupsOf, type StretchGroup } from '../../../app/review/session-review.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { durationWords, percentWords } from '../../../app/words/numbers.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { holdWords, isTimedOnly } from '../../../app/words/timed.ts';
import type { SessionSummary } from '../../../core/session-types.ts';
import { useApp } from '../../components/app-context.ts';
import { HoldBar } from '../../components/hold-bar.tsx';
import { Corrections } from './corrections.tsx';
import { JointTable } from './joint-table.tsx';
import { PosePictures } from './pose-pictures.tsx';
import { Timeline } from './timeline.tsx';

/** Everything about one stretch on one side. */
export function EntryDetails({
  summary,
  id,
}: {
  readonly summary: SessionSummary;
  readonly id: string;
}) {
  const { accounts, timedMs = 0, corrections } = summary;
  const isLed = isTimedOnly({ heldMs: accounts.heldMs, timedMs });
  // Where the clock led, no joint was read in form, and no correction means nothing.
  if (isLed && corrections.length === 0) return <Timeline summary={summary} id={id} />;
  return (
    <>
      <Timeline summary={summary} id={id} />
      <JointTable summary={summary} id={id} />
      <Corrections summary={summary} id={id} />
      <PosePictures summary={summary} />
    </>
  );
}

function entryFacts({ longestHoldMs, inFormShare, repetitions }: SessionSummary): string {
  const say = summaryWords.stretches;
  const facts = [
    repetitions == null ? null : say.repetitions(repetitions.done, repetitions.target),
    longestHoldMs < 500 ? null : say.longest(durationWords(longestHoldMs)),
    inFormShare === null ? null : say.inForm(percentWords(inFormShare)),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function EntryLine({ summary }: { readonly summary: SessionSummary }) {
  const { accounts, targetHoldMs, side, timedMs = 0 } = summary;
  const { heldMs } = accounts;
  return (
    <span class="entry-line">
      <span class="entry-side">{side === null ? '' : sideTitle(side)}</span>
      <HoldBar heldMs={heldMs} timedMs={timedMs} targetMs={targetHoldMs} />
      <span>{holdWords({ heldMs, timedMs, targetHoldMs }, summaryWords.stretches.heldOf)}</span>
      <span class="entry-facts">{entryFacts(summary)}</span>
    </span>
  );
}

function GroupResult({ group }: { readonly group: StretchGroup }) {
  const { library } = useApp();
  const { stretchId, entries } = group;
  return (
    <details class="stretch-result">
      <summary>
        <h3>{library.nameOf(stretchId)}</h3>
        {entries.map(({ summary, startedAt }) => (
          <EntryLine key={startedAt} summary={summary} />
        ))}
      </summary>
      {entries.map(({ summary, startedAt }, index) => (
        <section class="entry-details" key={startedAt} aria-label={sideOf(summary)}>
          {entries.length > 1 && <h4>{sideOf(summary)}</h4>}
          <EntryDetails summary={summary} id={`${stretchId}-${index}`} />
        </section>
      ))}
    </details>
  );
}

function sideOf({ side }: SessionSummary): string {
  return side === null ? summaryWords.stretches.both : sideTitle(side);
}

/** A row for each stretch with a bar for each side; opened, how it went. */
export function StretchResults({ entries }: { readonly entries: readonly StretchEntry[] }) {
  return (
    <section aria-labelledby="stretches-title">
      <h2 id="stretches-title">{summaryWords.stretches.title}</h2>
      <p class="section-note">{summaryWords.stretches.note}</p>
      <div class="stretch-results">
        {groupsOf({ entries }).map((group) => (
          <GroupResult key={group.stretchId} group={group} />
        ))}
      </div>
    </section>
  );
}
