import type { Page } from '@playwright/test';
import { percentile } from '../spread.ts';
import {
  hideTracks,
  launchWithCamera,
  limitCamera,
  meterUsage,
  openVisitor,
  type Usage,
} from './machine.ts';
import type { Probed, ProbedPose } from './probe.ts';

/** What a contender did in one turn. */
export interface Turn {
  readonly posesPerSecond: number;
  readonly cameraPerSecond: number;
  readonly inferenceMs: number;
  /** Time beyond 50 ms of the main thread's tasks, per second. */
  readonly blockedMsPerSecond: number;
  readonly longTasksPerSecond: number;
  /** 0 where no task took over 50 ms, which is as finely as the browser tells. */
  readonly longestTaskMs: number;
  readonly gapP95Ms: number;
  /** From the taking of the picture to its feedback drawn. */
  readonly latencyP50Ms: number;
  readonly latencyP95Ms: number;
  /** The same less what the network took for that very picture. */
  readonly aroundP50Ms: number;
  readonly aroundP95Ms: number;
  /** And without the wait for the network and the handing over: what the app itself adds. */
  readonly addedP50Ms: number;
  readonly addedP95Ms: number;
  readonly mainShare: number;
  readonly cpuSecondsPerMinute: number;
  readonly usage: Usage;
}

const SETTLE_MS = 3_000;
const FIRST_POSE_LIMIT_MS = 90_000;

/** A picture's place on the page's clock, from the worker's: the shift that most pictures agree on. */
function workerShiftMs({ poses, presentedMs }: Probed): number {
  const votes = new Map<number, number>();
  for (const { takenMs, onWorkerClock } of poses.slice(-60)) {
    if (!onWorkerClock) continue;
    for (const shownMs of presentedMs) {
      const shift = Math.round((shownMs - takenMs) * 10) / 10;
      votes.set(shift, (votes.get(shift) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 0;
}

function latenciesOf(probed: Probed) {
  const shift = workerShiftMs(probed);
  const drawn = probed.poses.filter((pose): pose is ProbedPose & { drawnMs: number } => {
    return pose.drawnMs !== null;
  });
  const taken = (pose: ProbedPose) => pose.takenMs + (pose.onWorkerClock ? shift : 0);
  return {
    whole: drawn.map((pose) => pose.drawnMs - taken(pose)),
    around: drawn.map((pose) => pose.drawnMs - taken(pose) - pose.inferenceMs),
    added: drawn.map((pose) => pose.drawnMs - pose.sentMs - pose.inferenceMs),
  };
}

/** What the numbers of one turn come to. */
export function turnOf(probed: Probed, before: Usage, after: Usage): Turn {
  const seconds = (probed.toMs - probed.fromMs) / 1000;
  const { poses, presentedMs, gapsMs, longTasksMs } = probed;
  const { whole, around, added } = latenciesOf(probed);
  const blocked = longTasksMs.reduce((sum, ms) => sum + ms - 50, 0);
  return {
    posesPerSecond: poses.length / seconds,
    cameraPerSecond: presentedMs.length / seconds,
    inferenceMs: percentile(
      poses.map(({ inferenceMs }) => inferenceMs),
      0.5,
    ),
    blockedMsPerSecond: blocked / seconds,
    longTasksPerSecond: longTasksMs.length / seconds,
    longestTaskMs: Math.max(0, ...longTasksMs),
    gapP95Ms: percentile(gapsMs, 0.95),
    latencyP50Ms: percentile(whole, 0.5),
    latencyP95Ms: percentile(whole, 0.95),
    aroundP50Ms: percentile(around, 0.5),
    aroundP95Ms: percentile(around, 0.95),
    addedP50Ms: percentile(added, 0.5),
    addedP95Ms: percentile(added, 0.95),
    mainShare: (after.mainSeconds - before.mainSeconds) / seconds,
    cpuSecondsPerMinute: (60 * (after.cpuSeconds - before.cpuSeconds)) / seconds,
    usage: after,
  };
}

/** Opens a contender, waits until it reads poses steadily, and measures it for so many seconds. */
async function takeTurn(page: Page, address: string, seconds: number): Promise<Turn> {
  await page.goto(address);
  await page.waitForFunction(() => window.limberProbe.firstPoseMs !== null, null, {
    timeout: FIRST_POSE_LIMIT_MS,
  });
  await page.waitForTimeout(SETTLE_MS);
  const meter = await meterUsage(page);
  const before = await meter.read();
  await page.evaluate(() => window.limberProbe.reset());
  await page.waitForTimeout(seconds * 1000);
  const probed = await page.evaluate(() => window.limberProbe.read());
  return turnOf(probed, before, await meter.read());
}

interface TurnConditions {
  /** Of the app. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Pictures a second at most; what the camera gives without it. */
  readonly cameraPerSecond?: number;
  /** Whether pages get a camera's pictures from its video alone; not unless told. */
  readonly withoutTracks?: boolean;
}

/** The same in a browser of its own, before a camera that shows a person doing a side bend. */
export async function takeOwnTurn(
  address: string,
  seconds: number,
  { settings, cameraPerSecond, withoutTracks = false }: TurnConditions = {},
): Promise<Turn> {
  const browser = await launchWithCamera();
  try {
    const visitor = await openVisitor(browser, settings);
    if (cameraPerSecond !== undefined) await limitCamera(visitor, cameraPerSecond);
    if (withoutTracks) await hideTracks(visitor);
    return await takeTurn(await visitor.newPage(), address, seconds);
  } finally {
    await browser.close();
  }
}
