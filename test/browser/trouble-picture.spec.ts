import type { Page } from '@playwright/test';
import { holdTracks, prepareCameraClock } from './camera-stubs.ts';
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
import { readOpenSession } from './stored-sessions.ts';

// A camera that goes on, but whose pictures are of no use: it is told, and no second is made up.

/** Two seconds into the clip's hold, which begins at 2 s. */
const FREEZE = { atSeconds: 4, seconds: 6 };

async function expectFlaw(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible({
    timeout: 20_000,
  });
}

async function expectNoFlaw(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeHidden({
    timeout: 20_000,
  });
}

test('pictures that freeze, go black, come slowly, change size or come from the past earn nothing false', async ({
  openCameraPage,
}) => {
  test.setTimeout(240_000);
  const page = await openCameraPage('lunge_side', { freeze: FREEZE });
  const camera = await holdTracks(page);
  const turnClock = await prepareCameraClock(page);
  await answerCameraWhenReady(page);
  await page.goto(sessionAddress({ stretch: 'half_kneeling_hip_flexor', side: 'right' }));
  await agreeToSafety(page);
  await waitUntilSeen(page);

  await test.step('frozen', async () => {
    await expectFlaw(page, /stands still/);
    const held = await heldOnScreen(page);
    // Until the picture stood, and the little while in which that may be chance.
    expect(held).toBeLessThanOrEqual(3);
    await page.waitForTimeout(2000);
    expect(await heldOnScreen(page)).toBe(held);
    await expectNoFlaw(page, /stands still/);
    await waitForHeld(page, held + 1);
  });

  await test.step('black', async () => {
    await camera.enable(false);
    await expectFlaw(page, /is dark/);
    const held = await heldOnScreen(page);
    await page.waitForTimeout(1500);
    expect(await heldOnScreen(page)).toBe(held);
    await camera.enable(true);
    await expectNoFlaw(page, /is dark/);
  });

  await test.step('one a second', async () => {
    await camera.constrain({ frameRate: { max: 1 } });
    await expectFlaw(page, /few pictures/);
    const held = await heldOnScreen(page);
    await page.waitForTimeout(3000);
    expect(await heldOnScreen(page)).toBe(held);
    await camera.constrain({});
    await expectNoFlaw(page, /few pictures/);
  });

  await test.step('smaller, and of another shape', async () => {
    await camera.constrain({ width: 320, height: 180 });
    const held = await heldOnScreen(page);
    await waitForHeld(page, held + 1);
    await camera.constrain({});
  });

  await test.step('from the past', async () => {
    const held = await heldOnScreen(page);
    await turnClock(-700);
    await page.waitForTimeout(300);
    await turnClock(900);
    await turnClock(-200);
    await waitForHeld(page, held + 1);
  });

  await finish(page);
  const { entries } = await readOpenSession(page);
  const reasons = entries.flatMap(({ summary }) => summary.timeline.map(({ reason }) => reason));
  expect(reasons).toContain('slow');
  expect(reasons).toContain('interrupted');
});
