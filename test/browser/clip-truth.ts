import manifest from '../footage/manifest.json' with { type: 'json' };
import type { ClipId } from '../setup/clips.ts';

/** Seconds in which the clip's person truly holds the stretch in good form. */
export function trueHeldSeconds(
  clip: ClipId,
  stretch: string,
  side: 'left' | 'right' | null,
): number {
  const runs = manifest.clips.find(({ id }) => id === clip)?.runs;
  const run = runs?.find((each) => each.stretch === stretch && each.side === side);
  if (run === undefined) throw new Error(`The manifest says nothing of ${stretch} on ${clip}.`);
  // An empty list has no elements to tell the compiler what they would be.
  const holds: readonly (readonly number[])[] = run.holds;
  return holds.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0);
}
