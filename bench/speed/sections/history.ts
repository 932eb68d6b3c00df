import type { Page } from '@playwright/test';
import { sampleHistory } from '../../../src/app/review/sample-history.ts';
import type { SessionRecord } from '../../../src/store/session-record.ts';
import { STRETCHES } from '../../../src/stretches/library.ts';
import { launchWithCamera, openVisitor } from '../browser/machine.ts';
import { openSites, type Sites } from '../browser/sites.ts';
import type { BenchOptions } from '../options.ts';
import type { Table } from '../report.ts';

const SESSIONS = 1_100;
const STRETCHES_DONE = 9_000;

/** Rows that are put into the database at once. */
const BATCH = 100;

const READING_MS = 5_000;

/** Three years and more of practice. */
function manySessions(): readonly SessionRecord[] {
  const records = sampleHistory({
    stretches: STRETCHES,
    until: new Date(),
    days: 1_400,
    entriesPerSession: 9,
    restShare: 0.15,
    seed: 1,
  });
  return records.slice(-SESSIONS);
}

/** Runs in the page: rows as the app itself stores them. */
function putRows(rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('limber');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('sessions', 'readwrite');
      for (const row of rows) writing.objectStore('sessions').put(row);
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

async function fill(page: Page, sites: Sites, records: readonly SessionRecord[]): Promise<void> {
  await page.goto(`${sites.app}/#/history`);
  await page.locator('main .empty').waitFor();
  for (let from = 0; from < records.length; from += BATCH) {
    await page.evaluate(putRows, records.slice(from, from + BATCH));
  }
}

/** From a fresh navigation until the page shows what is looked for. */
async function openUntil(page: Page, address: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate((wanted) => {
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.querySelector(wanted) === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => resolve(performance.now()));
      };
      look();
    });
  }, selector);
}

/** From a choice in the list's filter until the next picture of the page. */
async function filterByStretch(page: Page): Promise<number> {
  return page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('main select');
    const other = select?.options[1];
    if (!select || !other) throw new Error('There is nothing to filter by.');
    return new Promise<number>((resolve) => {
      const startMs = performance.now();
      select.value = other.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve(performance.now() - startMs)),
      );
    });
  });
}

interface HistoryRound {
  readonly firstMs: number;
  readonly againMs: number;
  readonly filterMs: number;
  readonly weeksMs: number;
  readonly trendMs: number;
}

async function measureRound(
  sites: Sites,
  records: readonly SessionRecord[],
  trend: string,
): Promise<HistoryRound> {
  const browser = await launchWithCamera();
  try {
    const page = await (await openVisitor(browser)).newPage();
    await fill(page, sites, records);
    const list = `${sites.app}/#/history`;
    const firstMs = await openUntil(page, list, 'main .session-list li');
    // Somebody looks at the list; the short forms of the sessions are kept meanwhile.
    await page.waitForTimeout(READING_MS);
    const againMs = await openUntil(page, list, 'main .session-list li');
    const filterMs = await filterByStretch(page);
    const weeksMs = await openUntil(
      page,
      `${sites.app}/#/review`,
      'main svg.chart, main .chart svg',
    );
    const trendMs = await openUntil(
      page,
      `${sites.app}/#/trend/${trend}`,
      'main svg.chart, main .chart svg',
    );
    return { firstMs, againMs, filterMs, weeksMs, trendMs };
  } finally {
    await browser.close();
  }
}

/** How the history fares after years. */
export async function measureHistory({ rounds }: BenchOptions): Promise<readonly Table[]> {
  const records = manySessions();
  const done = records.reduce((sum, { entries }) => sum + entries.length, 0);
  if (records.length < SESSIONS || done < STRETCHES_DONE) {
    throw new Error(`Only ${records.length} sessions with ${done} stretches were made up.`);
  }
  const trend = records.at(-1)?.entries[0]?.summary.stretchId ?? '';
  const sites = await openSites();
  try {
    const turns: HistoryRound[] = [];
    for (let round = 0; round < rounds; round += 1) {
      turns.push(await measureRound(sites, records, trend));
    }
    const row = (name: string, pick: (turn: HistoryRound) => number) => ({
      name,
      unit: 's',
      samples: turns.map((turn) => pick(turn) / 1000),
    });
    return [
      {
        title: 'History at scale',
        rows: [
          row('opening the list for the first time', ({ firstMs }) => firstMs),
          row('opening it again', ({ againMs }) => againMs),
          row('filtering by a stretch', ({ filterMs }) => filterMs),
          row('opening the review with its weeks', ({ weeksMs }) => weeksMs),
          row('opening the trend of a stretch', ({ trendMs }) => trendMs),
        ],
        notes: [`${records.length} sessions, ${done} stretches; from a fresh navigation each.`],
      },
    ];
  } finally {
    await sites.close();
  }
}
