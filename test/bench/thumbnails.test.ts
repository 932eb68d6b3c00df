import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thumbnailFingerprint } from '../../bench/gallery/fingerprint.ts';
import thumbnails from '../../bench/gallery/thumbnails.json' with { type: 'json' };
import { projectPath } from '../../scripts/steps/project.mjs';
import { STRETCHES } from '../../src/stretches/library.ts';

/** A whole grid of thumbnails should come quickly. */
const LARGEST_BYTES = 16_000;

describe('the thumbnails', () => {
  it('are those of the library', () => {
    expect(Object.keys(thumbnails).sort()).toEqual(STRETCHES.map(({ id }) => id).sort());
  });

  it.each(STRETCHES)(
    'have $id drawn from its pose and the body as they are now; if not, run `npm run gallery`',
    (stretch) => {
      const drawn = Object.entries(thumbnails).find(([id]) => id === stretch.id);
      expect(drawn?.[1]).toEqual(thumbnailFingerprint(stretch));
    },
  );

  it.each(STRETCHES.map(({ id }) => id))('has a small one of %s', (id) => {
    const { size } = statSync(projectPath(`public/poses/${id}.webp`));
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(LARGEST_BYTES);
  });
});
