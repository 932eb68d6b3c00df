import type { ComponentChildren } from 'preact';
import type { PastSession } from '../../app/history.ts';
import { formatRoute } from '../../app/route.ts';
import { sideTitle } from '../../app/words/fill.ts';
import { damagedWhenWords, secondsWords, whenWords } from '../../app/words/numbers.ts';
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
  const { summary } = record;
  const name = app.stretchById(record.stretchId)?.name ?? record.stretchId.replaceAll('_', ' ');
  return (
    <li class="session-row">
      <div class="session-row-name">
        <a href={formatRoute({ name: 'summary', sessionId: record.id })}>{name}</a>
        <span>
          {whenWords(record.startedAt, app.now())}
          {summary.side !== null && ` · ${sideTitle(summary.side)}`}
          {record.source !== 'camera' && ' · Sample'}
          {app.history.unsaved.value.has(record.id) && ' · Not saved yet'}
        </span>
      </div>
      <div class="session-row-held">
        <HoldBar heldMs={summary.accounts.heldMs} targetMs={summary.targetHoldMs} />
        <span>
          {Math.round(summary.accounts.heldMs / 1000)} of {secondsWords(summary.targetHoldMs)}
        </span>
      </div>
      {children}
    </li>
  );
}
