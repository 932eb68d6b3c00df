import type { SessionRecord } from '../store/session-record.ts';

/** Held in good form, over all stretches of the session. */
export function heldMsOf({ entries }: SessionRecord): number {
  return entries.reduce((sum, { summary }) => sum + summary.accounts.heldMs, 0);
}

/** What was to be held, over all stretches that were begun. */
export function targetMsOf({ entries }: SessionRecord): number {
  return entries.reduce((sum, { summary }) => sum + summary.targetHoldMs, 0);
}

/** The stretches in the order they were begun, each once. */
export function stretchIdsOf({ entries }: SessionRecord): readonly string[] {
  return [...new Set(entries.map(({ summary }) => summary.stretchId))];
}
