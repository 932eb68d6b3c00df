import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { sessionAddress } from './session-page.ts';

const SCREENS = [
  '#/',
  '#/stretches',
  '#/stretch/seated_figure_four',
  '#/routines',
  '#/routine/morning_5',
  '#/review',
  '#/history',
  '#/checks',
  '#/habit',
  '#/data',
  '#/safety',
  '#/settings',
  '#/privacy',
  sessionAddress({ stretch: 'standing_forward_fold' }).slice(1),
];

/** Names, units and words that are the same in two languages. */
const SAME = new Set(
  [
    'Limber English Español Deutsch Start Name Position Matte Normal',
    'min bytes MB kB GB FHIR CSV JSON PDF Coach Pause Form Balasana',
    'April August September November',
  ].flatMap((line) => line.split(' ')),
);

/** Every line that is read on the screen or from its labels, but for what stands in any language. */
async function linesOn(page: Page, hash: string): Promise<readonly string[]> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await expect(page.locator('.loading-screen')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const texts = await page.evaluate(() => [
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[aria-label], [placeholder], [alt]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ),
    document.title,
  ]);
  return texts
    .map((text) => text.trim())
    .filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).some((word) => !SAME.has(word)));
}

async function choose(page: Page, language: string): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/settings';
  });
  await page.getByRole('radio', { name: language, exact: true }).check();
}

test('the language is switched at once, and no screen keeps a line of English', async ({
  page,
}) => {
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const english = new Set<string>();
  for (const screen of SCREENS) {
    for (const line of await linesOn(page, screen)) english.add(line);
  }
  for (const { name, tag, settings } of [
    { name: 'Español', tag: 'es', settings: 'Ajustes' },
    { name: 'Deutsch', tag: 'de', settings: 'Einstellungen' },
  ]) {
    await choose(page, name);
    await expect(page.getByRole('heading', { level: 1, name: settings })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    for (const screen of SCREENS) {
      const left = (await linesOn(page, screen)).filter((line) => english.has(line));
      expect.soft(left, `${name}, ${screen}`).toEqual([]);
    }
  }
});

test.describe('a browser set to German', () => {
  test.use({ locale: 'de-AT' });

  test('is greeted in German from the first picture on', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Dehn dich/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});
