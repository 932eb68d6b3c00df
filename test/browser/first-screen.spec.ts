import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';

/** What the scripts that stand between the address and the first screen may weigh, gzipped. */
const LIMIT_BYTES = 70_000;

test('the first screen waits for little code', async ({ page }) => {
  await page.goto('/');
  const scripts = await page
    .locator('script[src], link[rel=modulepreload]')
    .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('src') ?? tag.getAttribute('href')));
  const weights = await Promise.all(
    scripts.map(async (path) => {
      const response = await page.request.get(path ?? '');
      return { path, bytes: gzipSync(await response.body()).length };
    }),
  );
  const bytes = weights.reduce((sum, weight) => sum + weight.bytes, 0);
  expect(bytes, JSON.stringify(weights)).toBeLessThan(LIMIT_BYTES);
  expect(bytes, 'the scripts must have been found').toBeGreaterThan(20_000);
});

test('stretches that cannot be fetched are fetched when asked again', async ({ page, watch }) => {
  watch.expectError(/Failed to load resource|ERR_FAILED/);
  await page.route('**/assets/library-*.js', (route) => route.abort());
  await page.goto('/#/stretch/standing_side_bend');
  await expect(page.getByRole('heading', { name: "This screen can't be loaded" })).toBeVisible();
  await page.unroute('**/assets/library-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Standing side bend' })).toBeVisible();
});
