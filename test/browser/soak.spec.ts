import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { projectPath } from '../../scripts/steps/project.mjs';
import { fakeCameraFile } from '../setup/fake-camera.ts';
import { fakeCameraArgs } from '../setup/launch.ts';
import type { OwnSite } from '../setup/own-site.ts';
import { footageDrift } from '../soak/footage-drift.ts';
import { type Held, installInstruments, type SoakPage } from '../soak/instruments.ts';
import { netLogArgs, readForeignHosts } from '../soak/net-log.ts';
import { type Sample, slopePerMinute } from '../soak/slope.ts';
import { openSoakedSite } from '../soak/soaked-site.ts';
import { test as base, expect } from './fixtures.ts';
import { agreeToSafety, finish, sessionAddress, waitUntilSeen } from './session-page.ts';
import { readOpenSession } from './stored-sessions.ts';

// One session after the other on looping footage, for minutes or an hour: nothing may grow, nobody
// may be called, no second may be lost. `npm run soak -- --minutes 60` runs it for longer.

const MINUTES = Number(process.env['LIMBER_SOAK_MINUTES'] ?? 5);
const SAMPLE_EVERY_MS = MINUTES < 10 ? 20_000 : 60_000;
/** Caches, compiled code and the network's own memory settle meanwhile. */
const WARM_UP_MINUTES = MINUTES < 10 ? 1 : 2;
/** More than the longest pause in which MediaPipe's later versions call home. */
const SHORTEST_SESSION_MS = 70_000;
/** A session's own books grow with it and go with it, so several are needed to see a leak. */
const LONGEST_SESSION_MS = 10 * 60_000;

const MOST_GROWTH_MB = 0.5;
const MOST_DRIFT = 0.001;
const MEGABYTE = 1_000_000;

