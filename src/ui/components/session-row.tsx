import type { ComponentChildren } from 'preact';
import type { PastSession } from '../../app/history.ts';
import { formatRoute } from '../../app/route.ts';
import { heldMsOf, targetMsOf } from '../../app/session-totals.ts';
import { sideTitle } from '../../app/words/fill.ts';
import { damagedWhenWords, secondsWords, whenWords } from '../../app/words/numbers.ts';
import { sessionName, sessionSide } from '../../app/words/review.ts';
import { useApp } from './app-context.ts';
import { HoldBar } from './hold-bar.tsx';

interface SessionRowProps {
  readonly session: PastSession;
  /** What can be done with it, at the row's end. */
  readonly children?: ComponentChildren;
}

/** One past session in a list. */
export function SessionRow({ session, children }: SessionRowProps) {
  const app = useApp();
  if (session.kind === 'damaged') {
    return (
      <li class="session-row">
        <div class="session-row-name">
          <strong>A session that can't be read</strong>
          <span>{damagedWhenWords(session.startedAt, app.now())}</span>
        </div>
        <p class="session-row-held">It is kept as it is.</p>
        {children}
      </li>
    );
  }
  const { record } = session;
  const side = sessionSide(record);
  const [heldMs, targetMs] = [heldMsOf(record), targetMsOf(record)];
  return (
    <li class="session-row">
      <div class="session-row-name">
        <a href={formatRoute({ name: 'summary', sessionId: record.id })}>
          {sessionName(record, app.library.nameOf)}
        </a>
        <span>
          {whenWords(record.startedAt, app.now())}
          {side !== null && ` · ${sideTitle(side)}`}
          {record.source !== 'camera' && ' · Sample'}
          {app.history.unsaved.value.has(record.id) && ' · Not saved yet'}
        </span>
      </div>
      <div class="session-row-held">
        <HoldBar heldMs={heldMs} targetMs={targetMs} />
        <span>
          {Math.round(heldMs / 1000)} of {secondsWords(targetMs)}
        </span>
      </div>
      {children}
    </li>
  );
}
