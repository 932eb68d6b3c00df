import { expect, test } from './fixtures.ts';
import { answerCameraWhenReady } from './ready-camera.ts';
import {
  agreeToSafety,
  figure,
  finish,
  heldOnScreen,
  sessionAddress,
  waitForHeld,
  waitForSummary,
  waitUntilSeen,
} from './session-page.ts';
import { readOpenEntry } from './stored-sessions.ts';
import { crashWorker, expectTrouble, poseWorker, retry, troubleCard } from './trouble-page.ts';

// A pose model that is not there, a worker that dies, a database that is closed.

// One that serves the page's files from a store would hide them from the routes below.
test.use({ serviceWorkers: 'block' });

const MODEL_FILES = '**/models/*.task';
const SAMPLE = sessionAddress({
  stretch: 'standing_side_bend',
  side: 'right',
  source: 'demo:side_bend_front',
  holdSeconds: 3,
});

test('a model that is missing or damaged has its own words, and loads once it is right', async ({
  page,
  watch,
}) => {
  watch.expectError(/404/);
  await page.route(MODEL_FILES, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(SAMPLE);
  await expectTrouble(page, /can't be loaded/);

  await page.unroute(MODEL_FILES);
  await page.route(MODEL_FILES, (route) => route.fulfill({ body: 'not a model' }));
  await retry(page, /again/i);
  await expectTrouble(page, /damaged/);

  await page.unroute(MODEL_FILES);
  await retry(page, /again/i);
  await waitUntilSeen(page);
});

test('a browser without WebGL 2 is told what to switch on', async ({ openBrowserPage, watch }) => {
  watch.expectError(/WebGL|emscripten_webgl/i);
  const page = await openBrowserPage(['--disable-gpu', '--disable-software-rasterizer']);
  await page.goto(SAMPLE);
  await expectTrouble(page, /graphics/);
  await expect(troubleCard(page)).toContainText(/hardware acceleration/);
  await retry(page, /again/i);
  await expectTrouble(page, /graphics/);
});

test('held time outlives a pose worker that crashes, falls silent and crashes over and over', async ({
  openCameraPage,
  watch,
}) => {
  test.setTimeout(180_000);
  watch.expectError(/crashed by the test/);
  const page = await openCameraPage('lunge_side', { holdFirstSeconds: 3 });
  await answerCameraWhenReady(page);
  await page.goto(sessionAddress({ stretch: 'half_kneeling_hip_flexor', side: 'right' }));
  await agreeToSafety(page);
  await waitUntilSeen(page);
  await waitForHeld(page, 2);

  await test.step('a crash is mended unasked', async () => {
    const heldBefore = await heldOnScreen(page);
    await crashWorker(poseWorker(page));
    await waitForHeld(page, heldBefore + 2);
    await expect(troubleCard(page)).toBeHidden();
  });

  await test.step('so is a worker that no longer answers', async () => {
    const heldBefore = await heldOnScreen(page);
    await poseWorker(page).evaluate(() => self.close());
    await waitForHeld(page, heldBefore + 1);
    await expect(troubleCard(page)).toBeHidden();
  });

  await test.step('crash after crash is given up, and explained', async () => {
    const heldBefore = await heldOnScreen(page);
    const crash = crashWorker;
    page.on('worker', crash);
    await crashWorker(poseWorker(page));
    await expectTrouble(page, /keeps stopping/);
    await expect(troubleCard(page)).toContainText(/seconds are kept/);
    expect(await heldOnScreen(page)).toBeGreaterThanOrEqual(heldBefore);
    page.off('worker', crash);
    await retry(page, /again/i);
    await waitUntilSeen(page);
    await waitForHeld(page, heldBefore + 1);
  });

  const held = await heldOnScreen(page);
  await finish(page);
  const { summary } = await readOpenEntry(page);
  expect(summary.accounts.heldMs).toBeGreaterThanOrEqual(1000 * held);
});

test('without a database the summary is shown all the same, and that it is not kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No storage here.', 'SecurityError');
    };
  });
  await page.goto(SAMPLE);
  await waitForSummary(page);
  await expect(page.getByRole('alert')).toContainText(/isn't saved/);
  await expect(page.getByRole('button', { name: /save again/i })).toBeVisible();
  expect(await figure(page, 'Held in good form')).toMatch(/^3 s/);
  await page.goto('/#/history');
  await expect(page.getByRole('main')).toContainText(/no storage/);
  await expect(page.getByRole('main').getByRole('listitem')).toContainText(/Not saved/);
});
