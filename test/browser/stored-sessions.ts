import type { Page } from '@playwright/test';
import type { SessionRecord, StretchEntry } from '../../src/store/session-record.ts';

/** Past sessions as they lie in the browser's database, oldest first. */
export async function readSessions(page: Page): Promise<readonly SessionRecord[]> {
  const rows = await page.evaluate(readRows);
  return rows.sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}

/** The session whose summary is open, once it is stored. */
export async function readOpenSession(page: Page): Promise<SessionRecord> {
  const id = /#\/summary\/(.+)$/.exec(page.url())?.[1];
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const found = (await readSessions(page)).find((session) => session.id === id);
    if (found !== undefined) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`The session ${id} was not stored.`);
}

/** The only stretch of the session whose summary is open. */
export async function readOpenEntry(page: Page): Promise<StretchEntry> {
  const { id, entries } = await readOpenSession(page);
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) throw new Error(`${id} is not of one stretch.`);
  return entry;
}

/** Runs in the page: every row, as it lies there. */
export async function readRows(): Promise<SessionRecord[]> {
  // Opening a database that is not there would make an empty one, and be in the app's way.
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'limber')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('limber');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('sessions').objectStore('sessions').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result as SessionRecord[]);
      };
    };
  });
}
