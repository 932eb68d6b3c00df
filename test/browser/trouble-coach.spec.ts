import { expect, test } from './fixtures.ts';
import { crashGraphics } from './trouble-page.ts';

test('the coach is drawn again after the graphics process has died', async ({
  openBrowserPage,
  watch,
}) => {
  watch.expectError(/WebGL|CONTEXT_LOST/i);
  const page = await openBrowserPage([]);
  await page.addInitScript(countContexts);
  await page.goto('/#/stretch/standing_side_bend');
  await page.getByRole('main').locator('canvas').first().scrollIntoViewIfNeeded();
  const contexts = () => page.evaluate(() => Reflect.get(window, 'contexts') as number);
  await expect.poll(contexts, { timeout: 30_000 }).toBe(1);
  const picture = () => page.evaluate(describePicture);
  await expect.poll(picture, { timeout: 30_000 }).toBe('drawn');

  await page.evaluate(paintOver);
  expect(await picture()).toBe('painted over');
  await crashGraphics(page);
  // More than one, where the graphics process is not ready again for the first.
  await expect.poll(contexts, { timeout: 30_000 }).toBeGreaterThan(1);
  await expect.poll(picture, { timeout: 30_000 }).toBe('drawn');
});

/** Runs in the page before its own code. */
function countContexts(): void {
  Object.assign(window, { contexts: 0 });
  const { prototype } = HTMLCanvasElement;
  const { getContext } = prototype;
  prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context = Reflect.apply(getContext, this, [kind, ...rest]);
    if (kind === 'webgl2' && context !== null) {
      Reflect.set(window, 'contexts', Reflect.get(window, 'contexts') + 1);
    }
    return context;
  } as typeof getContext;
}

/** Runs in the page: what the coach's canvas shows. */
function describePicture(): 'empty' | 'painted over' | 'drawn' {
  const canvas = document.querySelector<HTMLCanvasElement>('main canvas');
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) return 'empty';
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const isMagenta = (at: number) => data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
  let seen: 'empty' | 'drawn' = 'empty';
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) continue;
    if (isMagenta(at)) return 'painted over';
    seen = 'drawn';
  }
  return seen;
}

/** Runs in the page. */
function paintOver(): void {
  const canvas = document.querySelector<HTMLCanvasElement>('main canvas');
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) throw new Error('There is no coach.');
  pen.fillStyle = 'magenta';
  pen.fillRect(0, 0, canvas.width, canvas.height);
}
