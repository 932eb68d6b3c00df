import type { SessionRecord } from '../store/session-record.ts';
import type { Notice } from './notice.ts';
import type { AnySessionRoute } from './open-session.ts';
import type { Route } from './route.ts';
import { heldMsOf, isWorthKeeping, timedMsOf } from './session-totals.ts';
import { shellWords } from './words/shell.ts';
import { savedWords } from './words/timed.ts';

export interface AfterSessionParts {
  keep(record: SessionRecord): void;
  /** What was kept in case the page closed is not needed any more. */
  clearResume(): void;
  go(to: Route): void;
  /** Without a step to go back to. */
  replace(to: Route): void;
  notify(notice: Notice): void;
}

export type SessionEnd = 'finished' | 'left';

/** Leaving keeps what was held, and pain that was told of, quietly. */
function keepOnLeaving(record: SessionRecord | null, parts: AfterSessionParts): void {
  if (record === null || !isWorthKeeping(record)) return;
  parts.keep(record);
  parts.notify({
    text: savedWords({ heldMs: heldMsOf(record), timedMs: timedMsOf(record) }),
    action: {
      label: shellWords.show,
      run: () => parts.go({ name: 'summary', sessionId: record.id }),
    },
  });
}

/** Replaced, so that "back" from the summary leads to the stretch and starts no new session. */
function showSummary(
  record: SessionRecord | null,
  from: AnySessionRoute,
  { replace }: AfterSessionParts,
): void {
  if (record !== null) replace({ name: 'summary', sessionId: record.id });
  else if (from.name === 'session') replace({ name: 'stretch', stretchId: from.stretchId });
  else replace({ name: 'home' });
}

/** Keeps what was done, and shows it to whoever finished. @param record null where nothing was done */
export function afterSession(
  record: SessionRecord | null,
  how: SessionEnd,
  from: AnySessionRoute,
  parts: AfterSessionParts,
): void {
  parts.clearResume();
  if (how === 'left') {
    keepOnLeaving(record, parts);
    return;
  }
  if (record !== null) parts.keep(record);
  showSummary(record, from, parts);
}
