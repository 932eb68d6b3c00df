import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { reservePort } from '../../scripts/steps/port.mjs';
import { projectPath } from '../../scripts/steps/project.mjs';
import { netLogArgs, readForeignHosts } from '../soak/net-log.ts';
import { expect, test } from './fixtures.ts';
import { agreeToSafety, finish, sessionAddress, waitUntilSeen } from './session-page.ts';

const HOST = 'limber-self-test.invalid';

async function runSelfTest(page: Page): Promise<string> {
  await page.goto('/#/privacy');
  await page.getByRole('button', { name: 'Try to send something out' }).click();
  const verdict = page.locator('.self-test-verdict');
  await expect(verdict).toBeVisible({ timeout: 40_000 });
  return verdict.innerText();
}

/** A server that the host's name leads to, and that only counts who comes. */
async function openTrap() {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const rule = `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`;
  return { rule, visits: () => visits, close: () => server.close() };
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser of its own.');
  return browser;
}

test('every attempt to reach another host is refused, from the page and from the worker', async ({
  openBrowserPage,
  watch,
}) => {
  watch.expectError(/Content Security Policy/);
  const trap = await openTrap();
  const page = await openBrowserPage([trap.rule]);
  expect(await runSelfTest(page)).toBe('All 10 attempts to reach another host were blocked.');
  await expect(page.getByText("Blocked by the page's content policy")).toHaveCount(6);
  await expect(page.getByText("Blocked by the worker's own guard")).toHaveCount(4);
  const requests = page.getByRole('term').filter({ hasText: 'Requests to other hosts' });
  await expect(requests.locator('xpath=following-sibling::dd')).toHaveText(
    '00 bytes; 6 attempts refused',
  );
  expect(trap.visits()).toBe(0);

  // The trap does catch what is not refused.
  const stranger = await browserOf(page).newPage();
  await stranger.goto(`http://${HOST}/`).catch(() => undefined);
  expect(trap.visits()).toBeGreaterThan(0);
  trap.close();
});

test('they are refused in development too, where the page is allowed a little more', async ({
  page,
  watch,
}) => {
  test.setTimeout(180_000);
  watch.expectError(/Content Security Policy/);
  const port = await reservePort();
  const server = spawn(process.execPath, [
    projectPath('scripts/dev.mjs'),
    '--no-open',
    '--strict-port',
    '--port',
    String(port),
  ]);
  const origin = `http://127.0.0.1:${port}`;
  try {
    await expect
      .poll(
        () =>
          fetch(origin).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 60_000 },
      )
      .toBe(true);
    // The first load may be followed by another, when Vite has found what else it has to prepare.
    await expect(async () => {
      await page.goto(`${origin}/#/privacy`);
      await page.getByRole('button', { name: 'Try to send something out' }).click();
      await expect(page.locator('.self-test-verdict')).toHaveText(
        'All 10 attempts to reach another host were blocked.',
        { timeout: 40_000 },
      );
    }).toPass({ timeout: 100_000 });
    // The watch knows only the built app's origin.
    const elsewhere = watch.foreignRequests.filter((address) => !address.includes(`:${port}/`));
    expect(elsewhere).toEqual([]);
    watch.foreignRequests.length = 0;
  } finally {
    server.kill();
  }
});

test('the self-test says so where the page is served without its policy', async ({
  openBrowserPage,
  baseURL,
}, info) => {
  const netLog = info.outputPath('net-log.json');
  mkdirSync(path.dirname(netLog), { recursive: true });
  const watched = await openBrowserPage(netLogArgs(netLog));
  const page = await browserOf(watched).newPage({ bypassCSP: true, baseURL: baseURL ?? '' });
  expect(await runSelfTest(page)).toMatch(/^6 of 10 attempts were not blocked\./);
  await expect(page.getByText("Blocked by the worker's own guard")).toHaveCount(4);
  // The browser's own record tells it as well, so that it can be trusted where it names nobody.
  await browserOf(watched).close();
  expect(readForeignHosts(netLog)).toContain(HOST);
});

test('the camera is released when the session ends and when it is left', async ({
  openCameraPage,
}) => {
  const page = await openCameraPage('side_bend_front');
  await page.addInitScript(collectTracks);
  await page.goto(sessionAddress({ stretch: 'standing_side_bend', side: 'right' }));
  await agreeToSafety(page);
  await waitUntilSeen(page);
  expect(await trackStates(page)).toEqual(['live']);
  await finish(page);
  expect(await trackStates(page)).toEqual(['ended']);

  await page.goto(sessionAddress({ stretch: 'standing_side_bend', side: 'left' }));
  await waitUntilSeen(page);
  expect(await trackStates(page)).toEqual(['ended', 'live']);
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  expect(await trackStates(page)).toEqual(['ended', 'ended']);
});

test('settings lead to what is stored, told in numbers', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByRole('link', { name: /What is stored/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
  await expect(page.getByText('0 sessions')).toBeVisible();
  await expect(page.getByText(/of \d+(\.\d)? [GM]B this browser allows/)).toBeVisible();
});

/** Runs in the page before its own code. */
function collectTracks(): void {
  const tracks: MediaStreamTrack[] = [];
  const { mediaDevices } = navigator;
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints) => {
    const stream = await getUserMedia(constraints);
    tracks.push(...stream.getTracks());
    return stream;
  };
  Object.assign(window, { tracks });
}

function trackStates(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(
      ({ readyState }) => readyState,
    ),
  );
}