const test = base.extend<{ site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from it.
  site: async ({}, use) => {
    const site = await openSoakedSite();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

test.use({ serviceWorkers: 'allow' });
test.setTimeout((MINUTES + 4) * 60_000);

interface Reading {
  readonly minutes: number;
  readonly page: Held;
  readonly worker: Held;
  readonly nodes: number;
  readonly workers: number;
}

interface SessionResult {
  readonly minutes: number;
  readonly heldSeconds: number;
  readonly drift: number;
}

test('hour after hour nothing grows, nobody is called and no second is lost', async ({
  openBrowserPage,
}, info) => {
  const netLog = info.outputPath('net-log.json');
  mkdirSync(path.dirname(netLog), { recursive: true });
  const camera = await fakeCameraFile('lunge_side');
  const page = await openBrowserPage([
    ...fakeCameraArgs(camera),
    ...netLogArgs(netLog),
    '--js-flags=--expose-gc',
    '--enable-precise-memory-info',
  ]);
  await page.addInitScript(installInstruments);
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send('Performance.enable');
  let workersStarted = 0;
  page.on('worker', () => {
    workersStarted += 1;
  });

  const readings: Reading[] = [];
  const sessions: SessionResult[] = [];
  const startMs = Date.now();
  const minutesSince = (): number => (Date.now() - startMs) / 60_000;
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  while (minutesSince() < MINUTES) {
    await startSession(page, sessions.length === 0);
    const begunMs = Date.now();
    const isOver = () => /#\/summary\//.test(page.url());
    const mayGoOn = () => Date.now() - begunMs < SHORTEST_SESSION_MS || minutesSince() < MINUTES;
    while (!isOver() && mayGoOn() && Date.now() - begunMs < LONGEST_SESSION_MS) {
      await page.waitForTimeout(SAMPLE_EVERY_MS);
      const reading = await readHeld(page, debuggerOf, minutesSince());
      if (reading !== null) readings.push(reading);
    }
    if (!isOver()) await finish(page);
    sessions.push(await readResult(page));
  }
  // What a worker still had to say, it says while it is shut down.
  await page.goto('/#/diagnostics');
  await expect(page.getByText('Restarts')).toBeVisible();
  await page.waitForTimeout(3_000);
  const report = summarise(readings, sessions, workersStarted);
  writeReport(report);
  await page.context().browser()?.close();

  expect(readForeignHosts(netLog), 'hosts that were called').toEqual([]);
  expect(workersStarted, 'a worker was lost').toBe(sessions.length);
  expect(readings.length).toBeGreaterThan(3);
  for (const [what, perMinute] of Object.entries(report.growthMbPerMinute)) {
    expect.soft(perMinute, `${what}, MB a minute`).toBeLessThan(MOST_GROWTH_MB);
  }
  expect.soft(report.nodesPerMinute, 'elements in the page, a minute').toBeLessThan(5);
  expect.soft(report.mostBitmaps, 'pictures open at once').toBeLessThanOrEqual(4);
  expect.soft(report.mostContexts, 'graphics contexts at once').toBeLessThanOrEqual(4);
  for (const { drift, heldSeconds } of sessions) {
    expect.soft(drift, 'held time against the footage').toBeLessThanOrEqual(MOST_DRIFT);
    expect.soft(heldSeconds).toBeGreaterThan(10);
  }
});

async function startSession(page: Page, isFirst: boolean): Promise<void> {
  const address = { stretch: 'half_kneeling_hip_flexor', side: 'right', holdSeconds: 300 } as const;
  await page.goto(sessionAddress(address));
  if (isFirst) await agreeToSafety(page);
  await waitUntilSeen(page);
}

/** Null where the session ended meanwhile. */
async function readHeld(
  page: Page,
  debuggerOf: CDPSession,
  minutes: number,
): Promise<Reading | null> {
  const worker = page.workers().at(-1);
  if (worker === undefined) return null;
  const read = () => (globalThis as unknown as { soak: SoakPage }).soak.held();
  const inWorker = await worker.evaluate(read).catch(() => null);
  const inPage = await page.evaluate(read);
  if (inWorker === null) return null;
  const { metrics } = await debuggerOf.send('Performance.getMetrics');
  // Also those that are out of the page and still held by something.
  const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
  return { minutes, page: inPage, worker: inWorker, nodes, workers: page.workers().length };
}

async function readResult(page: Page): Promise<SessionResult> {
  const record = await readOpenSession(page);
  const [entry] = record.entries;
  if (entry === undefined) throw new Error('The session was stored without a stretch.');
  const { pictures, originMs } = await page.evaluate(() => {
    const { pictures: taken } = (globalThis as unknown as { soak: SoakPage }).soak;
    return { pictures: taken.splice(0), originMs: performance.timeOrigin };
  });
  const { summary } = entry;
  const { heldMs, outOfFormMs, notJudgedMs } = summary.accounts;
  expect(heldMs + outOfFormMs + notJudgedMs, 'every moment is in one account').toBeCloseTo(
    summary.durationMs,
    3,
  );
  return {
    minutes: summary.durationMs / 60_000,
    heldSeconds: heldMs / 1000,
    drift: footageDrift(summary, pictures, Date.parse(entry.startedAt) - originMs),
  };
}

function summarise(
  readings: readonly Reading[],
  sessions: readonly SessionResult[],
  workersStarted: number,
) {
  const settled = readings.filter(({ minutes }) => minutes >= WARM_UP_MINUTES);
  const slope = (value: (reading: Reading) => number): number =>
    slopePerMinute(
      settled.map((reading): Sample => ({ minutes: reading.minutes, value: value(reading) })),
    );
  return {
    minutes: MINUTES,
    workersStarted,
    sessions,
    growthMbPerMinute: {
      'page heap': slope(({ page }) => (page.heapBytes ?? 0) / MEGABYTE),
      'worker heap': slope(({ worker }) => (worker.heapBytes ?? 0) / MEGABYTE),
      'WebAssembly memory': slope(({ worker }) => worker.wasmBytes / MEGABYTE),
    },
    nodesPerMinute: slope(({ nodes }) => nodes),
    mostBitmaps: Math.max(...readings.map(({ page, worker }) => page.bitmaps + worker.bitmaps)),
    mostContexts: Math.max(...readings.map(({ page, worker }) => page.contexts + worker.contexts)),
    readings,
  };
}

function writeReport(report: ReturnType<typeof summarise>): void {
  const file = projectPath('.cache/soak-report.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
