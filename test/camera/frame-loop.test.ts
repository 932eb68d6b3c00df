import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type FrameLoop,
  type FrameLoopOptions,
  startFrameLoop,
} from '../../src/camera/frame-loop.ts';
import * as pictureCheck from '../../src/camera/picture-check.ts';
import { type FakeBitmap, FakeVideo, fakeSource } from './fake-video.ts';

let bitmaps: FakeBitmap[] = [];
let loops: FrameLoop[] = [];
const page = new EventTarget() as EventTarget & { hidden: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  bitmaps = [];
  loops = [];
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('createImageBitmap', async (video: FakeVideo) => {
    const bitmap: FakeBitmap = {
      mediaTime: video.mediaTime,
      closed: false,
      close() {
        bitmap.closed = true;
      },
    };
    bitmaps.push(bitmap);
    return bitmap;
  });
});
afterEach(() => {
  for (const loop of loops) loop.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Sent {
  readonly mediaTime: number;
  readonly timestampMs: number;
  answer(): Promise<void>;
  fail(): Promise<void>;
}

function runLoop(options: Partial<FrameLoopOptions> = {}, kind: 'camera' | 'demo' = 'demo') {
  const video = new FakeVideo();
  const sent: Sent[] = [];
  const loop = startFrameLoop({
    source: fakeSource(video, kind),
    send: (bitmap, timestampMs) =>
      new Promise((resolve, reject) => {
        const { mediaTime } = bitmap as unknown as FakeBitmap;
        const after = async (act: () => void) => {
          act();
          await vi.advanceTimersByTimeAsync(0);
        };
        const answer = () => after(() => resolve(null));
        const fail = () => after(() => reject(new Error('The worker is gone.')));
        sent.push({ mediaTime, timestampMs, answer, fail });
      }),
    ...options,
  });
  loops.push(loop);
  const present = async (mediaTime: number, nowMs?: number) => {
    video.present(mediaTime, nowMs);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { video, sent, loop, present };
}

describe('sending', () => {
  test('each picture goes out with its time', async () => {
    const { sent, present } = runLoop();
    await present(0);
    await sent[0]?.answer();
    await present(0.5);
    expect(sent.map(({ timestampMs }) => timestampMs)).toEqual([0, 500]);
  });

  test('one is in flight, and of those that come meanwhile only the newest follows', async () => {
    const { sent, present } = runLoop();
    for (const mediaTime of [0, 0.1, 0.2, 0.3]) await present(mediaTime);
    expect(sent).toHaveLength(1);
    await sent[0]?.answer();
    expect(sent.map(({ timestampMs }) => timestampMs)).toEqual([0, 300]);
    expect(sent.map(({ mediaTime }) => mediaTime)).toEqual([0, 0.3]);
    expect(bitmaps.map(({ closed }) => closed)).toEqual([false, true, true, false]);
  });

  test('the next goes out at once where the network is known to be free', async () => {
    const { sent, loop, present } = runLoop();
    await present(0);
    await present(0.1);
    loop.sendNext();
    expect(sent.map(({ timestampMs }) => timestampMs)).toEqual([0, 100]);
    await sent[0]?.answer();
    await present(0.2);
    expect(sent, 'one is still in flight').toHaveLength(2);
    await sent[1]?.answer();
    expect(sent.map(({ timestampMs }) => timestampMs)).toEqual([0, 100, 200]);
  });

  test('where none waits, the next goes out as soon as it is taken', async () => {
    const { sent, loop, present } = runLoop();
    await present(0);
    loop.sendNext();
    await present(0.1);
    expect(sent.map(({ timestampMs }) => timestampMs)).toEqual([0, 100]);
  });

  test.each([
    { kind: 'camera' as const, taken: 2 },
    { kind: 'demo' as const, taken: 3 },
  ])(
    'of three pictures of a $kind that come while the network reads one, $taken are taken',
    async ({ kind, taken }) => {
      const { sent, present } = runLoop({ samplePixels: () => null }, kind);
      let mediaTime = 0;
      const tick = async (ms: number): Promise<void> => {
        await vi.advanceTimersByTimeAsync(ms);
        mediaTime += ms / 1000;
        await present(mediaTime, performance.now());
      };
      // A network that takes three pictures' time; what comes at once is overtaken, the last is not.
      const round = async (): Promise<number> => {
        const before = bitmaps.length;
        for (let picture = 0; picture < 3; picture += 1) await tick(33);
        await sent.at(-1)?.answer();
        return bitmaps.length - before;
      };
      await tick(33);
      for (let known = 0; known < 14; known += 1) await round();
      expect(await round()).toBe(taken);
      expect(sent.length).toBe(16);
    },
  );

  test('one that nobody wants is not even taken', async () => {
    const { sent, present } = runLoop({ wants: (timestampMs) => timestampMs !== 100 });
    for (const mediaTime of [0, 0.1, 0.2]) {
      await present(mediaTime);
      await sent.at(-1)?.answer();
    }
    expect(sent.map(({ timestampMs }) => timestampMs)).toEqual([0, 200]);
    expect(bitmaps).toHaveLength(2);
  });

  test('a picture shown twice is sent once', async () => {
    const { sent, present } = runLoop();
    await present(0);
    await sent[0]?.answer();
    await present(0, 40);
    expect(sent).toHaveLength(1);
    expect(bitmaps).toHaveLength(1);
  });

  test('goes on after a failure', async () => {
    const { sent, present } = runLoop();
    await present(0);
    await sent[0]?.fail();
    await present(0.1);
    expect(sent).toHaveLength(2);
  });

  test('goes on after a picture that could not be taken', async () => {
    const { sent, present } = runLoop();
    const take = globalThis.createImageBitmap;
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('The video is empty.')));
    await present(0);
    vi.stubGlobal('createImageBitmap', take);
    await present(0.1);
    expect(sent.map(({ timestampMs }) => timestampMs)).toEqual([100]);
  });

  test('a clip that waits at its first picture is started, a camera is not', () => {
    const waiting = new FakeVideo();
    waiting.paused = true;
    const send = async () => undefined;
    loops.push(startFrameLoop({ source: fakeSource(waiting, 'demo'), send }));
    expect(waiting.plays).toBe(1);
    const camera = new FakeVideo();
    camera.paused = true;
    loops.push(startFrameLoop({ source: fakeSource(camera, 'camera'), send }));
    expect(camera.plays).toBe(0);
  });
});

describe('stopping', () => {
  test('sends nothing more and keeps no picture open', async () => {
    const { video, sent, loop, present } = runLoop();
    await present(0);
    await present(0.1);
    loop.stop();
    await sent[0]?.answer();
    await present(0.2);
    expect(sent).toHaveLength(1);
    expect(video.watched).toBe(false);
    expect(bitmaps[1]?.closed).toBe(true);
  });

  test('closes a picture that was being taken', async () => {
    const { video, sent, loop } = runLoop();
    video.present(0);
    loop.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(0);
    expect(bitmaps[0]?.closed).toBe(true);
  });
});

test('a tab that is hidden is told, and the next picture after it', async () => {
  const onStall = vi.fn<(reason: string) => void>();
  const onResume = vi.fn<() => void>();
  const { present } = runLoop({ onStall, onResume });
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onStall.mock.calls).toEqual([['hidden']]);
  page.hidden = false;
  await present(0.1);
  expect(onResume).toHaveBeenCalledOnce();
});

