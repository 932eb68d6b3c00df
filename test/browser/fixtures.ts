import { type Browser, test as base, expect, type Page } from '@playwright/test';
import type { ClipId } from '../setup/clips.ts';
import { type FakeCameraOptions, fakeCameraFile } from '../setup/fake-camera.ts';
import { fakeCameraArgs } from '../setup/launch.ts';
import { PageWatch } from '../setup/page-watch.ts';

interface LimberFixtures {
  /** Fails the test on a request to another origin or an unexpected error; see `expectError`. */
  readonly watch: PageWatch;
  /** Opens a page, not yet at any address, in a browser of its own with these further switches. */
  readonly openBrowserPage: (args: readonly string[]) => Promise<Page>;
  /**
   * Opens a page, not yet at any address, in a browser of its own whose webcam plays the clip and
   * whose camera permission is given. The clip starts when the page opens the camera.
   */
  readonly openCameraPage: (clip: ClipId, options?: FakeCameraOptions) => Promise<Page>;
}

export const test = base.extend<LimberFixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new PageWatch(requireBaseUrl(baseURL));
      watch.observe(context);
      await use(watch);
      expect(watch.listTrouble(), 'the page must stay at home and free of errors').toEqual([]);
    },
    { auto: true },
  ],

  openBrowserPage: async (
    { playwright, launchOptions, contextOptions, baseURL, viewport, serviceWorkers, watch },
    use,
  ) => {
    const browsers: Browser[] = [];
    await use(async (args) => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), ...args],
      });
      browsers.push(browser);
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: requireBaseUrl(baseURL),
        viewport,
        serviceWorkers,
      });
      watch.observe(context);
      return context.newPage();
    });
    for (const browser of browsers) await browser.close();
  },

  openCameraPage: async ({ openBrowserPage }, use) => {
    await use(async (clip, options) => {
      const file = await fakeCameraFile(clip, options);
      return openBrowserPage(fakeCameraArgs(file));
    });
  },
});

export { expect };

function requireBaseUrl(baseURL: string | undefined): string {
  if (baseURL === undefined) throw new Error('playwright.config.ts sets no baseURL.');
  return baseURL;
}
