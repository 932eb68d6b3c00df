import { trueHeldSeconds } from './clip-truth.ts';
import { expect, test } from './fixtures.ts';
import { expectHeldSeconds } from './held-time.ts';
import { sessionAddress, waitForSummary } from './session-page.ts';
import { readOpenEntry, readOpenSession } from './stored-sessions.ts';

// Clips that stand in for the camera, for whom has none: they need no touch to their end.

test('a sample runs from the start page to its summary with no input', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Try a sample/ }).click();
  const samples = page.getByRole('region', { name: /Try a sample/ });
  await expect(samples.getByRole('heading')).toBeFocused();
  await samples.getByRole('link', { name: 'Standing side bend' }).click();
  await waitForSummary(page);
  const { source } = await readOpenSession(page);
  const { summary } = await readOpenEntry(page);
  expect(source).toBe('demo:side_bend_front');
  expect(summary).toMatchObject({ completed: true, side: 'right' });
  // The picture with which the target is reached ends it, before the clip's person lets go.
  expect(summary.accounts.heldMs).toBeGreaterThanOrEqual(summary.targetHoldMs);
  expect(summary.accounts.heldMs).toBeLessThan(summary.targetHoldMs + 700);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You held 3 seconds');
});

// The clips' seconds are tested with the camera; here, that a clip's own clock gives the same.
test('a sample plays through to its true seconds', async ({ page }) => {
  const [clip, stretch, side] = ['back_extension_side', 'standing_back_extension', null] as const;
  // More than the clip shows, so that only its end ends the session.
  const address = { stretch, side, source: `demo:${clip}`, holdSeconds: 30 };
  await page.goto(sessionAddress(address));
  await waitForSummary(page);
  const { summary } = await readOpenEntry(page);
  expectHeldSeconds(summary, trueHeldSeconds(clip, stretch, side));
});
