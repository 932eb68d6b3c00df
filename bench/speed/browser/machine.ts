import { readFileSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from '@playwright/test';
import { fakeCameraFile } from '../../../test/setup/fake-camera.ts';
import { fakeCameraArgs, findLaunchOptions } from '../../../test/setup/launch.ts';
import { installProbe } from './probe.ts';

const VIEWPORT = { width: 1366, height: 768 };

/** A browser whose camera shows a person doing a side bend, over and over. */
export async function launchWithCamera(): Promise<Browser> {
  const options = await findLaunchOptions();
  const camera = fakeCameraArgs(await fakeCameraFile('side_bend_front'));
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...camera] });
}

/** A visitor who has been told when to stop, and whom nobody talks to. */
export async function openVisitor(
  browser: Browser,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEWPORT, permissions: ['camera'] });
  await context.addInitScript(installProbe);
  await context.addInitScript(
    (text) => {
      if (localStorage.getItem('limber.settings') === null) {
        localStorage.setItem('limber.settings', text);
      }
    },
    // As the contenders: a trial that chose another model would be measured instead.
    JSON.stringify({
      safetyRead: true,
      voiceOn: false,
      model: 'full',
      delegate: 'CPU',
      ...settings,
    }),
  );
  return context;
}

/** Lets the camera give no more than so many pictures a second. */
export async function limitCamera(visitor: BrowserContext, perSecond: number): Promise<void> {
  await visitor.addInitScript((max) => {
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (asked) => {
      const stream = await open(asked);
      const limits = stream.getVideoTracks().map((track) => {
        return track.applyConstraints({ ...track.getConstraints(), frameRate: { max } });
      });
      await Promise.all(limits);
      return stream;
    };
  }, perSecond);
}

/** Lets pages have a camera's pictures from its video alone, as in browsers that are not Chromium. */
export async function hideTracks(visitor: BrowserContext): Promise<void> {
  await visitor.addInitScript(() => {
    Reflect.deleteProperty(window, 'MediaStreamTrackProcessor');
  });
}

/** What the machine spent on a page since it was opened. */
export interface Usage {
  /** Processor time of all of the browser's processes, seconds. */
  readonly cpuSeconds: number;
  /** Time the page's main thread was at work, seconds. */
  readonly mainSeconds: number;
  /** JavaScript's memory in use on the page, bytes. */
  readonly heapBytes: number;
  /** Private memory of the largest renderer, bytes; null where the system does not tell. */
  readonly residentBytes: number | null;
}

export interface UsageMeter {
  read(): Promise<Usage>;
}

function residentBytes(pid: number): number | null {
  try {
    const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return kilobytes === null ? null : Number(kilobytes[1]) * 1024;
  } catch {
    return null;
  }
}

async function readProcesses(system: CDPSession) {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const residents = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => residentBytes(id) ?? 0);
  return {
    cpuSeconds: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    residentBytes: Math.max(0, ...residents) || null,
  };
}

export async function meterUsage(page: Page): Promise<UsageMeter> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser of its own.');
  const system = await browser.newBrowserCDPSession();
  const own = await page.context().newCDPSession(page);
  await own.send('Performance.enable');
  return {
    async read() {
      const { metrics } = await own.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
      return {
        ...(await readProcesses(system)),
        mainSeconds: metric('TaskDuration'),
        heapBytes: metric('JSHeapUsedSize'),
      };
    },
  };
}
