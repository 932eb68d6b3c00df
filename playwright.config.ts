import { defineConfig } from '@playwright/test';
import { reservePort } from './scripts/steps/port.mjs';
import { findLaunchOptions } from './test/setup/launch.ts';

// Playwright reads this file once in each of its processes, and all must agree on the port.
process.env['LIMBER_TEST_PORT'] ??= String(await reservePort());
const port = process.env['LIMBER_TEST_PORT'];
const baseURL = `http://127.0.0.1:${port}`;

/** The same for minutes on end, on looping footage; it minds no company. */
const SOAK = /soak\.spec\.ts$/;

/** What waits for a screen, a file or a network that may take its time: several of them run at once. */
const UNHURRIED =
  /\/(accessibility|built-addresses|bundle-weight|coach|evaluate|hostile|languages|layout|library|offline|outline|own-stretch|privacy|trouble-coach|trouble-hidden|trouble-loading|trouble-screen|trouble-storage|worker|your-data)\.spec\.ts$/;

export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/setup/global-setup.ts',
  outputDir: '.cache/test-results',
  // The pose model keeps two cores busy by itself; `npm test` gives the unhurried tests more.
  workers: 1,
  // Many tests run a network in real time, which a machine that is shared may hold up for seconds. What
  // passes only the second time is named at the end of the run.
  retries: process.env['CI'] ? 1 : 0,
  projects: [
    { name: 'soak', testMatch: SOAK },
    { name: 'unhurried', testMatch: UNHURRIED, fullyParallel: true },
    { name: 'real time', testIgnore: [SOAK, UNHURRIED] },
  ],
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    launchOptions: await findLaunchOptions(),
    // Kept files would come between a test and the server; offline.spec.ts is about them.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  webServer: {
    // Strictly: on another port the tests would talk to whoever has this one.
    command: `node scripts/start.mjs --no-open --strict-port --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
    // The first start may have to build the app.
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
