import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPictures } from '../../src/camera/picture-watch.ts';
import type { PresentedPicture } from '../../src/camera/presented-picture.ts';
import { FakeVideo } from './fake-video.ts';

/** A picture of the camera's own. */
class FakeFrame {
  closed = false;
  readonly displayWidth: number;
  readonly displayHeight: number;
  readonly rotation: number;
  constructor(
    readonly timestamp: number,
    { width = 640, height = 480, rotation = 0 } = {},
  ) {
    this.displayWidth = width;
    this.displayHeight = height;
    this.rotation = rotation;
  }
  close(): void {
    this.closed = true;
  }
}

/** A track whose pictures the test hands over, as Chromium gives them to pages. */
class FakeTrack {
  cancelled = false;
  controller: ReadableStreamDefaultController<FakeFrame> | null = null;
  readonly readable = new ReadableStream<FakeFrame>(
    {
      start: (controller) => {
        this.controller = controller;
      },
      cancel: () => {
        this.cancelled = true;
      },
    },
    { highWaterMark: 1 },
  );

  async give(frame: FakeFrame): Promise<FakeFrame> {
    this.controller?.enqueue(frame);
    await vi.advanceTimersByTimeAsync(0);
    return frame;
  }
}

const page = { hidden: false };

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal(
    'MediaStreamTrackProcessor',
    class {
      readonly readable: ReadableStream<FakeFrame>;
      constructor({ track }: { track: FakeTrack }) {
        this.readable = track.readable;
      }
    },
  );
  vi.stubGlobal('createImageBitmap', async (from: FakeFrame | FakeVideo) => {
    if (from instanceof FakeFrame && from.closed) throw new Error('It was given back.');
    return { from };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch(onPicture: (picture: PresentedPicture) => void = () => undefined) {
  const video = Object.assign(new FakeVideo(), { videoWidth: 640, videoHeight: 480 });
  const track = new FakeTrack();
  const pictures: PresentedPicture[] = [];
  const source = {
    video: video as unknown as HTMLVideoElement,
    track: track as unknown as MediaStreamTrack,
  };
  const stop = watchPictures(source, (picture) => {
    pictures.push(picture);
    onPicture(picture);
  });
  return { video, track, pictures, stop };
}

describe('a camera whose track gives its pictures', () => {
  test('is read from the track, and not once more from the video', async () => {
    const { video, track, pictures } = watch();
    await track.give(new FakeFrame(33_000));
    await vi.advanceTimersByTimeAsync(16);
    video.present(0.033);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatchObject({ mediaTime: 0.033 });
  });

  test('gives each back at once where it is not taken, and after the taking where it is', async () => {
    const taken: Promise<ImageBitmap>[] = [];
    const { track } = watch((picture) => {
      if (picture.mediaTime > 0.05) taken.push(picture.take());
    });
    const left = await track.give(new FakeFrame(33_000));
    expect(left.closed).toBe(true);
    const frame = await track.give(new FakeFrame(66_000));
    expect(await taken[0]).toEqual({ from: frame });
    expect(frame.closed).toBe(true);
  });

  test('is read from the video again where the track falls silent', async () => {
    const { video, track, pictures } = watch();
    await track.give(new FakeFrame(33_000));
    await vi.advanceTimersByTimeAsync(401);
    video.present(0.4);
    expect(pictures.map(({ mediaTime }) => mediaTime)).toEqual([0.033, 0.4]);
  });

  test('has no pictures in a hidden tab, as a video has none, and gets them back', async () => {
    const { track, pictures } = watch();
    page.hidden = true;
    const frame = await track.give(new FakeFrame(33_000));
    expect(pictures).toHaveLength(0);
    expect(frame.closed).toBe(true);
    page.hidden = false;
    await track.give(new FakeFrame(66_000));
    expect(pictures).toHaveLength(1);
  });

  test.each([{ rotation: 180 }, { rotation: 90 }, { width: 480, height: 640 }])(
    'is read from the video where that stands the pictures up: %o',
    async (shape) => {
      const { video, track, pictures } = watch();
      const frame = await track.give(new FakeFrame(33_000, shape));
      expect(frame.closed).toBe(true);
      video.present(0.5);
      expect(pictures.map(({ mediaTime }) => mediaTime)).toEqual([0.5]);
    },
  );

  test('is left alone once nobody watches', async () => {
    const { video, track, stop } = watch();
    stop();
    expect(track.cancelled).toBe(true);
    expect(video.watched).toBe(false);
  });

  test('that breaks off is quietly read from the video', async () => {
    const { video, track, pictures } = watch();
    track.controller?.error(new Error('The device is gone.'));
    await vi.advanceTimersByTimeAsync(0);
    video.present(0.5);
    expect(pictures).toHaveLength(1);
  });
});

test.each([
  ['has no such way', undefined],
  [
    'refuses a track that has ended',
    class {
      constructor() {
        throw new TypeError('The track has ended.');
      }
    },
  ],
])('a browser that %s shows the pictures in the video', (_, processor) => {
  vi.stubGlobal('MediaStreamTrackProcessor', processor);
  const { video, pictures } = watch();
  video.present(0.5);
  expect(pictures).toHaveLength(1);
});
