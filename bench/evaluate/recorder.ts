import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/steps/browser.mjs';
import { explainBrowserInstall } from '../../scripts/steps/install-browser.mjs';
import pins from '../../src/pose/model-bundles.json' with { type: 'json' };
import type { ModelBundle, PoseModel } from '../../workers/pose-protocol.ts';
import type { Alteration } from './alterations.ts';
import type { CoachShot } from './coach/shot.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { InputError } from './parse.ts';
import { parseRecording, type RecordedFrame } from './recording.ts';

/**
 * Decoding and colours in software everywhere: graphics drivers differ in the last bit of a picture,
 * and two machines should report the same numbers.
 */
const REPRODUCIBLE_ARGS = [
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-accelerated-video-decode',
  '--disable-background-networking',
  '--force-color-profile=srgb',
];

/** To open the page; a busy machine prepares the page's packages slowly the first time. */
const PAGE_TIMEOUT_MS = 180_000;

/** Makes recordings of video files, in a browser. */
export interface Recorder {
  /**
   * @param onFrames told the number of frames done so far
   * @throws InputError where the file cannot be read
   */
  record(file: string, onFrames: (count: number) => void): Promise<RecordedFrame[]>;
  /**
   * The same of the 3-D coach.
   * @throws InputError where the coach cannot be filmed
   */
  recordCoach(shot: CoachShot, onFrames: (count: number) => void): Promise<RecordedFrame[]>;
  close(): Promise<void>;
}

function bundleOf(model: PoseModel): ModelBundle {
  const { file, bytes, sha256 } = pins[model];
  return { url: `/models/${file}`, bytes, sha256 };
}

async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error(explainBrowserInstall(process.platform));
  // The sandbox refuses to run as root, which is what containers are.
  const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...REPRODUCIBLE_ARGS, ...sandboxArgs] });
}

/**
 * @param alteration how the pictures are made worse; null for as they are
 * @throws Error where there is no browser
 */
export async function startRecorder(
  model: PoseModel,
  alteration: Alteration | null,
): Promise<Recorder> {
  const browser = await launchBrowser();
  const server = await startPageServer();
  const bundle = bundleOf(model);
  return {
    record: (file, onFrames) => {
      const how = [server.publish(file), bundle, alteration] as const;
      const run = (page: Page) =>
        page.evaluate((given) => window.recorder.recordFile(...given), how);
      return recordInPage(browser, server, file, run, onFrames);
    },
    recordCoach: (shot, onFrames) => {
      const how = [shot, bundle, alteration] as const;
      const run = (page: Page) =>
        page.evaluate((given) => window.recorder.recordCoach(...given), how);
      return recordInPage(browser, server, shot.stretchId, run, onFrames);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A page and a worker for each clip, so that no clip sees anything of the one before. @param name of the clip */
async function recordInPage(
  browser: Browser,
  server: PageServer,
  name: string,
  record: (page: Page) => Promise<number>,
  onFrames: (count: number) => void,
): Promise<RecordedFrame[]> {
  const page: Page = await browser.newPage();
  page.setDefaultTimeout(PAGE_TIMEOUT_MS);
  try {
    const lines: string[] = [];
    await page.exposeFunction('takeLines', (more: readonly string[]) => {
      lines.push(...more);
      onFrames(lines.length);
    });
    await page.goto(server.pageUrl);
    await page.waitForFunction(() => 'recorder' in window);
    await record(page);
    return parseRecording(lines.join('\n'), name);
  } catch (cause) {
    throw new InputError(firstLine(cause));
  } finally {
    await page.close();
  }
}

/** What went wrong in the page, without Playwright's prefix and the stack. */
function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split('\n')[0] ?? '').replace(/^page\.evaluate: (Error: )?/, '');
}
