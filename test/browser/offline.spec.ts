import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import pins from '../../src/pose/model-bundles.json' with { type: 'json' };
import { type OwnSite, openOwnSite } from '../setup/own-site.ts';
import { test as base, expect } from './fixtures.ts';
import { sessionAddress, waitForSummary } from './session-page.ts';

// The service worker of the built app, as a person without a network meets it.

const test = base.extend<{ site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from it.
  site: async ({}, use) => {
    const site = await openOwnSite();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

const MODEL = `/models/${pins.full.file}`;
const NEWS = 'A new version is ready.';

function sample(holdSeconds: number): string {
  return sessionAddress({
    stretch: 'standing_side_bend',
    side: 'right',
    source: 'demo:side_bend_front',
    holdSeconds,
  });
}

async function waitForServiceWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What lies in the app's cache: each file's path and size. */
function keptFiles(page: Page): Promise<{ path: string; bytes: number }[]> {
  return page.evaluate(async () => {
    const files: { path: string; bytes: number }[] = [];
    for (const name of (await caches.keys()).filter((key) => key.startsWith('limber-files-'))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = (await (await cache.match(request))?.blob())?.size ?? 0;
        files.push({ path: new URL(request.url).pathname, bytes });
      }
    }
    return files;
  });
}

async function runSample(page: Page): Promise<void> {
  await page.goto(sample(3));
  await waitForSummary(page);
  const held = page.getByRole('term').filter({ hasText: 'Held in good form' });
  await expect(held.locator('xpath=following-sibling::dd')).toContainText('3 s');
}

test('after one visit with one session, a whole session runs without a network', async ({
  page,
  context,
  site,
}) => {
  await runSample(page);
  const used = [/\.wasm$/, /pose_landmarker_full\.task$/, /side_bend_front\.mp4$/];
  await expect
    .poll(async () => (await keptFiles(page)).filter(({ path }) => /wasm$|task$|mp4$/.test(path)))
    .toHaveLength(used.length);
  const paths = (await keptFiles(page)).map(({ path }) => path);
  for (const file of used) expect(paths.filter((path) => file.test(path))).toHaveLength(1);

  await context.setOffline(true);
  await site.stop();
  await page.goto('about:blank');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await runSample(page);
  await page.goto('/#/history');
  await expect(page.getByRole('link', { name: /Standing side bend/ })).toHaveCount(2);
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('a new version is offered after the session, and replaces the old one when asked', async ({
  page,
  site,
}) => {
  await page.goto('/');
  await waitForServiceWorker(page);
  await page.goto(sample(30));
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();

  publishNextVersion(site);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
  await expect(page.getByText(NEWS)).toBeHidden();

  await page.goto('/#/settings');
  await expect(page.getByText(NEWS)).toBeVisible();
  expect(await page.content()).not.toContain('next version');
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => [...document.childNodes].some(({ nodeType }) => nodeType === 8));
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(page.getByText(NEWS)).toBeHidden();
  const pages = async () => (await keptFiles(page)).filter(({ path }) => path === '/');
  await expect.poll(pages).toHaveLength(1);
});

test('a damaged model in the cache is fetched again', async ({ page, site }) => {
  await page.goto('/');
  await waitForServiceWorker(page);
  await page.evaluate(
    async ({ path, hash }) => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      await cache.put(`${path}?sha256=${hash}`, new Response('half of it'));
    },
    { path: MODEL, hash: pins.full.sha256 },
  );
  await runSample(page);
  expect(site.asked).toContain(MODEL);
  await expect.poll(() => keptFiles(page)).toContainEqual({ path: MODEL, bytes: pins.full.bytes });
});

test('an answer that is not the built file is not kept', async ({ page, site, watch }) => {
  watch.expectError(/./);
  site.replace('demo/side_bend_front.mp4', 'Please log in to this network.');
  await page.goto('/');
  await waitForServiceWorker(page);
  await page.evaluate(() => fetch('/demo/side_bend_front.mp4').then((answer) => answer.text()));
  await page.evaluate(() => fetch('/demo/lunge_side.mp4').then((answer) => answer.blob()));
  await expect
    .poll(async () => (await keptFiles(page)).map(({ path }) => path))
    .toContain('/demo/lunge_side.mp4');
  const paths = (await keptFiles(page)).map(({ path }) => path);
  expect(paths).not.toContain('/demo/side_bend_front.mp4');
});

/** The same app with another page, and a service worker that knows of it. */
function publishNextVersion(site: OwnSite): void {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const before = site.read('index.html');
  const after = `${before}<!-- next version -->`;
  site.replace('index.html', after);
  const worker = site.read('service-worker.js');
  site.replace('service-worker.js', worker.replace(hash(before), hash(after)));
}
