import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../scripts/steps/browser.mjs';
import { explainBrowserInstall } from '../../scripts/steps/install-browser.mjs';

/** What keeps the browser's own business off the network, so that only the app's requests are seen. */
const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** The pose model needs WebGL 2 even on the CPU, and a test machine may have no graphics card. */
const SOFTWARE_GRAPHICS_ARGS = ['--enable-unsafe-swiftshader'];

export async function findLaunchOptions(): Promise<LaunchOptions> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error(explainBrowserInstall(process.platform));
  // The sandbox refuses to run as root, which is what containers are.
  const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...QUIET_ARGS, ...SOFTWARE_GRAPHICS_ARGS, ...sandboxArgs] };
}

/** Chromium's pretend webcam: it plays the file in a loop, from its start whenever it is opened. */
export function fakeCameraArgs(file: string): string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ];
}
