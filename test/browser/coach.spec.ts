import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// The coach in 3-D on the page of a stretch. Drawn in software, as here, it stands still in the pose.

interface Watched {
  readonly contexts: WebGL2RenderingContext[];
  pictures: number;
}

function drawnCoach(page: Page) {
  return page.locator('.coach-picture-drawn canvas');
}

/** A number that changes with what the picture shows. */
async function inkOf(page: Page): Promise<number> {
  return drawnCoach(page).evaluate((canvas: HTMLCanvasElement) => {
    const pen = canvas.getContext('2d');
    const data = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) {
      sum = (sum * 31 + (data[i] ?? 0) + (data[i + 3] ?? 0)) % 1_000_003;
    }
    return sum;
  });
}

/** Keeps every WebGL context that the page makes, and counts the pictures taken from them. */
async function watchGraphics(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { contexts: [], pictures: 0 };
    Object.assign(window, { watched });
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...args: Parameters<typeof getContext>
    ) {
      const context = Reflect.apply(getContext, this, args);
      const isNew =
        context instanceof WebGL2RenderingContext && !watched.contexts.includes(context);
      if (isNew) watched.contexts.push(context);
      return context;
    } as typeof getContext;
    const drawImage = CanvasRenderingContext2D.prototype.drawImage;
    CanvasRenderingContext2D.prototype.drawImage = function (
      this: CanvasRenderingContext2D,
      ...args: Parameters<typeof drawImage>
    ) {
      watched.pictures += 1;
      Reflect.apply(drawImage, this, args);
    } as typeof drawImage;
  });
}

/** How many contexts were made, how many of them live, and how many pictures were drawn. */
async function graphicsOf(page: Page): Promise<{ made: number; living: number; pictures: number }> {
  return page.evaluate(() => {
    const { contexts, pictures } = (window as unknown as { watched: Watched }).watched;
    const living = contexts.filter((context) => !context.isContextLost()).length;
    return { made: contexts.length, living, pictures };
  });
}

test('the coach can be walked round, survives lost graphics, and gives them back', async ({
  page,
}) => {
  await watchGraphics(page);
  await page.goto('/#/stretch/standing_side_bend');
  await expect(drawnCoach(page)).toBeVisible();
  const aside = await inkOf(page);

  await page.getByRole('button', { name: "Camera's view" }).click();
  await expect.poll(() => inkOf(page)).not.toBe(aside);
  const camera = await inkOf(page);
  const surface = page.getByRole('button', { name: /from another side/ });
  await surface.press('ArrowRight');
  await expect.poll(() => inkOf(page)).not.toBe(camera);
  await surface.press('ArrowLeft');
  await expect.poll(() => inkOf(page)).toBe(camera);

  const box = await surface.boundingBox();
  if (box === null) throw new Error('the coach has no surface to drag on');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y - 30, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => inkOf(page)).not.toBe(camera);
  await page.getByRole('button', { name: "Camera's view" }).click();
  await expect.poll(() => inkOf(page)).toBe(camera);

  const { made, living } = await graphicsOf(page);
  expect(living).toBe(1);
  await page.evaluate(() => {
    const { contexts } = (window as unknown as { watched: Watched }).watched;
    const shown = contexts.find((context) => !context.isContextLost());
    shown?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect.poll(() => graphicsOf(page)).toMatchObject({ made: made + 1, living: 1 });
  await surface.press('ArrowUp');
  await expect.poll(() => inkOf(page)).not.toBe(camera);

  await page.goto('/#/stretches');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect.poll(() => graphicsOf(page)).toMatchObject({ made: made + 1, living: 0 });
});

test('the coach stands still where motion is not wanted, and moves where it is', async ({
  page,
}) => {
  await watchGraphics(page);
  // As a graphics card's, so that software drawing is no reason to stand still.
  await page.addInitScript(() => {
    const getExtension = WebGL2RenderingContext.prototype.getExtension;
    WebGL2RenderingContext.prototype.getExtension = function (
      this: WebGL2RenderingContext,
      name: string,
    ) {
      return name === 'WEBGL_debug_renderer_info'
        ? null
        : Reflect.apply(getExtension, this, [name]);
    } as typeof getExtension;
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/#/stretch/cat_cow');
  await expect(drawnCoach(page)).toBeVisible();
  await page.waitForTimeout(1_000);
  const { pictures } = await graphicsOf(page);
  expect(pictures).toBeLessThanOrEqual(3);

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.reload();
  await expect.poll(async () => (await graphicsOf(page)).pictures).toBeGreaterThan(4);
});

test('without WebGL the still picture stays', async ({ page }) => {
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
  await expect(
    page.getByRole('img', { name: 'The coach holds the stretch: Hip bridge' }),
  ).toBeVisible();
  await expect(drawnCoach(page)).toHaveCount(0);
});
