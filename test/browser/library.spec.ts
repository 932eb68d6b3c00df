import type { Page } from '@playwright/test';
import { matches, NO_FILTER } from '../../src/app/library-filter.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { expect, test } from './fixtures.ts';

/** Someone who has read the safety note. */
async function settle(page: Page, settings: object = {}): Promise<void> {
  await page.addInitScript(
    (stored) => {
      if (localStorage.getItem('limber.settings') !== null) return;
      localStorage.setItem('limber.settings', stored);
    },
    JSON.stringify({ safetyRead: true, ...settings }),
  );
}

function status(page: Page) {
  return page.getByRole('main').getByRole('status');
}

test('each stretch shows its coach and starts a session', async ({ openBrowserPage }) => {
  test.setTimeout(240_000);
  const page = await openBrowserPage([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ]);
  await settle(page);
  // That poses are read is tested elsewhere; here the network never arrives, so that 32 starts are quick.
  await page.route('**/models/*.task', () => undefined);
  for (const { id, name } of STRETCHES) {
    await test.step(id, async () => {
      await page.goto(`/#/stretch/${id}`);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(name);
      const still = page.locator('.coach-picture img');
      await expect
        .poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(100);
      await page.getByRole('button', { name: 'Start with the camera' }).click();
      await expect(page).toHaveURL(/#\/(routine-)?session\//);
      await expect(heading).toContainText(name);
      await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
    });
  }
});

test('stretches are searched by keys, and what was looked for stays in the address', async ({
  page,
}) => {
  const filter = { ...NO_FILTER, text: 'side bend', place: 'chair' } as const;
  const count = STRETCHES.filter((stretch) => matches(stretch, filter)).length;
  const found = `${count} of ${STRETCHES.length} stretches`;
  await settle(page, { flags: ['knee'] });
  await page.goto('/#/stretches');
  await expect(status(page)).toHaveText(`All ${STRETCHES.length} stretches`);
  await page.getByRole('searchbox', { name: 'Search' }).fill('side bend');
  await page.getByRole('radio', { name: 'Chair' }).check();
  await expect(status(page)).toHaveText(found);
  await expect(page).toHaveURL(/q=side\+bend&place=chair$/);
  await page.reload();
  await expect(status(page)).toHaveText(found);
  await page.getByRole('link', { name: 'Seated side bend' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seated side bend');
  await page.goBack();
  await expect(status(page)).toHaveText(found);
  await page.getByRole('searchbox').fill('handstand');
  await expect(page.getByRole('heading', { name: 'No stretch matches' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Show all' }).last().click();
  await expect(status(page)).toHaveText(`All ${STRETCHES.length} stretches`);
  const pose = page.getByRole('listitem').filter({ hasText: "Child's pose with side reach" });
  await expect(pose).toContainText('Avoid: Skip this one');
});

test('a ready-made routine is made one’s own, changed, kept, deleted and brought back', async ({
  page,
}) => {
  await settle(page);
  await page.goto('/#/routine/morning_5');
  await page.getByRole('button', { name: 'Make a copy of your own' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Build a routine' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Mine');
  await page.getByRole('button', { name: 'Move Knee rolls down' }).click();
  await page.getByRole('button', { name: 'Take Cat-cow out' }).click();
  await expect(status(page)).toHaveText('Takes about 7 min 10 s');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  await page.reload();
  const steps = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(steps).toHaveText([
    'Single knee to chest',
    'Knee rolls',
    'Hip bridge',
    'Half-kneeling hip stretch',
    'Standing side bend',
  ]);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Mine', exact: true }).click();
  await expect(steps).toHaveCount(5);
});

test('a sign that needs help stops every start until the answer is changed', async ({ page }) => {
  await settle(page);
  await page.goto('/#/safety');
  await page.getByRole('radio', { name: 'One or more' }).click();
  await expect(page.getByRole('alert')).toContainText('Please stop here and get help now');
  await page.goto('/#/routine-session/morning_5');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('get help now');
  await page.getByRole('link', { name: 'Back to the start' }).click();
  await page.goto('/#/safety');
  await page.getByRole('button', { name: 'None of these is true for me' }).click();
  await expect(page.getByRole('radio', { name: 'None of these' })).toBeChecked();
});
