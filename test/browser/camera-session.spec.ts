import type { Page } from '@playwright/test';
import { STRETCHES } from '../../src/stretches/library.ts';
import type { ClipId } from '../setup/clips.ts';
import { trueHeldSeconds } from './clip-truth.ts';
import { expect, test } from './fixtures.ts';
import { expectHeldSeconds } from './held-time.ts';
import { answerCameraWhenReady } from './ready-camera.ts';
import {
  agreeToSafety,
  coach,
  figure,
  finish,
  type SessionAddress,
  sessionAddress,
  waitForHoldEnd,
  waitUntilSeen,
} from './session-page.ts';
import { readOpenEntry, readOpenSession, readSessions } from './stored-sessions.ts';
import { correctionsOf, duringHold, type Sentence, witness } from './witness.ts';

// From the camera's picture to the stored summary, on clips whose every true joint is known.

test.setTimeout(180_000);

/** The rest pose is seen for as long before the clip's person moves; a neutral takes half of it. */
const REST_SECONDS = 4;

async function openClip(
  openCameraPage: (clip: ClipId, options: { holdFirstSeconds: number }) => Promise<Page>,
  clip: ClipId,
): Promise<{ page: Page; sentences: () => Promise<readonly Sentence[]> }> {
  const page = await openCameraPage(clip, { holdFirstSeconds: REST_SECONDS });
  await answerCameraWhenReady(page);
  return { page, sentences: await witness(page) };
}

async function startSession(page: Page, address: SessionAddress): Promise<void> {
  await page.goto(sessionAddress(address));
  // The note is read once; a second session in the same browser begins at once.
  if ((await readSettings(page)).safetyRead !== true) await agreeToSafety(page);
  await waitUntilSeen(page);
}

function readSettings(page: Page): Promise<{ safetyRead?: boolean }> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('limber.settings') ?? '{}'));
}

/** The webcam repeats its clip, so a little more than its length shows all of it. */
async function watchWholeClip(page: Page, clipSeconds: number): Promise<void> {
  await page.waitForTimeout((REST_SECONDS + clipSeconds) * 1000);
}

async function expectTrueHold(
  page: Page,
  clip: ClipId,
  { stretch, side = null }: SessionAddress,
  sentences: readonly Sentence[],
): Promise<void> {
  const entry = await readOpenEntry(page);
  const definition = STRETCHES.find(({ id }) => id === stretch);
  if (definition === undefined) throw new Error(`There is no stretch ${stretch}.`);
  expectHeldSeconds(entry.summary, trueHeldSeconds(clip, stretch, side));
  const corrections = correctionsOf(definition, side);
  const inHold = duringHold(sentences, entry).filter((text) =>
    corrections.some((one) => text.startsWith(one)),
  );
  expect(inHold, 'corrections while the clock ran').toEqual([]);
}

async function expectNothingHeld(page: Page, atLeastSeconds: number): Promise<void> {
  const { summary } = await readOpenEntry(page);
  expect(summary.durationMs).toBeGreaterThan(atLeastSeconds * 1000);
  expect(summary.accounts.heldMs).toBe(0);
  expect(await figure(page, 'Held in good form')).toMatch(/^0 s/);
}

test('a side bend is found, done, stored and deleted by clicks alone', async ({
  openCameraPage,
}) => {
  const { page, sentences } = await openClip(openCameraPage, 'side_bend_front');
  await page.goto('/');
  await page.getByRole('link', { name: 'Stretches', exact: true }).click();
  await page.getByRole('link', { name: 'Standing side bend' }).click();
  await page.getByRole('radio', { name: 'Right side' }).check();
  await page.getByRole('button', { name: 'Start with the camera' }).click();
  await agreeToSafety(page);
  await waitUntilSeen(page);
  await waitForHoldEnd(page);
  await finish(page);
  const address = { stretch: 'standing_side_bend', side: 'right' } as const;
  await expectTrueHold(page, 'side_bend_front', address, await sentences());
  const first = await readOpenSession(page);
  const { summary } = await readOpenEntry(page);
  const heldWhole = Math.round(summary.accounts.heldMs / 1000);
  expect(await figure(page, 'Held in good form')).toMatch(new RegExp(`^${heldWhole} s`));

  await test.step('another stretch than the clip shows earns nothing', async () => {
    await startSession(page, { stretch: 'half_kneeling_hip_flexor', side: 'right' });
    await watchWholeClip(page, 11.4);
    await finish(page);
    await expectNothingHeld(page, 11.4);
  });

  await test.step('the history keeps both, and a summary can be opened again', async () => {
    await page.goto('/#/history');
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
    await page.reload();
    await page.getByRole('main').getByRole('link', { name: 'Standing side bend' }).click();
    await expect(page).toHaveURL(new RegExp(`#/summary/${first.id}$`));
    expect(await figure(page, 'Held in good form')).toMatch(new RegExp(`^${heldWhole} s`));
    expect(await readOpenSession(page)).toEqual(first);
  });

  await test.step('one is deleted, then all', async () => {
    await page.goto('/#/history');
    await page.getByRole('button', { name: /^Delete Half-kneeling/ }).click();
    await expect(page.getByText('Session deleted.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    expect(await readSessions(page)).toEqual([first]);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete all' }).click();
    await expect(page.getByText('Your practice will be here')).toBeVisible();
    expect(await readSessions(page)).toEqual([]);
  });
});

