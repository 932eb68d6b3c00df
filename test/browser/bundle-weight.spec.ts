import { expect, test } from '@playwright/test';
import { readBundle } from '../../scripts/bundle-weight.mjs';

// Looks at the built files and needs no page, but it must run after the build, as browser tests do.

for (const name of ['first screen', 'session', 'coach', 'charts']) {
  test(`the scripts of "${name}" weigh no more than they may`, () => {
    const part = readBundle().find((each) => each.name === name);
    expect(part?.gzipBytes, part?.files.join(', ')).toBeLessThanOrEqual(part?.budgetBytes ?? 0);
  });
}
