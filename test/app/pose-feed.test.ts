import { describe, expect, it, vi } from 'vitest';
import type { FeedEvents } from '../../src/app/feed.ts';
import { createOpenFeed, type FeedParts } from '../../src/app/pose-feed.ts';
import type { FrameLoopOptions } from '../../src/camera/frame-loop.ts';
import type { FrameSource, SourceLoss, SourceResult } from '../../src/camera/frame-source.ts';
import type { PictureState } from '../../src/camera/picture-check.ts';
import type { PoseClientOptions, PoseClientPhase } from '../../src/pose/pose-client.ts';
import { emptyFrame } from './fake-frames.ts';

function fakeSource(kind: 'camera' | 'demo') {
  let lose = (_loss: SourceLoss): void => undefined;
  let end = (): void => undefined;
  const video = {
    pause: vi.fn(),
    play: vi.fn(() => Promise.resolve()),
    playbackRate: 1,
    ended: false,
  };
  const source: FrameSource = {
    kind,
    video: video as unknown as HTMLVideoElement,
    track: null,
    device: null,
    onLost: (listener) => {
      lose = listener;
      return () => undefined;
    },
    onEnded: (listener) => {
      end = listener;
      return () => undefined;
    },
    close: vi.fn(),
  };
  if (kind === 'camera') Object.assign(source, { device: { deviceId: 'mine', label: 'Mine' } });
  return { source, video, lose: (loss: SourceLoss) => lose(loss), end: () => end() };
}

function setUp(
  wanted: 'camera' | 'demo:lunge_side',
  answers: (SourceResult | Promise<SourceResult>)[] = [],
  /** Whether it is this tab's turn, each time it is asked. */
  turns: (boolean | Promise<boolean>)[] = [],
) {
  const fake = fakeSource(wanted === 'camera' ? 'camera' : 'demo');
  const log: string[] = [];
  const rate = { deliveredPerSecond: 30, sentPerSecond: 15 };
  let phase: PoseClientPhase = 'idle';
  let client: PoseClientOptions | null = null;
  let loop: FrameLoopOptions | null = null;
  let comeBack = (): void => undefined;
  let loseTurn = (): void => undefined;
  let nowMs = 0;
  let finishLoading = (_ok: boolean): void => undefined;
  const open = (what: string) => async (): Promise<SourceResult> => {
    log.push(what);
    return answers.shift() ?? { ok: true, source: fake.source };
  };
  const parts: FeedParts = {
    openCamera: ({ deviceId }) => open(deviceId === undefined ? 'camera' : `camera ${deviceId}`)(),
    onCameraBack: (loss, deviceId, listener) => {
      log.push(`await ${deviceId} ${loss}`);
      comeBack = listener;
      return () => void log.push('await no more');
    },
    turn: {
      take: async (force, onLost) => {
        loseTurn = onLost;
        if (force) log.push('force');
        return turns.shift() ?? true;
      },
      giveBack: () => void log.push('turn over'),
    },
    openDemo: (url) => open(url)(),
    startFrameLoop: (options) => {
      log.push('loop');
      loop = options;
      return {
        rate,
        sendNext: () => void log.push('next'),
        stop: () => void log.push('loop stopped'),
      };
    },
    createPoseClient: (options) => {
      client = options;
      return {
        get phase() {
          return phase;
        },
        idle: true,
        beginStream: () => void log.push('stream'),
        start: () => {
          if (phase === 'ready') return Promise.resolve(null);
          log.push('load');
          phase = 'loading';
          return new Promise((resolve) => {
            finishLoading = (ok) => {
              phase = ok ? 'ready' : 'failed';
              const error = { code: 'model-missing', message: '404' } as const;
              if (ok) options.events.onReady?.();
              else options.events.onError?.(error);
              resolve(ok ? null : error);
            };
          });
        },
        detect: async (_frame, timestampMs) => {
          const frame = emptyFrame(timestampMs);
          options.events.onFrame?.(frame, 20);
          return frame;
        },
        close: () => void log.push('client closed'),
      };
    },
    nowMs: () => nowMs,
    savesPower: () => true,
  };
  const events: FeedEvents = {
    onStage: ({ kind }) => void log.push(`stage ${kind}`),
    onVideo: () => void log.push('video'),
    onFrame: ({ timestampMs }) => void log.push(`frame ${timestampMs}`),
    onInterrupted: () => void log.push('interrupted'),
    onTrouble: ({ id }) => void log.push(`trouble ${id}`),
    onFlaw: (flaw) => void log.push(`flaw ${flaw}`),
    onEnded: () => void log.push('ended'),
  };
  const feed = createOpenFeed(parts)({ source: wanted, model: 'full' }, events);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const ready = async (ok = true): Promise<void> => {
    await settle();
    finishLoading(ok);
    await settle();
  };
  return {
    ...fake,
    feed,
    log,
    rate,
    ready,
    settle,
    client: () => client,
    send: (timestampMs: number) => loop?.send({} as ImageBitmap, timestampMs),
    stall: () => loop?.onStall?.('hidden'),
    pictures: (state: PictureState) => loop?.onPictureState?.(state),
    comeBack: () => comeBack(),
    loseTurn: () => loseTurn(),
    passTime: (ms: number) => {
      nowMs += ms;
    },
  };
}

