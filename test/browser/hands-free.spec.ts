import type { Page } from '@playwright/test';
import type { Routine } from '../../src/core/routine.ts';
import { findViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { answerCameraWhenReady } from './ready-camera.ts';
import { coach, sessionAddress, waitForRunningClock } from './session-page.ts';
import { readOpenSession } from './stored-sessions.ts';
import { witness } from './witness.ts';

// From the mat: what leads through a session without a hand on the laptop.

const HOLD = { holdSeconds: 2, repetitions: 1, restSeconds: 0 };

const THREE: Routine = {
  id: 'three',
  name: 'Three stretches',
  purpose: '',
  origin: 'own',
  items: [
    { stretchId: 'standing_side_bend', sides: 'right', ...HOLD },
    { stretchId: 'standing_forward_fold', sides: 'both', ...HOLD },
    { stretchId: 'standing_side_bend', sides: 'left', ...HOLD },
  ],
};

/** Someone who has answered everything that is asked before a first session. */
async function settle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const settings = { safetyRead: true, emergencySign: false, flags: [] };
    localStorage.setItem('limber.settings', JSON.stringify(settings));
  });
}

/** Puts a routine where the person's own ones are kept. */
async function keepRoutine(page: Page, routine: Routine): Promise<void> {
  await page.goto('/#/routines');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('limber');
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('limber');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('routines', 'readwrite');
          writing.objectStore('routines').put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    routine,
  );
}

test('three stretches are led from the start to the summary without a touch', async ({
  openCameraPage,
}) => {
  test.setTimeout(240_000);
  const page = await openCameraPage('side_bend_front', { follow: ['forward_fold_side'] });
  await settle(page);
  await answerCameraWhenReady(page);
  const sentences = await witness(page);
  await keepRoutine(page, THREE);
  await page.goto('/#/routine-session/three');
  await expect(page).toHaveURL(/#\/summary\//, { timeout: 200_000 });
  const { entries, routine } = await readOpenSession(page);
  expect(routine).toEqual({ id: 'three', name: 'Three stretches' });
  expect(entries.map(({ summary }) => [summary.stretchId, summary.side])).toEqual([
    ['standing_side_bend', 'right'],
    ['standing_forward_fold', null],
    ['standing_side_bend', 'left'],
  ]);
  expect(entries.every(({ summary }) => summary.completed)).toBe(true);
  const said = (await sentences()).filter(({ how }) => how === 'said').map(({ text }) => text);
  const inOrder = [
    /^Put the laptop on/,
    /^I can see all of you\. Standing side bend, right side/,
    /Hold complete.*Next: Standing forward fold/,
    /Standing forward fold\. /,
    /Next: Standing side bend, left side/,
    /That was the last one/,
  ];
  let from = 0;
  for (const pattern of inOrder) {
    const at = said.findIndex((text, index) => index >= from && pattern.test(text));
    expect(at, `${pattern} in ${JSON.stringify(said)}`).toBeGreaterThanOrEqual(0);
    from = at;
  }
});

test('someone who leaves is told that the clock waits, and welcomed back', async ({
  openCameraPage,
}) => {
  test.setTimeout(120_000);
  const page = await openCameraPage('forward_fold_side', { follow: ['empty_room'] });
  await settle(page);
  await answerCameraWhenReady(page);
  const sentences = await witness(page);
  await page.goto(sessionAddress({ stretch: 'standing_forward_fold', holdSeconds: 60 }));
  await waitForRunningClock(page);
  await expect(coach(page)).toHaveText("I can't see you. The clock waits.", { timeout: 40_000 });
  await waitForRunningClock(page);
  const said = (await sentences()).filter(({ how }) => how === 'said').map(({ text }) => text);
  expect(said).toContain("I can't see you. The clock waits.");
  expect(said.join(' ')).toContain('I can see you.');
});

test.describe('by keys alone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a routine is placed, explained, stopped for pain and ended; axe objects to nothing', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await settle(page);
    await page.goto('/#/routine-session/standing_side_bend?source=demo:side_bend_front');
    const phase = (name: string) => page.getByText(name, { exact: true });
    await expect(page.getByRole('button', { name: 'Pause' })).toBeEnabled({ timeout: 60_000 });
    await expect(phase('Place the laptop')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByText('Paused. Take your time.')).toBeVisible();
    expect.soft(await findViolations(page), 'paused').toEqual([]);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    expect.soft(await findViolations(page), 'keys').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expect(phase('Let me see you')).toBeVisible();
    await expect(page.getByText('Left side · 1 of 3')).toBeVisible();
    await page.keyboard.press('p');
    await expect(page.getByText('How much does it hurt?')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('How much does it hurt?')).toBeHidden();
    await expect(page.getByText('Get ready').first()).toBeVisible();
    await page.keyboard.press('p');
    expect.soft(await findViolations(page), 'asked').toEqual([]);
    await page.getByRole('button', { name: '7', exact: true }).press('Enter');
    await expect(page.getByText(/Stop for today/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go on gently' })).toBeHidden();
    expect.soft(await findViolations(page), 'answered').toEqual([]);
    await page.getByRole('button', { name: 'End the session' }).press('Enter');
    await expect(page).not.toHaveURL(/routine-session/);
  });
});

test('no routine starts while a sign is ticked that needs help', async ({ page }) => {
  await page.addInitScript(() => {
    const settings = { safetyRead: true, emergencySign: true, flags: [] };
    localStorage.setItem('limber.settings', JSON.stringify(settings));
  });
  await page.goto('/#/routine-session/desk_break_3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/get help now/);
});
