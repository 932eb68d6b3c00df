import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLIP_SILENCE_LIMIT_MS, openDemo } from '../../src/camera/demo.ts';

class FakeMediaError {
  readonly message = 'DEMUXER_ERROR';
}

class FakeElement extends EventTarget {
  src = '';
  loop = false;
  muted = false;
  error: FakeMediaError | null = null;
  readonly pause = vi.fn();
  readonly load = vi.fn();
  removeAttribute(name: string): void {
    if (name === 'src') this.src = '';
  }
  fail(): void {
    this.error = new FakeMediaError();
    this.dispatchEvent(new Event('error'));
  }
}

let video = new FakeElement();

beforeEach(() => {
  video = new FakeElement();
  vi.stubGlobal('MediaError', FakeMediaError);
  vi.stubGlobal('document', { createElement: () => video });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function openLoaded(loop?: boolean) {
  const opening = openDemo('/demo/clip.mp4', loop === undefined ? {} : { loop });
  video.dispatchEvent(new Event('canplay'));
  const result = await opening;
  if (!result.ok) throw new Error(result.error.message);
  return result.source;
}

test('a clip waits muted at its beginning', async () => {
  const source = await openLoaded();
  expect(source).toMatchObject({ kind: 'demo', device: null });
  expect(video).toMatchObject({ src: '/demo/clip.mp4', muted: true, loop: false });
});

test('it loops if asked to', async () => {
  await openLoaded(true);
  expect(video.loop).toBe(true);
});

test('one of which nothing arrives is given up', async () => {
  vi.useFakeTimers();
  const opening = openDemo('/demo/clip.mp4');
  await vi.advanceTimersByTimeAsync(CLIP_SILENCE_LIMIT_MS - 1);
  video.dispatchEvent(new Event('progress'));
  await vi.advanceTimersByTimeAsync(CLIP_SILENCE_LIMIT_MS);
  await expect(opening).resolves.toMatchObject({ error: { code: 'clip-failed' } });
  vi.useRealTimers();
});

test('one that cannot be played is an error, and is let go', async () => {
  const opening = openDemo('/demo/clip.mp4');
  video.fail();
  await expect(opening).resolves.toEqual({
    ok: false,
    error: {
      code: 'clip-failed',
      message: 'The clip /demo/clip.mp4 cannot be played (DEMUXER_ERROR).',
    },
  });
  expect(video.src).toBe('');
});

describe('while it plays', () => {
  test('its end is told', async () => {
    const source = await openLoaded();
    const onEnded = vi.fn();
    const stop = source.onEnded(onEnded);
    video.dispatchEvent(new Event('ended'));
    stop();
    video.dispatchEvent(new Event('ended'));
    expect(onEnded).toHaveBeenCalledOnce();
  });

  test('a failure is told once and closes it', async () => {
    const source = await openLoaded();
    const onLost = vi.fn();
    source.onLost(onLost);
    video.fail();
    video.fail();
    expect(onLost).toHaveBeenCalledExactlyOnceWith('stream-failed');
    expect(video.src).toBe('');
  });

  test('closing lets it go and tells nothing', async () => {
    const source = await openLoaded();
    const told = vi.fn();
    source.onEnded(told);
    source.onLost(told);
    source.close();
    video.fail();
    video.dispatchEvent(new Event('ended'));
    expect(told).not.toHaveBeenCalled();
    expect(video.load).toHaveBeenCalled();
  });
});
