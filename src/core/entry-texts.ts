import type { Stretch } from './reference.ts';

/** How to go into a stretch, of its steps: without the start and the end of it. */
export function entryTexts({ steps }: Pick<Stretch, 'steps'>): readonly string[] {
  return steps.slice(1, 3);
}
