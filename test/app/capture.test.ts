import { describe, expect, it } from 'vitest';
import { COUNTDOWN_S, openCameraCapture } from '../../src/app/capture.ts';
import { sideBendFrames } from './fake-frames.ts';
import { fakeParts } from './fake-parts.ts';

function setUp() {
  const fakes = fakeParts();
  const counted: number[] = [];
  const taking = openCameraCapture(fakes.parts, 'full', (seconds) => void counted.push(seconds));
  const [feed] = fakes.feeds;
  if (feed === undefined) throw new Error('no camera was asked for');
  return { ...fakes, taking, counted, feed };
}

function run({ feed, taking, passTime }: ReturnType<typeof setUp>): void {
  feed.events.onStage({ kind: 'running' });
  taking.countDown();
  for (let second = 0; second < COUNTDOWN_S; second += 1) passTime();
}

describe('capturing from the camera', () => {
  it('counts down aloud before it looks', () => {
    const set = setUp();
    expect(set.taking.stage.value.kind).toBe('opening');
    set.feed.events.onStage({ kind: 'running' });
    set.feed.show(sideBendFrames(4_000));
    expect(set.taking.stage.value.kind).toBe('watching');
    run(set);
    expect(set.counted).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(set.taking.stage.value.kind).toBe('holding');
  });

  it('takes three seconds and no more', () => {
    const set = setUp();
    run(set);
    set.feed.show(sideBendFrames(6_000));
    const stage = set.taking.stage.value;
    if (stage.kind !== 'taken') throw new Error(`it is ${stage.kind}`);
    const [first, last] = [stage.frames[0], stage.frames.at(-1)];
    const tookMs = (last?.timestampMs ?? 0) - (first?.timestampMs ?? 0);
    expect(tookMs).toBeGreaterThanOrEqual(3_000);
    expect(tookMs).toBeLessThan(3_200);
    expect(set.feed.calls).toEqual(['pause']);
  });

  it('begins the three seconds anew after a gap', () => {
    const set = setUp();
    run(set);
    const frames = sideBendFrames(6_000);
    const half = frames.findIndex(({ timestampMs }) => timestampMs >= 2_000);
    set.feed.show(frames.slice(0, half));
    set.feed.events.onInterrupted();
    set.feed.show(frames.slice(half, half + 3));
    expect(set.taking.stage.value.kind).toBe('holding');
  });

  it('watches again where a lost camera came back by itself', () => {
    const set = setUp();
    run(set);
    set.feed.events.onTrouble({ id: 'stream-failed', detail: '' });
    set.feed.events.onStage({ kind: 'running' });
    expect(set.taking.stage.value.kind).toBe('watching');
    run(set);
    expect(set.taking.stage.value.kind).toBe('holding');
  });

  it('tells of a trouble, stops counting, and starts again when asked', () => {
    const set = setUp();
    set.feed.events.onStage({ kind: 'running' });
    set.taking.countDown();
    set.feed.events.onTrouble({ id: 'unplugged', detail: '' });
    set.passTime();
    expect(set.taking.stage.value.kind).toBe('trouble');
    expect(set.counted).toEqual([7]);
    set.taking.retry();
    expect(set.taking.stage.value.kind).toBe('opening');
    expect(set.feed.calls).toEqual(['retry']);
    set.taking.close();
    expect(set.feed.calls).toEqual(['retry', 'close']);
  });
});
