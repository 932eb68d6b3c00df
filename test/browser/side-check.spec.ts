import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { answerCameraWhenReady } from './ready-camera.ts';

/** Someone who has answered everything that is asked before a first session. */
async function settle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const settings = { safetyRead: true, emergencySign: false, flags: [] };
    localStorage.setItem('limber.settings', JSON.stringify(settings));
  });
}

test('a side-to-side test asks for the safety check first, and waits for it', async ({ page }) => {
  const start = page.getByRole('button', { name: 'Start this test' });
  await page.goto('/#/check/side_bend');
  await expect(page.getByRole('link', { name: 'First, the safety check' })).toBeVisible();
  await expect(start).toHaveCount(0);
  await page.getByRole('link', { name: 'First, the safety check' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(start).toBeVisible();
});

test('a side-to-side test is led, measured, and a side of it skipped', async ({
  openCameraPage,
}) => {
  const page = await openCameraPage('side_bend_front', { holdFirstSeconds: 4 });
  await settle(page);
  await answerCameraWhenReady(page);
  await page.goto('/#/check/side_bend');
  await page.getByRole('button', { name: 'Start this test' }).click();
  const prompt = page.locator('.check-prompt');
  await expect(prompt).toContainText('Slide one hand straight down', { timeout: 60_000 });
  const left = page.getByRole('region', { name: 'Left side' });
  await expect(left).toContainText('1 of 3 tries', { timeout: 60_000 });
  await expect(left.locator('.check-angle')).toHaveText(/^−?\d+°$/);
  expect(await findViolations(page)).toEqual([]);
  await expectInSightInAnyWindow(page);

  await page.getByRole('button', { name: 'Skip this side' }).click();
  await expect(prompt).toHaveText('Now the right side. Take your time.');
  await page.getByRole('button', { name: 'I am ready' }).click();
  await expect(page.getByRole('region', { name: 'Right side' })).toContainText('0 of 3 tries');
  await page.getByRole('button', { name: 'Skip this side' }).click();
  await expect(page.getByText('Too few tries counted')).toBeVisible();
  await expect(page.getByText('Not tried yet')).toBeVisible();
});

/** From the mat nobody scrolls. */
async function expectInSightInAnyWindow(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const [width, height] of [
    [844, 390],
    [1920, 1080],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const part of ['.check-picture', '.check-angle', '.check-prompt']) {
      const name = `${part} at ${width} × ${height}`;
      await expect.soft(page.locator(part), name).toBeInViewport({ ratio: 1 });
    }
  }
  if (before !== null) await page.setViewportSize(before);
}
