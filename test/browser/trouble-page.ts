import { renameSync } from 'node:fs';
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

/**
 * An error that nobody catches inside the worker, as a bug or a full memory would bring. Nothing to
 * wait for: the worker may be ended for it before it could say that it heard.
 */
export function crashWorker(worker: Worker): void {
  worker
    .evaluate(() => {
      setTimeout(() => {
        throw new Error('crashed by the test');
      });
    })
    .catch(() => undefined);
}

interface BrowserProcess {
  readonly type: string;
  readonly id: number;
}

async function listProcesses(page: Page): Promise<readonly BrowserProcess[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser of its own.');
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo;
}

/** Ends the browser's graphics process, as a driver does that fails: every WebGL context is lost. */
export async function crashGraphics(page: Page): Promise<void> {
  const graphics = (await listProcesses(page)).filter(({ type }) => type === 'GPU');
  expect(graphics).toHaveLength(1);
  for (const { id } of graphics) process.kill(id, 'SIGKILL');
}

/** Ends the browser's process for cameras: every camera's stream ends. It is started again when needed. */
export async function endCameras(page: Page): Promise<void> {
  const cameras = (await listProcesses(page)).filter(({ type }) => /video_capture/.test(type));
  expect(cameras).toHaveLength(1);
  for (const { id } of cameras) process.kill(id, 'SIGKILL');
}

/**
 * A webcam of this page's browser alone that can be pulled. The browser lists a pretend webcam only
 * while the file is there that it plays; of a file no system tells that it came, so the page is told.
 */
export async function plugCamera(page: Page, file: string, plugged: boolean): Promise<void> {
  const away = `${file}.away`;
  if (plugged) renameSync(away, file);
  else {
    renameSync(file, away);
    await endCameras(page);
  }
  await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
}

/** Stops every process of the page's browser for so long, as a laptop does whose lid is shut. */
export async function sleep(page: Page, ms: number): Promise<void> {
  const ids = (await listProcesses(page)).map(({ id }) => id);
  for (const id of ids) signal(id, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, ms));
  for (const id of ids) signal(id, 'SIGCONT');
}

/** A process that has ended since it was listed needs no signal. */
function signal(id: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(id, name);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause;
  }
}
