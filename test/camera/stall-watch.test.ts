import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FROZEN_AFTER_MS, type StallWatch, watchStalls } from '../../src/camera/stall-watch.ts';
import { FakeVideo } from './fake-video.ts';

const page = new EventTarget() as EventTarget & { hidden: boolean };
const onStall = vi.fn<(reason: string) => void>();
const onResume = vi.fn<() => void>();
let video = new FakeVideo();
let watch: StallWatch;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.hidden = false;
  onStall.mockClear();
  onResume.mockClear();
  video = new FakeVideo();
  watch = watchStalls(video as unknown as HTMLVideoElement, onStall, onResume);
  watch.sawPicture();
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setHidden(hidden: boolean): void {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
}

describe('a stall', () => {
  test('is two seconds without a new picture, told once, and over with the next', () => {
    vi.advanceTimersByTime(FROZEN_AFTER_MS * 3);
    expect(onStall.mock.calls).toEqual([['frozen']]);
    expect(onResume).not.toHaveBeenCalled();
    watch.sawPicture();
    expect(onResume).toHaveBeenCalledOnce();
  });

  test('is not a picture every second', () => {
    for (let second = 0; second < 10; second += 1) {
      vi.advanceTimersByTime(1000);
      watch.sawPicture();
    }
    expect(onStall).not.toHaveBeenCalled();
  });

  test('is a hidden tab at once, until the first picture after it', () => {
    setHidden(true);
    expect(onStall.mock.calls).toEqual([['hidden']]);
    vi.advanceTimersByTime(60_000);
    // One that was still on its way when the tab was hidden is no sign of return.
    watch.sawPicture();
    expect(onResume).not.toHaveBeenCalled();
    setHidden(false);
    watch.sawPicture();
    expect(onResume).toHaveBeenCalledOnce();
    expect(onStall).toHaveBeenCalledOnce();
  });

  test('is neither a paused nor an ended clip', () => {
    video.paused = true;
    vi.advanceTimersByTime(10_000);
    video.paused = false;
    video.ended = true;
    vi.advanceTimersByTime(10_000);
    expect(onStall).not.toHaveBeenCalled();
  });

  test('is not told after stop', () => {
    watch.stop();
    setHidden(true);
    vi.advanceTimersByTime(10_000);
    expect(onStall).not.toHaveBeenCalled();
  });
});
