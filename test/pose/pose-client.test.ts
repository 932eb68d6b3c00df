import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PoseClientEvents } from '../../src/pose/pose-client.ts';
import { HEALTHY_FRAMES, RESTART_PAUSES_MS } from '../../src/pose/restart-policy.ts';
import { RestartingClient } from '../../src/pose/restarting-client.ts';
import { ANSWER_LIMIT_MS, LOAD_SILENCE_LIMIT_MS } from '../../src/pose/worker-life.ts';
import { FakeFrame, FakeWorker } from './fake-worker.ts';

const REQUEST = { bundle: { url: '/m.task', bytes: 1, sha256: '0' }, delegate: 'CPU' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function openClient() {
  const workers: FakeWorker[] = [];
  const events = {
    onProgress: vi.fn<NonNullable<PoseClientEvents['onProgress']>>(),
    onReady: vi.fn<NonNullable<PoseClientEvents['onReady']>>(),
    onFrame: vi.fn<NonNullable<PoseClientEvents['onFrame']>>(),
    onRestart: vi.fn<NonNullable<PoseClientEvents['onRestart']>>(),
    onError: vi.fn<NonNullable<PoseClientEvents['onError']>>(),
  };
  const client = new RestartingClient(REQUEST, events, () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const newest = (): FakeWorker => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('No worker was started.');
    return worker;
  };
  const detect = (timestampMs: number) => {
    const frame = new FakeFrame();
    return { frame, pose: client.detect(frame as unknown as ImageBitmap, timestampMs) };
  };
  return { client, events, workers, newest, detect };
}

/** Lets everything happen that is due by now. */
async function settle(ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

async function openReady() {
  const opened = openClient();
  const started = opened.client.start();
  opened.newest().finishLoad();
  await expect(started).resolves.toBeNull();
  return opened;
}

async function restartAfter(opened: ReturnType<typeof openClient>, attempt: number) {
  opened.newest().crash();
  await settle();
  await settle(RESTART_PAUSES_MS[attempt - 1]);
  opened.newest().finishLoad();
  await settle();
}

describe('loading', () => {
  test('reports progress and becomes ready', async () => {
    const { client, events, newest } = openClient();
    expect(client.phase).toBe('idle');
    const started = client.start();
    expect(client.phase).toBe('loading');
    newest().progress(40);
    expect(events.onProgress).toHaveBeenCalledWith({ loadedBytes: 40, totalBytes: 100 });
    newest().finishLoad();
    await expect(started).resolves.toBeNull();
    expect(client.phase).toBe('ready');
    expect(events.onReady).toHaveBeenCalledOnce();
  });

  test.each(['model-missing', 'model-corrupt', 'no-webgl2', 'wasm-failed'] as const)(
    'gives up at once on %s, and can be started again',
    async (code) => {
      const { client, events, workers, newest } = openClient();
      const started = client.start();
      const error = { code, message: 'It is so.' };
      newest().finishLoad(error);
      await expect(started).resolves.toEqual(error);
      expect(client.phase).toBe('failed');
      expect(events.onError).toHaveBeenCalledExactlyOnceWith(error);
      expect(newest().terminated).toBe(true);

      const again = client.start();
      newest().finishLoad();
      await expect(again).resolves.toBeNull();
      expect(workers).toHaveLength(2);
    },
  );

  test('a second start waits for the first', async () => {
    const { client, workers, newest } = openClient();
    const both = Promise.all([client.start(), client.start()]);
    newest().finishLoad();
    await expect(both).resolves.toEqual([null, null]);
    expect(workers).toHaveLength(1);
  });

  test('silence is a hang, but slow progress is not', async () => {
    const { client, events, newest } = openClient();
    void client.start();
    for (let loaded = 1; loaded <= 5; loaded += 1) {
      await settle(LOAD_SILENCE_LIMIT_MS * 0.9);
      newest().progress(loaded);
    }
    expect(events.onRestart).not.toHaveBeenCalled();
    await settle(LOAD_SILENCE_LIMIT_MS);
    expect(events.onRestart.mock.calls[0]?.[0].reason.code).toBe('worker-hung');
  });

  test('a browser that cannot start workers is told', async () => {
    const onError = vi.fn();
    const client = new RestartingClient(REQUEST, { onError }, () => {
      throw new Error('Workers are forbidden.');
    });
    const started = client.start();
    await settle(60_000);
    await expect(started).resolves.toMatchObject({ code: 'worker-crashed' });
    expect(onError.mock.calls[0]?.[0].message).toContain('Workers are forbidden.');
  });
});

describe('frames', () => {
  test('come back with the time they were given', async () => {
    const { events, newest, detect } = await openReady();
    const { pose } = detect(1234.5);
    newest().finishDetect();
    await expect(pose).resolves.toMatchObject({ timestampMs: 1234.5, width: 640 });
    expect(events.onFrame).toHaveBeenCalledOnce();
  });

  test('only one is in flight; the others are closed', async () => {
    const { client, newest, detect } = await openReady();
    const first = detect(1);
    expect(client.idle).toBe(false);
    const second = detect(2);
    await expect(second.pose).resolves.toBeNull();
    expect(second.frame.closed).toBe(true);
    newest().finishDetect();
    await expect(first.pose).resolves.not.toBeNull();
    expect(client.idle).toBe(true);
    expect(newest().detectedMs).toHaveLength(1);
  });

  test('before it is ready they are dropped', async () => {
    const { client, detect } = openClient();
    const early = detect(1);
    await expect(early.pose).resolves.toBeNull();
    void client.start();
    const loading = detect(2);
    await expect(loading.pose).resolves.toBeNull();
    expect(early.frame.closed && loading.frame.closed).toBe(true);
  });

  test.each([5, 4.9, Number.NaN])('a time of %d after 5 is dropped', async (timestampMs) => {
    const { newest, detect } = await openReady();
    const { pose } = detect(5);
    newest().finishDetect();
    await pose;
    const late = detect(timestampMs);
    await expect(late.pose).resolves.toBeNull();
    expect(late.frame.closed).toBe(true);
    expect(newest().detectedMs).toHaveLength(1);
  });

  test('another source may start anywhere; the worker still sees time rise', async () => {
    const { client, newest, detect } = await openReady();
    for (const timestampMs of [90_000, 90_040]) {
      const { pose } = detect(timestampMs);
      newest().finishDetect();
      await pose;
    }
    client.beginStream();
    const { pose } = detect(0);
    newest().finishDetect();
    await expect(pose).resolves.toMatchObject({ timestampMs: 0 });
    const [first = 0, second = 0, third = 0] = newest().detectedMs;
    expect(second - first).toBeCloseTo(40);
    expect(third).toBeGreaterThan(second);
  });
});

describe('a lost worker', () => {
  test('is replaced after a crash, and its frame is given up', async () => {
    const opened = await openReady();
    const { client, events, workers, newest, detect } = opened;
    const { frame, pose } = detect(1);
    const first = newest();
    first.crash('Out of memory.');
    await expect(pose).resolves.toBeNull();
    expect(frame.closed).toBe(true);
    expect(first.terminated).toBe(true);
    expect(client.phase).toBe('restarting');
    expect(events.onRestart).toHaveBeenCalledExactlyOnceWith({
      reason: { code: 'worker-crashed', message: 'Out of memory.' },
      attempt: 1,
      pauseMs: RESTART_PAUSES_MS[0],
    });
    await settle(RESTART_PAUSES_MS[0]);
    expect(workers).toHaveLength(2);
    newest().finishLoad();
    await settle();
    expect(client.phase).toBe('ready');
    expect(events.onReady).toHaveBeenCalledTimes(2);
  });

  test('is replaced when it does not answer for three seconds', async () => {
    const { events, newest, detect } = await openReady();
    const warmUp = detect(1);
    newest().finishDetect();
    await warmUp.pose;
    const { pose } = detect(2);
    await settle(ANSWER_LIMIT_MS - 1);
    expect(events.onRestart).not.toHaveBeenCalled();
    await settle(1);
    await expect(pose).resolves.toBeNull();
    expect(events.onRestart.mock.calls[0]?.[0].reason).toEqual({
      code: 'worker-hung',
      message: 'The pose worker did not answer for 3 seconds.',
    });
  });

  test('the first frame may take longer than the others', async () => {
    const { events, newest, detect } = await openReady();
    const { pose } = detect(1);
    await settle(ANSWER_LIMIT_MS * 2);
    newest().finishDetect();
    await expect(pose).resolves.not.toBeNull();
    expect(events.onRestart).not.toHaveBeenCalled();
  });

  test('is replaced when the network fails on a frame', async () => {
    const { events, newest, detect } = await openReady();
    const { pose } = detect(1);
    newest().finishDetect({ code: 'graph-failed', message: 'Packet timestamp mismatch.' });
    await expect(pose).resolves.toBeNull();
    expect(events.onRestart.mock.calls[0]?.[0].reason.code).toBe('graph-failed');
  });

  test('once it has worked, a model that cannot be fetched is tried again', async () => {
    const { events, newest } = await openReady();
    newest().crash();
    await settle(RESTART_PAUSES_MS[0]);
    newest().finishLoad({ code: 'model-missing', message: 'Offline.' });
    await settle();
    expect(events.onRestart.mock.calls.map(([{ attempt }]) => attempt)).toEqual([1, 2]);
    expect(events.onError).not.toHaveBeenCalled();
  });

  test('a crash loop pauses longer each time, then stops and explains', async () => {
    const opened = await openReady();
    const { client, events, newest } = opened;
    for (let attempt = 1; attempt <= RESTART_PAUSES_MS.length; attempt += 1) {
      await restartAfter(opened, attempt);
      expect(client.phase).toBe('ready');
    }
    newest().crash('Out of memory.');
    await settle();
    expect(events.onRestart.mock.calls.map(([{ pauseMs }]) => pauseMs)).toEqual(RESTART_PAUSES_MS);
    expect(client.phase).toBe('failed');
    expect(events.onError).toHaveBeenCalledExactlyOnceWith({
      code: 'worker-crashed',
      message: 'Gave up after 5 failures in a row. The last one: Out of memory.',
    });
  });

  test('a good while of work forgets earlier crashes', async () => {
    const opened = await openReady();
    const { events, newest, detect } = opened;
    await restartAfter(opened, 1);
    for (let index = 1; index <= HEALTHY_FRAMES; index += 1) {
      const { pose } = detect(index);
      newest().finishDetect();
      await pose;
    }
    newest().crash();
    await settle();
    expect(events.onRestart.mock.calls.map(([{ attempt }]) => attempt)).toEqual([1, 1]);
  });
});

describe('closing', () => {
  test('ends the worker, answers what is pending and tells nothing more', async () => {
    const { client, events, newest, detect } = await openReady();
    const { pose } = detect(1);
    client.close();
    await expect(pose).resolves.toBeNull();
    expect(newest().terminated).toBe(true);
    newest().crash();
    await settle(60_000);
    expect(events.onRestart).not.toHaveBeenCalled();
    expect(events.onError).not.toHaveBeenCalled();
    await expect(client.start()).resolves.toMatchObject({ code: 'closed' });
  });

  test('while loading, the start is answered', async () => {
    const { client } = openClient();
    const started = client.start();
    client.close();
    await expect(started).resolves.toMatchObject({ code: 'closed' });
  });

  test('during the pause, no worker is started any more', async () => {
    const { client, workers, newest } = await openReady();
    newest().crash();
    await settle();
    client.close();
    await settle(60_000);
    expect(workers).toHaveLength(1);
  });
});
