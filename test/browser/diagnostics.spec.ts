import { expect, test } from './fixtures.ts';
import { sessionAddress, waitForSummary } from './session-page.ts';

test('the diagnostics tell how the last session ran, and can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#/diagnostics');
  await expect(page.getByText('none yet')).toBeVisible();

  const source = 'demo:side_bend_front';
  await page.goto(
    sessionAddress({ stretch: 'standing_side_bend', side: 'right', source, holdSeconds: 3 }),
  );
  await waitForSummary(page);
  await page.goto('/#/diagnostics');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied. Nothing was sent.')).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(/^Limber: \d+\.\d+\.\d+$/m);
  expect(report).toMatch(/^Last session ran on: full model, CPU$/m);
  expect(report).toMatch(/^Poses per second: \d+(\.\d)? \(\d+ poses\)$/m);
  expect(report).toMatch(/^Restarts: 0$/m);
  expect(report).toMatch(/^Last errors:\nnone$/m);

  // It is still there after the page was closed.
  await page.reload();
  const ranOn = page.getByText('Last session ran on', { exact: true }).locator('..');
  await expect(ranOn).toContainText('full model, CPU');
});
