import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thumbnailFingerprint } from '../../bench/gallery/fingerprint.ts';
import thumbnails from '../../bench/gallery/thumbnails.json' with { type: 'json' };
import { projectPath } from '../../scripts/steps/project.mjs';
import { STRETCHES } from '../../src/stretches/library.ts';

/** A whole grid of thumbnails should come quickly. */
const LARGEST_BYTES = 16_000;

describe('the thumbnails', () => {
  it('are drawn from the poses and the body as they are now; if not, run `npm run gallery`', () => {
    const now = Object.fromEntries(STRETCHES.map((one) => [one.id, thumbnailFingerprint(one)]));
    expect(thumbnails).toEqual(now);
  });

  it.each(STRETCHES.map(({ id }) => id))('has a small one of %s', (id) => {
    const { size } = statSync(projectPath(`public/poses/${id}.webp`));
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(LARGEST_BYTES);
  });
});