interface GoodClip {
  readonly clip: ClipId;
  readonly good: SessionAddress;
  /** A stretch that the clip does not show, and what is then advised. */
  readonly wrong?: SessionAddress & { readonly advice: RegExp | null };
}

const GOOD_CLIPS: readonly GoodClip[] = [
  {
    clip: 'forward_fold_side',
    good: { stretch: 'standing_forward_fold' },
    wrong: { stretch: 'standing_side_bend', side: 'right', advice: /face the camera/ },
  },
  {
    clip: 'lunge_side',
    good: { stretch: 'half_kneeling_hip_flexor', side: 'right' },
    wrong: {
      stretch: 'half_kneeling_hip_flexor',
      side: 'left',
      advice: /Turn the other way round, your left side nearer/,
    },
  },
  { clip: 'back_extension_side', good: { stretch: 'standing_back_extension', holdSeconds: 20 } },
];

for (const { clip, good, wrong } of GOOD_CLIPS) {
  test(`${clip} earns its true seconds`, async ({ openCameraPage }) => {
    const { page, sentences } = await openClip(openCameraPage, clip);
    await startSession(page, good);
    await waitForHoldEnd(page);
    await finish(page);
    await expectTrueHold(page, clip, good, await sentences());
    if (wrong === undefined) return;

    const side = wrong.side ?? 'both sides';
    await test.step(`and nothing as ${wrong.stretch} (${side})`, async () => {
      await startSession(page, wrong);
      if (wrong.advice !== null) await expect(coach(page)).toHaveText(wrong.advice);
      await watchWholeClip(page, 10);
      await finish(page);
      await expectNothingHeld(page, 10);
    });
  });
}

const FAULTS = [
  {
    clip: 'fault_fold_bent_knees',
    address: { stretch: 'standing_forward_fold' },
    correction: /straighten your knees/i,
    clipSeconds: 10,
  },
  {
    clip: 'fault_side_bend_rotated',
    address: { stretch: 'standing_side_bend', side: 'right' },
    correction: /chest square/i,
    clipSeconds: 11.4,
  },
] as const;

for (const { clip, address, correction, clipSeconds } of FAULTS) {
  test(`${clip} earns nothing and is corrected`, async ({ openCameraPage }) => {
    const { page, sentences } = await openClip(openCameraPage, clip);
    await startSession(page, address);
    await watchWholeClip(page, clipSeconds);
    await finish(page);
    await expectNothingHeld(page, clipSeconds);
    const heard = (await sentences()).filter(({ text }) => correction.test(text));
    expect(new Set(heard.map(({ how }) => how))).toEqual(new Set(['said', 'shown']));
    await expect(page.getByRole('region', { name: 'Corrections' })).toContainText(correction);
  });
}

test('an empty room earns nothing, and the coach says that it sees nobody', async ({
  openCameraPage,
}) => {
  const { page, sentences } = await openClip(openCameraPage, 'empty_room');
  await startSession(page, { stretch: 'standing_side_bend', side: 'right' });
  await expect(coach(page)).toHaveText(/can't see you/);
  await page.waitForTimeout(6000);
  await finish(page);
  await expectNothingHeld(page, 6);
  const said = (await sentences()).filter(({ how }) => how === 'said').map(({ text }) => text);
  expect(said.join(' ')).toMatch(/can't see you/);
});
