import type { ComponentChildren } from 'preact';
import type { OverviewRow } from '../../app/history.ts';
import { formatRoute } from '../../app/route.ts';
import { holdTotals } from '../../app/session-totals.ts';
import { sideTitle } from '../../app/words/fill.ts';
import { damagedWhenWords, whenWords } from '../../app/words/numbers.ts';
import { sessionName, sessionSide } from '../../app/words/review.ts';
import { shellWords } from '../../app/words/shell.ts';
import { holdWords } from '../../app/words/timed.ts';
import { useApp } from './app-context.ts';
import { HoldBar } from './hold-bar.tsx';

interface SessionRowProps {
  readonly row: OverviewRow;
  /** What can be done with it, at the row's end. */
  readonly children?: ComponentChildren;
}

/** One past session in a list. */
export function SessionRow({ row, children }: SessionRowProps) {
  const app = useApp();
  const say = shellWords.session;
  if (row.kind === 'damaged') {
    return (
      <li class="session-row">
        <div class="session-row-name">
          <strong>{say.unreadable}</strong>
          <span>{damagedWhenWords(row.startedAt, app.now())}</span>
        </div>
        <p class="session-row-held">{say.kept}</p>
        {children}
      </li>
    );
  }
  const { digest } = row;
  const side = sessionSide(digest);
  const totals = holdTotals(digest);
  const { heldMs, timedMs, targetHoldMs } = totals;
  return (
    <li class="session-row">
      <div class="session-row-name">
        <a href={formatRoute({ name: 'summary', sessionId: digest.id })}>
          {sessionName(digest, app.library.nameOf)}
        </a>
        <span>
          {whenWords(digest.startedAt, app.now())}
          {side !== null && ` · ${sideTitle(side)}`}
          {digest.source !== 'camera' && ` · ${say.sample}`}
          {app.history.unsaved.value.has(digest.id) && ` · ${say.unsaved}`}
        </span>
      </div>
      <div class="session-row-held">
        <HoldBar heldMs={heldMs} timedMs={timedMs} targetMs={targetHoldMs} />
        <span>{holdWords(totals, say.heldOf)}</span>
      </div>
      {children}
    </li>
  );
}