/** An answer that comes when the test gives it. */
function late<Answer>() {
  let give = (_answer: Answer): void => undefined;
  const answer = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  return { answer, give: (value: Answer) => give(value) };
}

describe('pose feed', () => {
  it('asks for the camera while the model loads, and reads once both are there', async () => {
    const { log, ready, send } = setUp('camera');
    await ready();
    await send(10);
    expect(log).toEqual([
      'load',
      'stage asking-camera',
      'camera',
      'stream',
      'video',
      'stage loading-model',
      'stage running',
      'loop',
      'frame 10',
    ]);
  });

  it('sends the next picture of a camera before it deals with the last, but not of a clip', async () => {
    for (const [source, next] of [
      ['camera', ['next']],
      ['demo:lunge_side', []],
    ] as const) {
      const { log, ready, client } = setUp(source);
      await ready();
      log.length = 0;
      client()?.events.onIdle?.();
      expect(log, source).toEqual(next);
    }
  });

  it('opens a clip only when the model is ready, so that none of it plays unseen', async () => {
    const { log, ready, settle } = setUp('demo:lunge_side');
    await settle();
    expect(log).toEqual(['load']);
    await ready();
    expect(log.slice(1)).toEqual([
      '/demo/lunge_side.mp4',
      'stream',
      'video',
      'stage running',
      'loop',
    ]);
  });

  it('holds a clip at its first picture until the network is warm', async () => {
    const { ready, send, video } = setUp('demo:lunge_side');
    await ready();
    const reading = send(0);
    expect(video.pause).toHaveBeenCalledTimes(1);
    expect(video.play).not.toHaveBeenCalled();
    await reading;
    expect(video.play).toHaveBeenCalledTimes(1);
    await send(66);
    expect(video.pause).toHaveBeenCalledTimes(1);
  });

  it('says why there is no camera, and asks again', async () => {
    const busy = { ok: false, error: { code: 'camera-in-use', message: 'busy' } } as const;
    const { log, feed, ready, settle } = setUp('camera', [busy]);
    await ready();
    expect(log.at(-1)).toBe('trouble camera-in-use');
    feed.retry();
    await settle();
    expect(log.slice(-2)).toEqual(['stage running', 'loop']);
  });

  it('loads again after the model could not be loaded', async () => {
    const { log, feed, ready } = setUp('camera');
    await ready(false);
    expect(log.at(-1)).toBe('trouble model-missing');
    feed.retry();
    await ready();
    expect(log.slice(-2)).toEqual(['stage running', 'loop']);
    expect(log.filter((entry) => entry === 'camera')).toHaveLength(1);
  });

  it('goes on with the same network when the camera is plugged in again', async () => {
    const { log, feed, lose, ready, settle, send, client } = setUp('camera');
    await ready();
    lose('unplugged');
    expect(log.slice(-3)).toEqual(['loop stopped', 'trouble unplugged', 'await mine unplugged']);
    client()?.events.onFrame?.(emptyFrame(99), 20);
    expect(log.at(-1)).toBe('await mine unplugged');
    feed.retry();
    await settle();
    await send(500);
    expect(log.at(-1)).toBe('frame 500');
    expect(log.filter((entry) => entry === 'load')).toHaveLength(1);
    // The one that was lost, and not whichever the browser would choose.
    expect(log).toContain('camera mine');
  });

  it('goes on unasked when the camera is back, but not again and again', async () => {
    const { log, lose, comeBack, passTime, ready, settle } = setUp('camera');
    await ready();
    lose('stream-failed');
    comeBack();
    await settle();
    expect(log.slice(-2)).toEqual(['stage running', 'loop']);
    lose('stream-failed');
    expect(log.at(-1)).toBe('trouble stream-failed');
    passTime(60_000);
    lose('unplugged');
    expect(log.at(-1)).toBe('await mine unplugged');
  });

  it('waits for its turn while another tab watches, and takes it when asked', async () => {
    const { log, feed, ready, settle, loseTurn, source } = setUp('camera', [], [false]);
    await ready();
    expect(log).toEqual(['load', 'trouble other-tab']);
    feed.retry();
    await settle();
    expect(log).toContain('force');
    expect(log.slice(-2)).toEqual(['stage running', 'loop']);
    loseTurn();
    expect(source.close).toHaveBeenCalled();
    expect(log.slice(-2)).toEqual(['loop stopped', 'trouble taken-over']);
    feed.close();
    expect(log).toContain('turn over');
  });

  it('opens one camera where it is asked again before the first has answered', async () => {
    const camera = late<SourceResult>();
    const { log, feed, ready, settle, source } = setUp('camera', [camera.answer]);
    await ready(false);
    feed.retry();
    expect(log.at(-2)).toBe('stage asking-camera');
    await ready();
    camera.give({ ok: true, source });
    await settle();
    expect(log.filter((entry) => entry === 'camera')).toHaveLength(1);
    expect(log.filter((entry) => entry === 'loop')).toHaveLength(1);
    expect(log.slice(-2)).toEqual(['stage running', 'loop']);
    feed.close();
    expect(source.close).toHaveBeenCalledTimes(1);
  });

  it('keeps no camera that opens after another tab took over', async () => {
    const camera = late<SourceResult>();
    const { log, feed, ready, settle, source, loseTurn } = setUp('camera', [camera.answer]);
    await ready();
    loseTurn();
    camera.give({ ok: true, source });
    await settle();
    expect(source.close).toHaveBeenCalledTimes(1);
    expect(log).not.toContain('video');
    expect(log.at(-1)).toBe('trouble taken-over');
    feed.retry();
    await settle();
    expect(log).toContain('force');
    expect(log.slice(-2)).toEqual(['stage running', 'loop']);
  });

  it('says that it runs to who asks again although it came back by itself', async () => {
    const { log, feed, lose, comeBack, ready, settle } = setUp('camera');
    await ready();
    lose('stream-failed');
    comeBack();
    await settle();
    log.length = 0;
    feed.retry();
    await settle();
    expect(log.filter((entry) => entry !== 'await no more')).toEqual(['stage running']);
  });

  it('asks for no camera once it is closed, also while it waits for its turn', async () => {
    const turn = late<boolean>();
    const { log, feed, settle } = setUp('camera', [], [turn.answer]);
    feed.close();
    turn.give(true);
    await settle();
    expect(log).toEqual(['load', 'turn over', 'client closed']);
  });

  it('stops reading while paused', async () => {
    const { log, feed, ready, client, video } = setUp('demo:lunge_side');
    await ready();
    feed.pause();
    expect(video.pause).toHaveBeenCalled();
    client()?.events.onFrame?.(emptyFrame(99), 20);
    expect(log.at(-1)).toBe('loop stopped');
    feed.resume();
    expect(log.at(-1)).toBe('loop');
    expect(video.play).toHaveBeenCalled();
  });

  it('tells interruptions that end by themselves', async () => {
    const { log, ready, stall, client } = setUp('camera');
    await ready();
    stall();
    const reason = { code: 'worker-crashed', message: 'gone' } as const;
    client()?.events.onRestart?.({ reason, attempt: 1, pauseMs: 500, delegate: 'CPU' });
    expect(log.slice(-2)).toEqual(['interrupted', 'interrupted']);
  });

  it('says when this computer does not keep up, and when it does again', async () => {
    const { log, ready, send, rate } = setUp('camera');
    await ready();
    rate.sentPerSecond = 4;
    for (const timestampMs of [0, 6_000, 9_000]) await send(timestampMs);
    rate.sentPerSecond = 12;
    for (const timestampMs of [10_000, 20_000]) await send(timestampMs);
    expect(log.filter((entry) => entry.startsWith('flaw'))).toEqual([
      'flaw slow-computer',
      'flaw null',
    ]);
  });

  it('blames the camera where it sends few pictures', async () => {
    const { log, ready, send, rate } = setUp('camera');
    await ready();
    Object.assign(rate, { sentPerSecond: 1, deliveredPerSecond: 1 });
    for (const timestampMs of [0, 6_000, 9_000]) await send(timestampMs);
    expect(log.filter((entry) => entry.startsWith('flaw'))).toEqual(['flaw slow-camera']);
  });

  it('says when the pictures are black or stand still, which matters more than their number', async () => {
    const { log, ready, send, rate, pictures } = setUp('camera');
    await ready();
    rate.sentPerSecond = 4;
    for (const timestampMs of [0, 6_000, 9_000]) await send(timestampMs);
    pictures('black');
    pictures('frozen');
    pictures('good');
    expect(log.filter((entry) => entry.startsWith('flaw'))).toEqual([
      'flaw slow-computer',
      'flaw black',
      'flaw frozen',
      'flaw slow-computer',
    ]);
  });

  it('releases everything, also a camera that opens too late', async () => {
    const camera = late<SourceResult>();
    const { log, feed, source, settle } = setUp('camera', [camera.answer]);
    await settle();
    feed.close();
    camera.give({ ok: true, source });
    await settle();
    expect(source.close).toHaveBeenCalled();
    expect(log).toContain('client closed');
    expect(log).not.toContain('video');
  });
});
