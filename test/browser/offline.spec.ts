import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { sessionAddress, waitForSummary } from './session-page.ts';

// The service worker of the built app, as a person without a network meets it.

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

const SAMPLE = sessionAddress({
  stretch: 'standing_side_bend',
  side: 'right',
  source: 'demo:side_bend_front',
  holdSeconds: 3,
});

/** Addresses the service worker has at hand, without the hash in their keys. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('limber-files-'));
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    const keys = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return keys.map(({ url }) => new URL(url).pathname);
  });
}

async function runSample(page: Page): Promise<void> {
  await page.goto(SAMPLE);
  await waitForSummary(page);
  const held = page.getByRole('term').filter({ hasText: 'Held in good form' });
  await expect(held.locator('xpath=following-sibling::dd')).toContainText('3 s');
}

test('after one visit with one session, a whole session runs without a network', async ({
  page,
  context,
  watch,
}) => {
  await runSample(page);
  const used = [/\.wasm$/, /models\/pose_landmarker_full\.task$/, /side_bend_front\.mp4$/];
  for (const file of used) {
    await expect
      .poll(async () => (await keptPaths(page)).some((path) => file.test(path)))
      .toBe(true);
  }
  // Only what was used.
  const kept = await keptPaths(page);
  expect(kept.filter((path) => /\.(task|mp4)$/.test(path))).toHaveLength(2);

  await context.setOffline(true);
  const answers: string[] = [];
  context.on('response', (response) => {
    if (!response.fromServiceWorker()) answers.push(response.url());
  });
  await page.goto('about:blank');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await runSample(page);
  await page.goto('/#/history');
  await expect(page.getByRole('link', { name: /Standing side bend/ })).toHaveCount(2);
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  expect(answers.filter((url) => url.startsWith('http'))).toEqual([]);
  expect(watch.foreignRequests).toEqual([]);
});
