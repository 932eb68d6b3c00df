import type { Page } from '@playwright/test';
import { STRETCHES } from '../../src/stretches/library.ts';
import { expect, test } from './fixtures.ts';

// The coach in 3-D on the page of a stretch; drawn in software here, so it stands still in the pose.

function drawnCoach(page: Page) {
  return page.locator('.coach-picture-drawn canvas');
}

/** How many of the picture's points show anything at all, and a sum that changes with what they show. */
async function inkOf(page: Page): Promise<{ readonly points: number; readonly sum: number }> {
  return drawnCoach(page).evaluate((canvas: HTMLCanvasElement) => {
    const pen = canvas.getContext('2d');
    const data = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let [points, sum] = [0, 0];
    for (let i = 0; i < data.length; i += 4) {
      if ((data[i + 3] ?? 0) > 128) points += 1;
      sum = (sum * 31 + (data[i] ?? 0) + (data[i + 3] ?? 0)) % 1_000_003;
    }
    return { points: points / (canvas.width * canvas.height), sum };
  });
}

test('shows the coach on the page of every stretch', async ({ page }) => {
  test.setTimeout(240_000);
  for (const { id, name } of STRETCHES) {
    await page.goto(`/#/stretch/${id}`);
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    await expect(drawnCoach(page)).toBeVisible({ timeout: 20_000 });
    expect((await inkOf(page)).points, id).toBeGreaterThan(0.04);
  }
});

test('walks round the coach with the arrow keys, and back to the camera’s view', async ({
  page,
}) => {
  await page.goto('/#/stretch/standing_side_bend');
  await expect(drawnCoach(page)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: "Camera's view" }).click();
  const before = await inkOf(page);
  await page.getByRole('button', { name: /from another side/ }).press('ArrowRight');
  await expect.poll(async () => (await inkOf(page)).sum).not.toBe(before.sum);
  await page.getByRole('button', { name: "Camera's view" }).click();
  await expect.poll(async () => (await inkOf(page)).sum).toBe(before.sum);
});

test('draws the coach again after the graphics were lost', async ({ page }) => {
  await page.addInitScript(() => {
    const contexts: WebGL2RenderingContext[] = [];
    Object.assign(window, { contexts });
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...args: Parameters<typeof getContext>
    ) {
      const context = getContext.apply(this, args);
      if (context instanceof WebGL2RenderingContext) contexts.push(context);
      return context;
    } as typeof getContext;
  });
  const contextCount = () =>
    page.evaluate(() => (window as unknown as { contexts: unknown[] }).contexts.length);
  await page.goto('/#/stretch/cat_cow');
  await expect(drawnCoach(page)).toBeVisible({ timeout: 20_000 });
  expect(await contextCount()).toBe(1);
  await page.evaluate(() => {
    const [context] = (window as unknown as { contexts: WebGL2RenderingContext[] }).contexts;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect.poll(contextCount, { timeout: 10_000 }).toBe(2);
  const before = await inkOf(page);
  await page.getByRole('button', { name: /from another side/ }).press('ArrowUp');
  await expect.poll(async () => (await inkOf(page)).sum).not.toBe(before.sum);
});

test('keeps the thumbnail where the browser has no WebGL', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto('/#/stretch/glute_bridge');
  await expect(page.getByRole('img', { name: /Glute bridge/ })).toBeVisible();
  await expect(drawnCoach(page)).toHaveCount(0);
});
