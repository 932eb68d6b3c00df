import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { projectPath } from '../../scripts/steps/project.mjs';
import pins from '../../src/pose/model-bundles.json' with { type: 'json' };
import type {
  DetectResult,
  LoadProgress,
  LoadResult,
  ModelBundle,
} from '../../workers/pose-protocol.ts';
import { expect, test } from './fixtures.ts';

// The worker as it is shipped, with the headers it is shipped under, called as the app calls it.

// One that serves the page's files from a store would hide them from the routes below.
test.use({ serviceWorkers: 'block' });
test.setTimeout(180_000);

const LIBRARIES = {
  comlink: 'node_modules/comlink/dist/esm/comlink.mjs',
  mediabunny: 'node_modules/mediabunny/dist/bundles/mediabunny.mjs',
};

/** The clips are bright. As they are, the network finds nobody in pictures so dark. */
const DARK_ROOM = 0.1;

const FULL: ModelBundle = {
  url: `/models/${pins.full.file}`,
  bytes: pins.full.bytes,
  sha256: pins.full.sha256,
};

interface WorkerTrial {
  readonly workerUrl: string;
  readonly bundle: ModelBundle;
  /** Whose every other picture is shown to the worker; none to only load the model. */
  readonly clipUrl: string | null;
  /** How bright its pictures are, of what they were filmed with. */
  readonly brightness: number;
}

interface TrialResult {
  readonly loaded: LoadResult;
  readonly progress: readonly LoadProgress[];
  readonly detections: readonly DetectResult[];
}

function findWorker(): string {
  const name = readdirSync(projectPath('dist/assets')).find((file) =>
    /^pose\.worker-.*\.js$/.test(file),
  );
  if (name === undefined) throw new Error('The built app has no pose worker.');
  return `/assets/${name}`;
}

async function openPage(page: Page): Promise<void> {
  for (const [name, file] of Object.entries(LIBRARIES)) {
    await page.route(`**/for-test/${name}.js`, (route) =>
      route.fulfill({ path: projectPath(file), contentType: 'text/javascript' }),
    );
  }
  await page.goto('/');
}

function tryWorker(page: Page, bundle: ModelBundle, clipUrl: string | null = null, brightness = 1) {
  return page.evaluate(runWorker, { workerUrl: findWorker(), bundle, clipUrl, brightness });
}

/** The answers of a worker that failed at no picture. */
function framesOf({ detections }: TrialResult) {
  return detections.map((result) => {
    if (!result.ok) throw new Error(result.error.message);
    return result.frame;
  });
}

function shareFound(frames: ReturnType<typeof framesOf>): number {
  return frames.filter(({ landmarks }) => landmarks?.length === 33).length / frames.length;
}

test('the worker finds the person in a clip', async ({ page }) => {
  await openPage(page);
  const trial = await tryWorker(page, FULL, '/demo/lunge_side.mp4');
  const { loaded, progress } = trial;
  expect(loaded).toEqual({ ok: true });

  const frames = framesOf(trial);
  expect(frames.length).toBeGreaterThan(70);
  expect(shareFound(frames)).toBeGreaterThanOrEqual(0.95);
  expect(frames[1]).toMatchObject({ width: 640, height: 480 });
  expect(frames[1]?.timestampMs).toBeCloseTo((1000 * 2) / 15);
  expect(frames[1]?.worldLandmarks).toHaveLength(33);

  expect(progress.length).toBeGreaterThan(3);
  const last = progress.at(-1);
  expect(last?.loadedBytes).toBe(last?.totalBytes);
  expect(last?.loadedBytes).toBeGreaterThan(FULL.bytes);
  progress.forEach(({ loadedBytes, totalBytes }, index) => {
    expect(loadedBytes).toBeLessThanOrEqual(totalBytes);
    expect(loadedBytes).toBeGreaterThan(progress[index - 1]?.loadedBytes ?? 0);
  });
});

