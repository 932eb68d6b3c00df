import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fakeCameraFile } from '../setup/fake-camera.ts';
import { fakeCameraArgs } from '../setup/launch.ts';
import { holdTracks, refuseCamera } from './camera-stubs.ts';
import { expect, test } from './fixtures.ts';
import { answerCameraWhenReady } from './ready-camera.ts';
import {
  agreeToSafety,
  finish,
  heldOnScreen,
  sessionAddress,
  waitForHeld,
  waitUntilSeen,
} from './session-page.ts';
import { readOpenEntry } from './stored-sessions.ts';
import { endCameras, expectTrouble, plugCamera, retry, troubleCard } from './trouble-page.ts';

// A camera that is refused, taken or lost: what is said, what can be done, and no held second lost.

const SIDE_BEND = sessionAddress({ stretch: 'standing_side_bend', side: 'right' });

test('a camera refused, or taken back in the middle, is explained, and works once it is allowed', async ({
  openBrowserPage,
}) => {
  const page = await openBrowserPage(['--use-fake-device-for-media-stream']);
  // None of the browser's permissions is given.
  await page.context().grantPermissions([]);
  await page.goto(SIDE_BEND);
  await agreeToSafety(page);
  await expectTrouble(page, /blocked/);
  await expect(troubleCard(page).getByRole('link', { name: /sample/ })).toBeVisible();
  await page.context().grantPermissions(['camera']);
  await retry(page, /again/i);
  await waitUntilSeen(page);

  await page.context().clearPermissions();
  await expectTrouble(page, /switched off/);
  await page.context().grantPermissions(['camera']);
  // Nobody has to come to the laptop for that.
  await expect(troubleCard(page)).toBeHidden({ timeout: 15_000 });
  await waitUntilSeen(page);
});

const REFUSALS = [
  { name: 'NotAllowedError', message: 'Permission dismissed', title: /question was closed/ },
  { name: 'NotReadableError', message: 'Could not start video source', title: /another program/i },
] as const;

for (const { name, message, title } of REFUSALS) {
  test(`"${message}" is explained, and asking again helps`, async ({ openCameraPage }) => {
    const page = await openCameraPage('side_bend_front');
    await refuseCamera(page, { name, message, times: 1 });
    await page.goto(SIDE_BEND);
    await agreeToSafety(page);
    await expectTrouble(page, title);
    await expect(troubleCard(page).getByRole('link', { name: /sample/ })).toBeVisible();
    await retry(page, /again/i);
    await waitUntilSeen(page);
  });
}

test('a computer without a camera is told so, and offered a sample', async ({
  openBrowserPage,
}) => {
  const page = await openBrowserPage([
    '--use-fake-device-for-media-stream=device-count=0',
    '--use-fake-ui-for-media-stream',
  ]);
  await page.goto(SIDE_BEND);
  await agreeToSafety(page);
  await expectTrouble(page, /can't find a camera/i);
  await retry(page, /again/i);
  await expectTrouble(page, /can't find a camera/i);
  await troubleCard(page)
    .getByRole('link', { name: /sample/ })
    .click();
  await expect(page).toHaveURL(/source=demo:side_bend_front/);
  await waitUntilSeen(page);
});

test('one tab watches at a time, and either keeps its time', async ({ openCameraPage }) => {
  test.setTimeout(180_000);
  const first = await openCameraPage('lunge_side', { holdFirstSeconds: 3 });
  await answerCameraWhenReady(first);
  const address = sessionAddress({ stretch: 'half_kneeling_hip_flexor', side: 'right' });
  await first.goto(address);
  await agreeToSafety(first);
  await waitUntilSeen(first);
  await waitForHeld(first, 2);

  const second = await first.context().newPage();
  await second.goto(address);
  await expectTrouble(second, /in another tab/);
  expect(await heldOnScreen(first)).toBeGreaterThanOrEqual(2);

  await retry(second, /this tab/);
  await expectTrouble(first, /taken over/);
  await expect(troubleCard(first)).toContainText(/\d seconds are kept/);
  await waitUntilSeen(second);
  await finish(first);
  await second.close();
});

test('held time outlives a pulled plug, and a camera that stops', async ({
  openBrowserPage,
}, info) => {
  // The browser's processes and open files are no test's business there.
  test.skip(process.platform === 'win32');
  test.setTimeout(150_000);
  const file = info.outputPath('camera.mjpeg');
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(await fakeCameraFile('lunge_side', { holdFirstSeconds: 3 }), file);
  const page = await openBrowserPage(fakeCameraArgs(file));
  await answerCameraWhenReady(page);
  const camera = await holdTracks(page);
  await page.goto(sessionAddress({ stretch: 'half_kneeling_hip_flexor', side: 'right' }));
  await agreeToSafety(page);
  await waitUntilSeen(page);
  await waitForHeld(page, 2);

  await plugCamera(page, file, false);
  await expectTrouble(page, /camera is gone/);
  const heldAtLoss = await heldOnScreen(page);
  expect(heldAtLoss).toBeGreaterThanOrEqual(2);
  await expect(troubleCard(page)).toContainText(/\d seconds are kept/);
  await plugCamera(page, file, true);
  // Nobody has to come to the laptop for that.
  await expect(troubleCard(page)).toBeHidden({ timeout: 30_000 });
  await waitUntilSeen(page);
  expect(await heldOnScreen(page)).toBeGreaterThanOrEqual(heldAtLoss);

  // One that fails again so soon is left to the person.
  await endCameras(page);
  await expectTrouble(page, /stopped sending/);
  await retry(page, /continue/i);
  await waitUntilSeen(page);
  expect(await camera.states()).toEqual(['ended', 'ended', 'live']);
  await waitForHeld(page, heldAtLoss + 1);

  await finish(page);
  const { summary } = await readOpenEntry(page);
  expect(summary.accounts.heldMs).toBeGreaterThanOrEqual(1000 * (heldAtLoss + 1));
  const interrupted = summary.timeline.filter(({ reason }) => reason === 'interrupted');
  expect(interrupted.length, 'the time away is not judged').toBeGreaterThanOrEqual(2);
});
