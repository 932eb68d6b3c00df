import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openScreen, pauseSample, STILL_SCREENS, startSample } from './screens.ts';
import { finish } from './session-page.ts';

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

/** How far the page reaches beyond the window, sideways and down, in pixels. */
function measureOverflow(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });
}

for (const viewport of [LAPTOP, PHONE]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('no screen scrolls sideways', async ({ page }) => {
      for (const screen of STILL_SCREENS) {
        await openScreen(page, screen);
        expect.soft((await measureOverflow(page)).x, screen.name).toBe(0);
      }
    });

    test('a session fits the window, and is read from the mat on a laptop', async ({ page }) => {
      await startSample(page);
      expect.soft(await measureOverflow(page), 'running').toEqual({ x: 0, y: 0 });
      if (viewport === LAPTOP) await expectReadFromTheMat(page);
      await pauseSample(page);
      expect.soft(await measureOverflow(page), 'paused').toEqual({ x: 0, y: 0 });
      await finish(page);
      expect.soft((await measureOverflow(page)).x, 'summary').toBe(0);
      await page.goto('/#/history');
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
      expect.soft((await measureOverflow(page)).x, 'history').toBe(0);
    });
  });
}

async function expectReadFromTheMat(page: Page): Promise<void> {
  const digits = await page.evaluate(measureDigits);
  expect.soft(digits, 'height of the seconds').toBeGreaterThanOrEqual(LAPTOP.height / 5);
  expect.soft(await page.evaluate(findSmallText), 'text below 28 px').toEqual([]);
}

/** Runs in the page: the height of the ink of the seconds, in pixels. */
async function measureDigits(): Promise<number> {
  await document.fonts.ready;
  const walker = document.createTreeWalker(
    document.querySelector('[role=timer]') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const element = walker.nextNode()?.parentElement;
  const context = document.createElement('canvas').getContext('2d');
  if (!element || !context) return 0;
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText('0');
  return actualBoundingBoxAscent + actualBoundingBoxDescent;
}

/** Runs in the page: everything written in the session that is too small for the mat. */
function findSmallText(): string[] {
  const small: string[] = [];
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '') continue;
    const { width, height } = element.getBoundingClientRect();
    // What is only for screen readers is a pixel wide.
    if (width <= 1 || height <= 1 || !element.checkVisibility()) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < 28) small.push(`${text}: ${size} px`);
  }
  return small;
}
