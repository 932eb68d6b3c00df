import type { SessionDigest } from '../store/digest.ts';
import type { SessionRecord } from '../store/session-record.ts';

/** Held in good form, over all stretches of the session. */
export function heldMsOf({ entries }: SessionRecord): number {
  return entries.reduce((sum, { summary }) => sum + summary.accounts.heldMs, 0);
}

/** By the clock, not judged, over all stretches of the session. */
export function timedMsOf({ entries }: SessionRecord): number {
  return entries.reduce((sum, { summary }) => sum + (summary.timedMs ?? 0), 0);
}

/** Whether it leaves anything where nobody asked for it to be kept: seconds, or pain that was told of. */
export function isWorthKeeping(record: SessionRecord): boolean {
  return heldMsOf(record) + timedMsOf(record) > 0 || record.painMarks.length > 0;
}

/** The same of a session in short, and what was to be held over all stretches that were begun. */
export function holdTotals({ entries }: Pick<SessionDigest, 'entries'>): {
  readonly heldMs: number;
  readonly timedMs: number;
  readonly targetHoldMs: number;
} {
  return {
    heldMs: entries.reduce((sum, { heldMs }) => sum + heldMs, 0),
    timedMs: entries.reduce((sum, { timedMs }) => sum + timedMs, 0),
    targetHoldMs: entries.reduce((sum, { targetHoldMs }) => sum + targetHoldMs, 0),
  };
}