test('the worker finds the person in a dark room, in the picture as it is', async ({ page }) => {
  await openPage(page);
  const trial = await tryWorker(page, FULL, '/demo/lunge_side.mp4', DARK_ROOM);
  const frames = framesOf(trial);
  expect(shareFound(frames)).toBeGreaterThanOrEqual(0.95);
  expect(frames[1]).toMatchObject({ width: 640, height: 480 });
});

test('a model that is not the pinned one is refused', async ({ page }) => {
  await openPage(page);
  const wrong = {
    ...FULL,
    sha256: FULL.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  };
  const { loaded } = await tryWorker(page, wrong);
  expect(loaded).toMatchObject({ ok: false, error: { code: 'model-corrupt' } });
  expect(JSON.stringify(loaded)).toContain(FULL.sha256);
});

test('a model that is not there is told apart from a wrong one', async ({ page, watch }) => {
  watch.expectError(/404/);
  await openPage(page);
  const { loaded } = await tryWorker(page, { ...FULL, url: '/models/no-such.task' });
  expect(loaded).toMatchObject({ ok: false, error: { code: 'model-missing' } });
});

test('the worker itself refuses to call another origin', async ({ page }) => {
  await openPage(page);
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.evaluate((url) => {
      Object.assign(window, { kept: new Worker(url, { type: 'module' }) });
    }, findWorker()),
  ]);
  const refusals = await worker.evaluate(async () => {
    const away = 'http://elsewhere.invalid/';
    const ways = [
      () => fetch(away),
      () => {
        new XMLHttpRequest().open('GET', away);
      },
      () => new WebSocket('ws://elsewhere.invalid/'),
      () => new EventSource(away),
    ];
    const names: string[] = [];
    for (const call of ways) {
      try {
        await call();
        names.push('none');
      } catch (cause) {
        names.push(cause instanceof Error ? cause.name : 'none');
      }
    }
    return names;
  });
  expect(refusals).toEqual(Array.from({ length: 4 }, () => 'ForeignRequestError'));
});

/** Runs in the page. */
async function runWorker(trial: WorkerTrial): Promise<TrialResult> {
  const { workerUrl, bundle, clipUrl, brightness } = trial;
  const libraries = ['/for-test/comlink.js', '/for-test/mediabunny.js'];
  const [comlink, media] = (await Promise.all(libraries.map((url) => import(url)))) as [
    typeof import('comlink'),
    typeof import('mediabunny'),
  ];
  function dim(sample: import('mediabunny').VideoSample): VideoFrame {
    const canvas = new OffscreenCanvas(sample.displayWidth, sample.displayHeight);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser does not draw.');
    context.filter = `brightness(${brightness})`;
    sample.draw(context, 0, 0);
    return new VideoFrame(canvas, { timestamp: sample.microsecondTimestamp });
  }

  const worker = new Worker(workerUrl, { type: 'module' });
  const api = comlink.wrap<import('../../workers/pose-protocol.ts').PoseWorkerApi>(worker);
  const progress: LoadProgress[] = [];
  const detections: DetectResult[] = [];
  const url = new URL(bundle.url, location.href).href;
  const loaded = await api.load(
    { bundle: { ...bundle, url }, delegate: 'CPU' },
    comlink.proxy((step: LoadProgress) => {
      progress.push(step);
    }),
  );
  if (loaded.ok && clipUrl !== null) {
    const clip = await (await fetch(clipUrl)).blob();
    const input = new media.Input({
      source: new media.BlobSource(clip),
      formats: media.ALL_FORMATS,
    });
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error('The clip has no video.');
    let index = 0;
    for await (const sample of new media.VideoSampleSink(track).samples()) {
      if (index % 2 === 0) {
        const frame = brightness === 1 ? sample.toVideoFrame() : dim(sample);
        const answer = api.detect(comlink.transfer(frame, [frame]), sample.timestamp * 1000);
        detections.push(await answer);
      }
      index += 1;
      sample.close();
    }
  }
  worker.terminate();
  return { loaded, progress, detections };
}
