import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { CSV_COLUMNS } from '../../src/app/data/sessions-csv.ts';
import { parseStrictCsv } from '../app/data/strict-csv.ts';
import { expect, test } from './fixtures.ts';
import { readSessions } from './stored-sessions.ts';

// Everything out, everything gone, everything in again; in a real browser's database and downloads.

async function lookAround(page: Page): Promise<void> {
  await page.goto('/#/review');
  await page.getByRole('button', { name: 'Look around with sample data' }).click();
  await expect(page.getByRole('button', { name: 'Remove sample data' })).toBeVisible();
}

async function take(page: Page, button: string): Promise<Download> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return saving;
}

test('export, delete everything, import: the identical history; and the CSV is strict', async ({
  page,
}) => {
  await lookAround(page);
  const before = await readSessions(page);
  expect(before.length).toBeGreaterThan(40);
  await page.goto('/#/data');
  const file = await (await take(page, 'Everything, as one file')).path();

  const csv = readFileSync(await (await take(page, 'A table for spreadsheets')).path(), 'utf8');
  const rows = parseStrictCsv(csv);
  expect(rows[0]).toEqual(CSV_COLUMNS);
  expect(rows).toHaveLength(1 + before.flatMap(({ entries }) => entries).length);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect.poll(() => readSessions(page)).toEqual([]);

  const choose = page.getByLabel('Choose a file');
  await choose.setInputFiles({
    name: 'hostile.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"limber","version":99}'),
  });
  await expect(page.getByText(/newer Limber.*Nothing was changed\./)).toBeVisible();
  await choose.setInputFiles(file);
  await expect(page.getByText(`${before.length} sessions`)).toBeVisible();
  expect(await readSessions(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Added.')).toBeVisible();
  expect(await readSessions(page)).toEqual(before);
});

test('the review draws its charts under the content policy, and the report prints on one page', async ({
  page,
}) => {
  await lookAround(page);
  await page.goto('/#/trend/standing_side_bend');
  await expect(page.locator('.chart-holder svg').first()).toBeVisible();
  expect(await page.locator('.chart-holder style').count()).toBe(0);

  await page.goto('/#/report');
  await expect(page.getByRole('heading', { name: 'By stretch' })).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /Print/ })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});
