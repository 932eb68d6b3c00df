import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The steps of a session that the tests share, by what a person sees and hears. */

export interface SessionAddress {
  readonly stretch: string;
  readonly side?: 'left' | 'right' | null;
  /** `camera` unless told. */
  readonly source?: string;
  readonly holdSeconds?: number;
}

export function sessionAddress({
  stretch,
  side = null,
  source = 'camera',
  holdSeconds,
}: SessionAddress): string {
  const query = new URLSearchParams({ source });
  if (side !== null) query.set('side', side);
  if (holdSeconds !== undefined) query.set('hold', String(holdSeconds));
  return `/#/session/${stretch}?${query}`;
}

/** The safety note comes before the first session with a camera, and only then. */
export async function agreeToSafety(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Stop if you feel' })).toBeVisible();
  await page.getByRole('button', { name: /use the camera/ }).click();
}

export function holdTimer(page: Page): Locator {
  return page.getByRole('timer');
}

/** The one sentence on the session's screen. */
export function coach(page: Page): Locator {
  return page.getByRole('region', { name: 'Coach' });
}

export function holdStatus(page: Page): Locator {
  return page.getByRole('region', { name: 'Your hold' });
}

/** Pictures are read and judged; the model is loaded by then. */
export async function waitUntilSeen(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Pause' })).toBeEnabled({ timeout: 60_000 });
  await expect(coach(page)).not.toHaveText('Looking for you.', { timeout: 30_000 });
}

/** Until so many whole seconds are held. */
export async function waitForHeld(page: Page, seconds: number): Promise<void> {
  await expect
    .poll(() => heldOnScreen(page), { timeout: 60_000, intervals: [100] })
    .toBeGreaterThanOrEqual(seconds);
}

export async function heldOnScreen(page: Page): Promise<number> {
  const name = (await holdTimer(page).getAttribute('aria-label')) ?? '';
  return Number(/^(\d+) of \d+ seconds held$/.exec(name)?.[1]);
}

export async function waitForRunningClock(page: Page): Promise<void> {
  await expect(holdStatus(page)).toContainText('Clock runs', { timeout: 60_000 });
}

/** A busy machine may stop the clock for a moment; the clips' people rest for longer between two holds. */
const OVER_AFTER_MS = 1500;

/** Until the hold has run and stopped for good, as it does when the person comes out of the stretch. */
export async function waitForHoldEnd(page: Page): Promise<void> {
  await waitForRunningClock(page);
  let waitsSinceMs = Number.POSITIVE_INFINITY;
  const isOver = async (): Promise<boolean> => {
    const waits = (await holdStatus(page).innerText()).includes('Clock waits');
    waitsSinceMs = waits ? Math.min(waitsSinceMs, Date.now()) : Number.POSITIVE_INFINITY;
    return Date.now() - waitsSinceMs > OVER_AFTER_MS;
  };
  await expect.poll(isOver, { timeout: 60_000, intervals: [100] }).toBe(true);
}

export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish' }).click();
  await waitForSummary(page);
}

export async function waitForSummary(page: Page): Promise<void> {
  await expect(page).toHaveURL(/#\/summary\//, { timeout: 60_000 });
  await expect(page.getByText('Held in good form').first()).toBeVisible();
}

/** The summary's figure, rounded as it is shown there. */
export async function figure(page: Page, label: string): Promise<string> {
  const term = page.getByRole('term').filter({ hasText: label });
  return (await term.locator('xpath=following-sibling::dd').innerText()).replace(/\s+/g, ' ');
}
