import type { EntryDigest, OverviewRow } from './history.ts';

export interface PastHold
  extends Pick<EntryDigest, 'side' | 'heldMs' | 'timedMs' | 'targetHoldMs'> {
  readonly sessionId: string;
  /** Which hold of its session it was. */
  readonly index: number;
  /** The session's start, ISO 8601. */
  readonly startedAt: string;
}

/** Every hold of one stretch before the camera, those of the newest session first. Samples are nobody's. */
export function pastHolds(rows: readonly OverviewRow[], stretchId: string): readonly PastHold[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'session' || row.digest.source !== 'camera') return [];
    const { id, startedAt, entries } = row.digest;
    return entries.flatMap(({ side, heldMs, timedMs, targetHoldMs, ...entry }, index) =>
      entry.stretchId === stretchId
        ? [{ sessionId: id, index, startedAt, side, heldMs, timedMs, targetHoldMs }]
        : [],
    );
  });
}
