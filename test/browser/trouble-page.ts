import type { Locator, Page, Worker } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Where a session says what went wrong and what to do about it. */
export function troubleCard(page: Page): Locator {
  return page.getByRole('alert');
}

export async function expectTrouble(page: Page, title: RegExp): Promise<void> {
  const card = troubleCard(page);
  await expect(card.getByRole('heading')).toHaveText(title, { timeout: 60_000 });
  await expect(card.getByRole('listitem').first()).not.toBeEmpty();
}

export async function retry(page: Page, label: RegExp): Promise<void> {
  await troubleCard(page).getByRole('button', { name: label }).click();
}

/** The pose worker that is alive. */
export function poseWorker(page: Page): Worker {
  const worker = page.workers().at(-1);
  if (worker === undefined) throw new Error('The page has no worker.');
  return worker;
}

/** An error that nobody catches inside the worker, as a bug or a full memory would bring. */
export async function crashWorker(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('crashed by the test');
    });
  });
}
