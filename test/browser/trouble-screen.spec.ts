import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openScreen, STILL_SCREENS, startSample } from './screens.ts';
import { heldOnScreen, waitForHeld, waitForSummary } from './session-page.ts';

// A mistake in a screen's own code, wherever it is: the rest of the app and the session go on.

type Arm = () => void;

/** Answers what makes the next element that is drawn throw, as a mistake in a screen would. */
async function prepareMistake(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { prototype } = Document;
    const create = prototype.createElementNS;
    let armed = false;
    prototype.createElementNS = function (this: Document, ...args: unknown[]) {
      if (armed) {
        armed = false;
        throw new Error('a mistake by the test');
      }
      return Reflect.apply(create, this, args) as Element;
    } as typeof create;
    const arm: Arm = () => {
      armed = true;
    };
    Object.assign(window, { arm });
  });
  return () => page.evaluate(() => (window as unknown as { arm: Arm }).arm());
}

test('a mistake in any screen is told, and the screen can be shown again', async ({ page }) => {
  const makeMistake = await prepareMistake(page);
  await page.goto('/#/no-such-screen');
  const broken = page.getByRole('heading', { name: 'This screen stopped working' });
  for (const screen of STILL_SCREENS.filter(({ name }) => name !== 'unknown')) {
    await test.step(screen.name, async () => {
      await page.goto('/#/no-such-screen');
      await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
      await makeMistake();
      await page.goto(screen.address);
      await expect(broken).toBeVisible();
      await page.getByRole('button', { name: 'Show it again' }).click();
      await openScreen(page, screen);
    });
  }
  await test.step('and does not follow to the next one', async () => {
    await makeMistake();
    await page.goto('/#/privacy');
    await expect(broken).toBeVisible();
    await page.goto('/#/settings');
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  });
});

test('a mistake in the session leaves it running, and lets it be saved', async ({ page }) => {
  const makeMistake = await prepareMistake(page);
  await startSample(page);
  await waitForHeld(page, 1);

  await test.step('in what is drawn over the picture', async () => {
    const held = await heldOnScreen(page);
    await page.evaluate(() => {
      CanvasRenderingContext2D.prototype.clearRect = () => {
        throw new Error('a mistake by the test');
      };
    });
    await waitForHeld(page, held + 1);
  });

  await makeMistake();
  await page.getByRole('button', { name: 'Pause' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This screen stopped working');
  await expect(alert).toContainText(/[1-9] seconds? held/);
  await page.getByRole('button', { name: 'Save and see the summary' }).click();
  await waitForSummary(page);
  await page.goto('/#/diagnostics');
  await expect(page.getByText('screen-failed')).toBeVisible();
  await expect(page.getByText('overlay-failed')).toBeVisible();
});
