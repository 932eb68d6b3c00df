import type { Page } from '@playwright/test';
import { pretendGraphicsCard } from './fake-graphics.ts';
import { expect, test } from './fixtures.ts';
import { sessionAddress, waitForHeld, waitForSummary } from './session-page.ts';

// Which model and delegate are chosen on this computer, with real trials of the real network.

interface Kept {
  readonly choice: {
    readonly model: string;
    readonly delegate: string;
    readonly measured: readonly { readonly delegate: string; readonly outcome: string }[];
  } | null;
  readonly gpuFailure: { readonly message: string } | null;
}

function readKept(page: Page): Promise<Kept | null> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('limber.model-choice') ?? 'null'));
}

/** Reads a stretch's page until the trial is over. */
async function readOn(page: Page): Promise<Kept> {
  await page.goto('/#/stretch/standing_side_bend');
  await expect
    .poll(async () => (await readKept(page))?.choice ?? null, { timeout: 60_000 })
    .not.toBeNull();
  return (await readKept(page)) as Kept;
}

function outcomes({ choice }: Kept): readonly string[] {
  return (choice?.measured ?? []).map(({ delegate, outcome }) => `${delegate} ${outcome}`);
}

test('without a real graphics card the processor is measured and taken, and the diagnostics say so', async ({
  page,
}) => {
  const kept = await readOn(page);
  expect(outcomes(kept)[0]).toBe('CPU right');
  expect(outcomes(kept)).not.toContain('GPU right');
  expect(kept.choice?.delegate).toBe('CPU');

  await page.goto('/#/diagnostics');
  await expect(page.getByText(/^right, \d+ ms a picture \(limit \d+ ms\)$/).first()).toBeVisible();
  await page.goto('/#/settings');
  await page.getByRole('heading', { name: 'For this computer' }).click();
  await expect(
    page.getByText(/The heaviest that this computer keeps up with: \w+\./),
  ).toBeVisible();
});

test('a graphics card that reads another pose is found out', async ({ page }) => {
  await pretendGraphicsCard(page, 'wrong');
  const kept = await readOn(page);
  expect(outcomes(kept)).toEqual(['CPU right', 'GPU wrong']);
  expect(kept.choice?.delegate).toBe('CPU');
});

test('one that crashes is not used, nor tried again', async ({ page }) => {
  await pretendGraphicsCard(page, 'crashes');
  const kept = await readOn(page);
  expect(outcomes(kept)).toEqual(['CPU right', 'GPU failed']);
  expect(kept.choice?.delegate).toBe('CPU');
  await page.reload();
  const again = await readOn(page);
  expect(again).toEqual(kept);
});

test('one that reads right is used, and a session goes on without it once it gives up', async ({
  page,
}) => {
  await pretendGraphicsCard(page, 'crashes-later');
  const kept = await readOn(page);
  expect(outcomes(kept).slice(0, 2)).toEqual(['CPU right', 'GPU right']);
  expect(kept.choice?.delegate).toBe('GPU');

  const source = 'demo:side_bend_front';
  await page.goto(
    sessionAddress({ stretch: 'standing_side_bend', side: 'right', source, holdSeconds: 3 }),
  );
  await waitForHeld(page, 1);
  await waitForSummary(page);
  await page.goto('/#/diagnostics');
  await expect(page.getByText(/^(full|lite) model, CPU$/).first()).toBeVisible();
  await expect(page.getByText(/the pretended card gave up$/).first()).toBeVisible();
  expect((await readKept(page))?.choice?.delegate).toBe('CPU');
});
