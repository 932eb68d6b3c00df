import type { Side } from '../../core/landmarks.ts';
import type { EntryDigest } from '../../store/digest.ts';
import { medianOf } from './spread.ts';
import { isJudged } from './trends.ts';

/** How long a stretch is usually held: medians, milliseconds. */
export type UsualHold =
  | { readonly kind: 'held'; readonly heldMs: number }
  /** Where both sides were held. */
  | { readonly kind: 'each-side'; readonly leftMs: number; readonly rightMs: number }
  /** Where the clock always led: what it kept. */
  | { readonly kind: 'timed'; readonly timedMs: number };

/** @param entries of one stretch */
export function usualHold(entries: readonly EntryDigest[]): UsualHold {
  const judged = entries.filter(isJudged);
  const heldOf = (side: Side): number | null =>
    medianOf(judged.flatMap((entry) => (entry.side === side ? [entry.heldMs] : [])));
  const [leftMs, rightMs] = [heldOf('left'), heldOf('right')];
  if (leftMs !== null && rightMs !== null) return { kind: 'each-side', leftMs, rightMs };
  const heldMs = medianOf(judged.map((entry) => entry.heldMs));
  if (heldMs !== null) return { kind: 'held', heldMs };
  return { kind: 'timed', timedMs: medianOf(entries.map(({ timedMs }) => timedMs)) ?? 0 };
}
