import { readFileSync } from 'node:fs';
import { projectPath } from '../../scripts/steps/project.mjs';
import { STRETCHES } from '../../src/stretches/library.ts';
import { expect, test } from './fixtures.ts';

const PHOTO = projectPath('public/demo/side_bend_front.jpg');

test('a photo becomes a stretch that is found, started, handed on, deleted and read in again', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await page.addInitScript(() => {
    localStorage.setItem('limber.settings', '{"safetyRead":true}');
  });
  await page.goto('/#/own-stretch');
  await page.getByRole('radio', { name: 'My right' }).check();
  await page.getByLabel('From a photo').setInputFiles(PHOTO);
  await expect(page.getByRole('img', { name: /joints that were read/ })).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'Save the stretch' }).click();
  await expect(page.getByRole('alert')).toHaveText('Give it a name first.');
  await page.getByRole('textbox', { name: 'Name' }).fill('Window reach');
  await page.getByRole('button', { name: 'Save the stretch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Window reach' })).toBeVisible();

  await page.getByRole('button', { name: 'Start with the camera' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Window reach/ })).toBeVisible();
  await expect(page).toHaveURL(/session\/own_/);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Start with the camera' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hand it on as a file' }).click();
  const file = await (await download).path();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Window reach' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(
    page.getByRole('status').getByText(`All ${STRETCHES.length} stretches`, { exact: true }),
  ).toBeVisible();

  await page.goto('/#/own-stretch');
  const bad = readFileSync(file, 'utf8').replace(/"holdSeconds": \d+/, '"holdSeconds": -1');
  await page
    .getByLabel('From a stretch file')
    .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(bad) });
  await expect(page.getByText(/Nothing was changed: .*holdSeconds/)).toBeVisible();
  await page.getByLabel('From a stretch file').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1, name: 'Window reach' })).toBeVisible();
  await page.goto('/#/stretches?q=window');
  await expect(page.getByRole('status').getByText('1 of 33 stretches')).toBeVisible();
});
