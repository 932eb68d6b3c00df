import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HEALTHY_FRAMES, RESTART_PAUSES_MS } from '../../src/pose/restart-policy.ts';
import { ANSWER_LIMIT_MS } from '../../src/pose/worker-life.ts';
import { openClient, openReady, settle } from './open-client.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function restartAfter(opened: ReturnType<typeof openClient>, attempt: number) {
  opened.newest().crash();
  await settle();
  await settle(RESTART_PAUSES_MS[attempt - 1]);
  opened.newest().finishLoad();
  await settle();
}

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
      delegate: 'CPU',
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

describe('a worker lost on the graphics card', () => {
  test.each(['graph-failed', 'out-of-memory'] as const)(
    'goes on without it, before it ever worked too: %s',
    async (code) => {
      const { client, events, newest } = openClient('GPU');
      const started = client.start();
      expect(newest().request?.delegate).toBe('GPU');
      newest().finishLoad({ code, message: 'The driver.' });
      await settle();
      expect(events.onRestart.mock.calls[0]?.[0].delegate).toBe('CPU');
      await settle(RESTART_PAUSES_MS[0]);
      expect(newest().request?.delegate).toBe('CPU');
      newest().finishLoad();
      await expect(started).resolves.toBeNull();
      expect(events.onError).not.toHaveBeenCalled();
    },
  );

  test('has all its tries before it on the processor', async () => {
    const { client, events, newest } = openClient('GPU');
    void client.start();
    newest().crash();
    await settle();
    for (const pauseMs of RESTART_PAUSES_MS) {
      await settle(pauseMs);
      newest().crash();
      await settle();
    }
    expect(events.onError).toHaveBeenCalledOnce();
    expect(events.onRestart).toHaveBeenCalledTimes(RESTART_PAUSES_MS.length);
  });

  test('keeps it where the file is to blame', async () => {
    const { client, events, newest } = openClient('GPU');
    void client.start();
    newest().finishLoad({ code: 'model-corrupt', message: '' });
    await settle();
    expect(events.onRestart).not.toHaveBeenCalled();
    expect(client.phase).toBe('failed');
  });
});
