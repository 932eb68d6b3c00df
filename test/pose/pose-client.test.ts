import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RestartingClient } from '../../src/pose/restarting-client.ts';
import { LOAD_SILENCE_LIMIT_MS } from '../../src/pose/worker-life.ts';
import { openClient, openReady, REQUEST, settle } from './open-client.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

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

  test('the next can be handed over before the pose is told', async () => {
    const { client, events, newest, detect } = await openReady();
    const told: string[] = [];
    events.onIdle.mockImplementation(() => {
      told.push(`idle ${client.idle}`);
      if (newest().detectedMs.length === 1) detect(2);
    });
    events.onFrame.mockImplementation(({ timestampMs }) => void told.push(`pose ${timestampMs}`));
    const { pose } = detect(1);
    newest().finishDetect();
    await expect(pose).resolves.toMatchObject({ timestampMs: 1 });
    expect(newest().detectedMs).toHaveLength(2);
    expect(told).toEqual(['idle true', 'pose 1']);
    newest().finishDetect();
    await settle();
    expect(told).toEqual(['idle true', 'pose 1', 'idle true', 'pose 2']);
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
