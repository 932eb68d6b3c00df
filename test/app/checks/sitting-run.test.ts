import { describe, expect, it, vi } from 'vitest';
import { createSittingRun, type SittingRequest } from '../../../src/app/checks/sitting-run.ts';
import { framingMessages } from '../../../src/app/words/framing.ts';
import {
  headWords,
  sittingTrendWords,
  sittingWords,
  trunkWords,
} from '../../../src/app/words/sitting.ts';
import { stick } from '../../core/body-poses.ts';
import { FACING_RIGHT, FRONT, film } from '../../core/frames.ts';
import { fakeParts } from '../fake-parts.ts';

const seated = (trunkDeg: number) => stick({ trunkDeg }, { thighDeg: 90, kneeDeg: 90 });
const MINUTE = film(
  [
    { to: seated(2), stayMs: 4_000 },
    { to: seated(20), moveMs: 60_000, stayMs: 4_000 },
  ],
  FACING_RIGHT,
  { fps: 10 },
);

function setUp() {
  const fakes = fakeParts();
  const onDone = vi.fn<SittingRequest['onDone']>();
  const run = createSittingRun(fakes.parts, { view: 'side', model: 'full', onDone });
  const feed = fakes.feeds[0];
  if (feed === undefined) throw new Error('no feed was opened');
  feed.events.onStage({ kind: 'running' });
  return { ...fakes, run, feed, onDone };
}

describe('a sitting check', () => {
  it('leads through the minute and tells what it showed, with care', () => {
    const { run, feed, onDone, said, awake } = setUp();
    feed.show(MINUTE);
    expect(said).toHaveLength(2);
    expect(run.stage.value.kind).toBe('over');
    expect(feed.calls).toEqual(['close']);
    expect(awake).toEqual(['hold', 'release']);
    expect(onDone).toHaveBeenCalledTimes(1);
    const result = onDone.mock.calls[0]?.[0];
    if (result == null) throw new Error('no result');
    expect(trunkWords(result, 'side')).toMatch(/^\+\d+° ±\d+° further forward/);
    expect(sittingTrendWords(result)).toMatch(/you sank a little$/);
    expect(headWords({ ...result, head: 0.2 }, 'side')).toMatch(/further forward/);
    expect(headWords({ ...result, head: 0.01 }, 'front')).toMatch(/about as/);
  });

  it('guides into the picture before the minute, and leaves the person alone in it', () => {
    const { run, feed, said } = setUp();
    const facing = film([{ to: seated(2), stayMs: 6_000 }], FRONT, { fps: 10 });
    feed.show(facing);
    expect(run.framing.value).toEqual({ id: 'turn-side-on' });
    expect(said).toContain(framingMessages['turn-side-on']);
    expect(run.state.value.phase).toBe('upright');
    const later = (frames: typeof MINUTE) =>
      frames.map((frame) => ({ ...frame, timestampMs: frame.timestampMs + 10_000 }));
    feed.show(later(MINUTE.slice(0, 60)));
    expect(run.state.value.phase).toBe('sitting');
    expect(run.framing.value).toBeNull();
    const heard = said.length;
    feed.show(
      later(facing).map((frame) => ({ ...frame, timestampMs: frame.timestampMs + 20_000 })),
    );
    expect(run.framing.value).toBeNull();
    expect(said).toHaveLength(heard);
  });

  it('asks for what it was about when the camera is back', () => {
    const { run, feed, said } = setUp();
    const loseAndComeBack = (): void => {
      feed.events.onTrouble({ id: 'unplugged', detail: '' });
      feed.events.onStage({ kind: 'running' });
    };
    loseAndComeBack();
    expect(said.at(-1)).toBe(sittingWords.upright);
    feed.show(MINUTE.slice(0, 100));
    expect(run.state.value.phase).toBe('sitting');
    const heard = said.length;
    loseAndComeBack();
    expect(said.slice(heard)).not.toContain(sittingWords.upright);
    expect(said.at(-1)).toBe(sittingWords.sitting);
  });

  it('releases the camera when it is left, and says nothing', () => {
    const { run, feed, onDone } = setUp();
    feed.show(MINUTE.slice(0, 100));
    run.close();
    feed.show(MINUTE.slice(100));
    expect(onDone).not.toHaveBeenCalled();
    expect(feed.calls).toEqual(['close']);
  });
});
