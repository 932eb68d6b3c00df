import { defineConfig } from '@playwright/test';
import { reservePort } from './scripts/steps/port.mjs';
import { findLaunchOptions } from './test/setup/launch.ts';

// Playwright reads this file once in each of its processes, and all must agree on the port.
process.env['LIMBER_TEST_PORT'] ??= String(await reservePort());
const port = process.env['LIMBER_TEST_PORT'];
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/setup/global-setup.ts',
  outputDir: '.cache/test-results',
  // The pose model keeps two cores busy by itself.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 15_000 },
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
