import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { launchWithCamera, openVisitor } from '../browser/machine.ts';
import { openSites, type Sites } from '../browser/sites.ts';
import type { BenchOptions } from '../options.ts';
import type { Table } from '../report.ts';

const STRETCH = '/#/stretch/standing_side_bend';

/** How long someone looks at the set-up page before starting. */
const READING_MS = 6_000;

const POSE_LIMIT_MS = 90_000;

interface FirstScreen {
  /** From navigation to the first screen painted with its heading. */
  readonly usableMs: number;
  /** Of the scripts asked for before its heading was there; what is fetched while it is painted is not waited for. */
  readonly scriptBytes: number;
}

async function bytesOfScripts(context: BrowserContext, urls: readonly string[]): Promise<number> {
  const bodies = await Promise.all(
    urls.map(async (url) => (await context.request.get(url)).body()),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

/** The first screen is usable when its heading has been painted: scripts have run by then. */
async function openFirstScreen(context: BrowserContext, sites: Sites): Promise<FirstScreen> {
  const page = await context.newPage();
  await page.goto(sites.app, { waitUntil: 'commit' });
  const { headingMs, usableMs } = await page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    while (document.querySelector('main h1') === null) await nextFrame();
    const headingMs = performance.now();
    await nextFrame();
    return { headingMs, usableMs: performance.now() };
  });
  // Only what has arrived is listed.
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate((byMs) => {
    const asked = performance.getEntriesByType('resource').filter((each) => each.startTime < byMs);
    return asked.map(({ name }) => name).filter((name) => name.endsWith('.js'));
  }, headingMs);
  const scriptBytes = await bytesOfScripts(context, scripts);
  await page.close();
  return { usableMs, scriptBytes };
}

/** From the press of "Start" to the first pose of a person, on a page that was read for a while. */
async function startToFirstPose(page: Page, readingMs: number): Promise<number> {
  const start = page.getByRole('button', { name: 'Start with the camera' });
  await start.waitFor();
  await page.waitForTimeout(readingMs);
  const pressedMs = await page.evaluate(() => performance.now());
  await start.click();
  await page.waitForFunction(() => window.limberProbe.firstPoseMs !== null, null, {
    timeout: POSE_LIMIT_MS,
  });
  const firstPoseMs = await page.evaluate(() => window.limberProbe.firstPoseMs);
  return (firstPoseMs ?? Number.NaN) - pressedMs;
}

async function openStretch(context: BrowserContext, sites: Sites): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${sites.app}${STRETCH}`);
  return page;
}

interface StartRound {
  readonly first: FirstScreen;
  readonly coldMs: number;
  readonly readMs: number;
  readonly warmMs: number;
  readonly warmReadMs: number;
}

/** A browser for each cold start: what one has kept would warm the next. */
async function measureRound(sites: Sites): Promise<StartRound> {
  const fresh = async <Result>(use: (context: BrowserContext) => Promise<Result>) => {
    const browser = await launchWithCamera();
    try {
      return await use(await openVisitor(browser));
    } finally {
      await browser.close();
    }
  };
  const first = await fresh((context) => openFirstScreen(context, sites));
  const [coldMs, warmMs, warmReadMs] = await fresh(async (context) => {
    const times: number[] = [];
    for (const readingMs of [0, 0, READING_MS]) {
      const page = await openStretch(context, sites);
      times.push(await startToFirstPose(page, readingMs));
      await page.close();
    }
    return times as [number, number, number];
  });
  const readMs = await fresh(async (context) => {
    return startToFirstPose(await openStretch(context, sites), READING_MS);
  });
  return { first, coldMs, readMs, warmMs, warmReadMs };
}

/** How soon there is something to see, and how soon the person is seen. */
export async function measureStart({ rounds }: BenchOptions): Promise<readonly Table[]> {
  const sites = await openSites();
  try {
    const done: StartRound[] = [];
    for (let round = 0; round < rounds; round += 1) done.push(await measureRound(sites));
    const seconds = (pick: (round: StartRound) => number) => done.map((each) => pick(each) / 1000);
    return [
      {
        title: 'Start',
        rows: [
          {
            name: 'navigation to a usable first screen, cold',
            unit: 's',
            samples: seconds(({ first }) => first.usableMs),
            goal: { atMost: 1 },
          },
          {
            name: 'JavaScript fetched before it, gzipped',
            unit: 'kB',
            samples: seconds(({ first }) => first.scriptBytes),
            goal: { atMost: 70 },
          },
          {
            name: '"start" to first pose, cold, pressed at once',
            unit: 's',
            samples: seconds(({ coldMs }) => coldMs),
          },
          {
            name: '"start" to first pose, cold, after reading for 6 s',
            unit: 's',
            samples: seconds(({ readMs }) => readMs),
          },
          {
            name: '"start" to first pose, warm cache, pressed at once',
            unit: 's',
            samples: seconds(({ warmMs }) => warmMs),
            goal: { atMost: 2.5 },
          },
          {
            name: '"start" to first pose, warm cache, after reading for 6 s',
            unit: 's',
            samples: seconds(({ warmReadMs }) => warmReadMs),
            goal: { atMost: 2.5 },
          },
        ],
      },
    ];
  } finally {
    await sites.close();
  }
}
