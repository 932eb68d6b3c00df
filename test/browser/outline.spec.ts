import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { sessionAddress, waitForRunningClock, waitUntilSeen } from './session-page.ts';

// The outline of the pose to aim for, over the person of a sample.

/** Nothing else over the picture is as light: the person's own lines let the picture through. */
async function lightPixels(page: Page): Promise<number> {
  return page.locator('canvas.stage-picture').evaluate((canvas: HTMLCanvasElement) => {
    const pen = canvas.getContext('2d');
    const data = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let light = 0;
    for (let at = 0; at < data.length; at += 4) {
      const isWhite = [0, 1, 2].every((part) => (data[at + part] ?? 0) > 250);
      if (isWhite && (data[at + 3] ?? 0) > 220) light += 1;
    }
    return light;
  });
}

const SAMPLE = sessionAddress({
  stretch: 'standing_forward_fold',
  source: 'demo:forward_fold_side',
});

test('lies over the person until they are in the pose, where it is wanted', async ({
  openBrowserPage,
}) => {
  const page = await openBrowserPage([]);
  await page.goto('/#/settings');
  const choice = page.getByRole('group', { name: 'Outline of the pose' });
  await choice.getByRole('radio', { name: 'On' }).check();
  await page.goto(SAMPLE);
  await waitUntilSeen(page);
  await expect.poll(() => lightPixels(page), { timeout: 30_000 }).toBeGreaterThan(500);
  await waitForRunningClock(page);
  await expect.poll(() => lightPixels(page)).toBeLessThan(50);
});

test('is not there unless it is asked for', async ({ openBrowserPage }) => {
  const page = await openBrowserPage([]);
  await page.goto(SAMPLE);
  await waitUntilSeen(page);
  await waitForRunningClock(page);
  expect(await lightPixels(page)).toBeLessThan(50);
});