test('the rate tells what comes and what is sent', async () => {
  const { loop, present, sent } = runLoop();
  for (let index = 0; index < 60; index += 1) {
    await present(index / 20);
    if (index % 2 === 0) await sent.at(-1)?.answer();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(Math.round(loop.rate.deliveredPerSecond)).toBe(20);
  expect(loop.rate.sentPerSecond).toBeGreaterThan(9);
  await vi.advanceTimersByTimeAsync(5000);
  expect(loop.rate).toEqual({ deliveredPerSecond: 0, sentPerSecond: 0 });
});

describe('a camera whose picture stands still', () => {
  const picture = (level: number) => new Uint8ClampedArray(4 * 100).fill(level);

  async function show(pixelsAt: (index: number) => Uint8ClampedArray, pictures: number) {
    const states: string[] = [];
    const onStall = vi.fn();
    let index = 0;
    const { present, sent } = runLoop(
      {
        onStall,
        onPictureState: (state) => states.push(state),
        samplePixels: () => pixelsAt(index),
      },
      'camera',
    );
    for (; index < pictures; index += 1) {
      await present(index / 10, 100 * index);
      await sent.at(-1)?.answer();
      await vi.advanceTimersByTimeAsync(100);
    }
    return { states, onStall, times: sent.map(({ timestampMs }) => timestampMs) };
  }

  test('earns nothing: its pictures are not sent, and that is told', async () => {
    const { states, onStall, times } = await show(
      (index) => picture(100 + Math.min(20, index)),
      60,
    );
    const { REPEAT_LIMIT_MS: limitMs, CHECK_EVERY_MS: checkMs } = pictureCheck;
    expect(Math.max(...times)).toBeLessThanOrEqual(2000 + limitMs + 2 * checkMs);
    expect(onStall.mock.calls).toEqual([['frozen']]);
    expect(states).toEqual(['frozen']);
  });

  test('is read again with the first new picture', async () => {
    const { states, times } = await show((index) => picture(100 + Math.max(40, index)), 60);
    expect(states).toEqual(['frozen', 'good']);
    expect(times.filter((timeMs) => timeMs > 4500).length).toBeGreaterThan(10);
  });

  test('matters not for a clip, which may be paused', async () => {
    const { present, sent } = runLoop({ samplePixels: () => picture(9) }, 'demo');
    for (let index = 0; index < 30; index += 1) {
      await present(index / 10);
      await sent.at(-1)?.answer();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toHaveLength(30);
  });
});
