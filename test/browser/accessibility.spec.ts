import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openScreen, pauseSample, STILL_SCREENS, startSample } from './screens.ts';
import { finish, sessionAddress, waitForSummary, waitUntilSeen } from './session-page.ts';

// Without transitions, so that colours are looked at as they stand and not on their way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('no screen has anything that axe objects to', async ({ page }) => {
  test.setTimeout(240_000);
  test.setTimeout(240_000);
  for (const screen of STILL_SCREENS) {
    await openScreen(page, screen);
    expect.soft(await findViolations(page), screen.name).toEqual([]);
  }
});

test('a session, its summary and a filled history: nothing that axe objects to', async ({
  page,
}) => {
  await startSample(page);
  expect.soft(await findViolations(page), 'running').toEqual([]);
  await pauseSample(page);
  expect.soft(await findViolations(page), 'paused').toEqual([]);
  await finish(page);
  expect.soft(await findViolations(page), 'summary').toEqual([]);
  await page.goto('/#/history');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  expect.soft(await findViolations(page), 'history').toEqual([]);
  await page.getByRole('button', { name: 'Delete all' }).click();
  expect.soft(await findViolations(page), 'a question').toEqual([]);
});

test('a trouble: nothing that axe objects to', async ({ page }) => {
  await page.route('**/models/*.task', (route) => route.fulfill({ body: 'not a model' }));
  await page.goto(sessionAddress({ stretch: 'standing_forward_fold', source: 'demo:lunge_side' }));
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

/** Presses Tab until the focus is where it is wanted, as somebody without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (focused === name) return;
  }
  throw new Error(`Tab does not reach "${name}".`);
}

test('a sample is found, paused, muted and finished by keys alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(page, 'Stretches');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Standing side bend');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Standing side bend');
  await expect(heading).toBeFocused();
  await tabTo(page, 'No camera? Watch a sample');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/session\//);
  await expect(heading).toBeFocused();
  await waitUntilSeen(page);

  await page.keyboard.press('Space');
  await expect(page.getByText('Paused. Take your time.')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Sound' })).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Mute' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('Paused. Take your time.')).toBeHidden();
  await page.keyboard.press('Escape');
  await waitForSummary(page);
  await expect(heading).toBeFocused();
});

test('the focus moves to the heading of each screen', async ({ page }) => {
  await page.goto('/');
  for (const name of ['Review', 'Settings', 'Stretches']) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
});
