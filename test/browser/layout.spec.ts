import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openScreen, pauseSample, STILL_SCREENS, startSample } from './screens.ts';
import { finish } from './session-page.ts';

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

/** The narrowest that a page has to be read in without scrolling sideways (WCAG 1.4.10), and some in between. */
const BETWEEN = [320, 700, 900, 1024] as const;

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
      test.setTimeout(180_000);
      for (const screen of STILL_SCREENS) {
        await openScreen(page, screen);
        for (const width of [viewport.width, ...BETWEEN]) {
          await page.setViewportSize({ width, height: viewport.height });
          expect.soft((await measureOverflow(page)).x, `${screen.name} at ${width}`).toBe(0);
        }
        await page.setViewportSize(viewport);
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

/** A laptop's window with the browser around it, a tablet, phones on their side and small ones, large screens. */
const WINDOWS = [
  { width: 1366, height: 650 },
  { width: 1024, height: 600 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
  { width: 768, height: 1024 },
  { width: 844, height: 390 },
  { width: 667, height: 375 },
  { width: 360, height: 640 },
] as const;

/** Of the window that the picture of oneself takes at least. */
const LEAST_PICTURE_SHARE = 0.25;

test('a session has room for everything in windows of any shape', async ({ page }) => {
  await startSample(page);
  for (const viewport of WINDOWS) {
    const name = `${viewport.width} × ${viewport.height}`;
    await page.setViewportSize(viewport);
    expect.soft(await measureOverflow(page), name).toEqual({ x: 0, y: 0 });
    const { overlaps, pictureShare } = await page.evaluate(measureParts);
    expect.soft(overlaps, name).toEqual([]);
    expect.soft(pictureShare, name).toBeGreaterThan(LEAST_PICTURE_SHARE);
    // Colour alone does not tell the clock's state.
    await expect.soft(page.locator('.status-word:visible'), name).toHaveCount(1);
  }
});

/** Runs in the page: which parts of the session lie over each other or beyond the window. */
function measureParts(): { readonly overlaps: string[]; readonly pictureShare: number } {
  const selector = '.stage, .coach-picture, .status-line, .ring, .cue-band, .control';
  const parts = [...document.querySelectorAll(selector)]
    .map((element) => ({ name: element.className, box: element.getBoundingClientRect(), element }))
    .filter(
      ({ box, element }) =>
        box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true }),
    );
  const place = document.querySelector('.coach-view')?.getBoundingClientRect();
  const roomOf = (name: string): DOMRect =>
    (name.startsWith('coach-picture') ? place : null) ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const isInside = (box: DOMRect, room: DOMRect): boolean =>
    box.left >= room.left - 1 &&
    box.top >= room.top - 1 &&
    box.right <= room.right + 1 &&
    box.bottom <= room.bottom + 1;
  const cut = parts.filter(({ name, box }) => !isInside(box, roomOf(name)));
  const overlaps = cut.map(({ name }) => `${name} is cut off`);
  for (const [index, a] of parts.entries()) {
    for (const b of parts.slice(index + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const along = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 1 && along > 1) overlaps.push(`${a.name} over ${b.name}`);
    }
  }
  const stage = document.querySelector('.stage')?.getBoundingClientRect();
  const area = (stage?.width ?? 0) * (stage?.height ?? 0);
  return { overlaps, pictureShare: area / (innerWidth * innerHeight) };
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
