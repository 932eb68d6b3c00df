import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { figure, sessionAddress, waitForSummary } from './session-page.ts';
import { readSessions } from './stored-sessions.ts';

// A database that is forbidden, full, damaged or newer than the app. Every test's browser is private
// already: its databases live in memory and end with it.

const SAMPLE = sessionAddress({
  stretch: 'standing_side_bend',
  side: 'right',
  source: 'demo:side_bend_front',
  holdSeconds: 3,
});

type Allow = () => void;

/** Answers what allows the database again, which the page is refused until then. */
async function refuseDatabase(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { prototype } = IDBFactory;
    const { open } = prototype;
    prototype.open = () => {
      throw new DOMException('No storage here.', 'SecurityError');
    };
    const allow: Allow = () => {
      prototype.open = open;
    };
    Object.assign(window, { allow });
  });
  return () => page.evaluate(() => (window as unknown as { allow: Allow }).allow());
}

/** How much this site may store from now on; null for as much as the browser likes. */
async function setQuota(page: Page, quotaSize: number | null): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await cdp.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === null ? {} : { quotaSize }),
  });
}

test('a session outlives a database that is forbidden, then full, then damaged', async ({
  page,
}) => {
  const allow = await refuseDatabase(page);
  await page.goto(SAMPLE);
  await waitForSummary(page);
  const alert = page.getByRole('alert');
  const saveAgain = page.getByRole('button', { name: /save again/i });
  await expect(alert).toContainText(/isn't saved/);
  expect(await figure(page, 'Held in good form')).toMatch(/^3 s/);
  await page.goto('/#/history');
  await expect(page.getByRole('main')).toContainText(/no storage/);
  await expect(page.getByRole('main').getByRole('listitem')).toContainText(/Not saved/);
  await page.goBack();

  await test.step('full', async () => {
    await allow();
    await setQuota(page, 1);
    await saveAgain.click();
    await expect(alert).toContainText(/room|full|space/i);
    await setQuota(page, null);
    await saveAgain.click();
    await expect(alert).toBeHidden();
    expect(await readSessions(page)).toHaveLength(1);
  });

  await test.step('damaged', async () => {
    await page.evaluate(addDamagedRow);
    await page.goto('/#/history');
    await page.reload();
    await allow();
    await page.goto('/#/settings');
    await page.goto('/#/history');
    await expect(
      page.getByRole('main').getByRole('link', { name: /Standing side bend/ }),
    ).toHaveCount(1);
    await expect(page.getByRole('main')).toContainText(/can't be read/);
  });
});

/** The browser's setting that no site may keep anything: neither settings, files nor a database. */
const NOTHING_KEPT = { profile: { default_content_setting_values: { cookies: 2 } } };

test('a session is led to its summary where the browser lets no site keep anything', async ({
  playwright,
  launchOptions,
  baseURL,
  watch,
}, info) => {
  const profile = info.outputPath('profile');
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(NOTHING_KEPT));
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL: baseURL ?? '',
  });
  watch.observe(context);
  try {
    const page = await context.newPage();
    await page.goto(SAMPLE);
    const isForbidden = await page.evaluate(() => {
      try {
        return localStorage.length < 0;
      } catch {
        return true;
      }
    });
    expect(isForbidden, 'the browser must forbid it').toBe(true);
    await waitForSummary(page);
    await expect(page.getByRole('alert')).toContainText(/isn't saved.*no storage here/);
    expect(await figure(page, 'Held in good form')).toMatch(/^3 s/);
    await page.goto('/#/history');
    await expect(page.getByRole('main').getByRole('listitem')).toContainText(/Not saved/);
    await page.goto('/#/privacy');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
  } finally {
    await context.close();
  }
});

/** Runs in the page. */
function addDamagedRow(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('limber');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('sessions', 'readwrite');
      writing.objectStore('sessions').put({ id: 'damaged', startedAt: 7, entries: 'none' });
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
