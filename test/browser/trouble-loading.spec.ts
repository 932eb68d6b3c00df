import { expect, test } from './fixtures.ts';

test('stretches that cannot be fetched are fetched when asked again', async ({ page, watch }) => {
  watch.expectError(/Failed to load resource|ERR_FAILED/);
  await page.route('**/assets/library-*.js', (route) => route.abort());
  await page.goto('/#/stretch/standing_side_bend');
  await expect(page.getByRole('heading', { name: "This screen can't be loaded" })).toBeVisible();
  await page.unroute('**/assets/library-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Standing side bend' })).toBeVisible();
});
