import { describe, expect, it, vi } from 'vitest';
import { type CheckRunRequest, createCheckRun } from '../../../src/app/checks/check-run.ts';
import { balanceTestById } from '../../../src/stretches/balance-tests.ts';
import { stick } from '../../core/body-poses.ts';
import { FRONT, film, type Move } from '../../core/frames.ts';
import { fakeParts } from '../fake-parts.ts';

const test = balanceTestById('side_bend');
if (test === null) throw new Error('the side bend is gone');
const sideBend = test;

/** Three bends to one side, + to the right. */
function bends(leanDeg: number): readonly Move[] {
  const rest = stick();
  return [
    { to: rest, stayMs: 4_000 },
    ...[0, 1, 2].flatMap((): Move[] => [
      { to: stick({ leanDeg }), moveMs: 1_500, stayMs: 2_500 },
      { to: rest, moveMs: 1_500, stayMs: 1_000 },
    ]),
  ];
}

function setUp() {
  const fakes = fakeParts();
  const onDone = vi.fn<CheckRunRequest['onDone']>();
  const run = createCheckRun(fakes.parts, { test: sideBend, model: 'full', onDone });
  run.begin();
  const feed = fakes.feeds[0];
  if (feed === undefined) throw new Error('no feed was opened');
  feed.events.onStage({ kind: 'running' });
  return { ...fakes, run, feed, onDone };
}

describe('a check', () => {
  it('goes through both sides by itself, and tells what was measured', () => {
    const { run, feed, onDone, passTime, said, awake } = setUp();
    expect(run.prompt.value).toBe('Left side: take the start position and keep still.');
    feed.show(film(bends(-20), FRONT));
    expect(run.stage.value.kind).toBe('changing-side');
    expect(said.at(-1)).toBe('Now the right side. Take your time.');
    passTime();
    expect(run.side.value).toBe('right');
    feed.show(film(bends(24), FRONT, { fromMs: 60_000 }));
    expect(onDone).toHaveBeenCalledTimes(1);
    const sides = onDone.mock.calls[0]?.[0];
    expect(sides?.left.median).toBeGreaterThan(17);
    expect(sides?.right.median).toBeGreaterThan((sides?.left.median ?? 99) + 2);
    expect(feed.calls).toContain('close');
    expect(awake).toEqual(['hold', 'release']);
  });

  it('takes nothing in while the person changes sides', () => {
    const { run, feed, onDone } = setUp();
    feed.show(film(bends(-20), FRONT));
    feed.show(film(bends(24), FRONT, { fromMs: 60_000 }));
    expect(run.stage.value.kind).toBe('changing-side');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('releases the camera when it is left, and keeps nothing', () => {
    const { run, feed, onDone, passTime } = setUp();
    feed.show(film(bends(-20), FRONT));
    run.close();
    passTime();
    feed.show(film(bends(24), FRONT, { fromMs: 60_000 }));
    expect(run.stage.value.kind).toBe('over');
    expect(feed.calls).toEqual(['close']);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('keeps the tries so far when the camera was lost in between', () => {
    const { run, feed, onDone, passTime } = setUp();
    const frames = film(bends(-20), FRONT);
    feed.show(frames.slice(0, Math.round(frames.length * 0.6)));
    const before = run.validTries.value;
    expect(before).toBeGreaterThan(0);
    feed.events.onTrouble({ id: 'unplugged', detail: '' });
    feed.events.onStage({ kind: 'running' });
    expect(run.validTries.value).toBe(before);
    feed.show(film(bends(-20), FRONT, { fromMs: 90_000 }));
    passTime();
    feed.show(film(bends(24), FRONT, { fromMs: 180_000 }));
    expect(onDone.mock.calls[0]?.[0].left.tries).toHaveLength(3);
  });

  it('says a trouble, and goes on after it', () => {
    const { run, feed, said } = setUp();
    feed.events.onTrouble({ id: 'unplugged', detail: '' });
    expect(run.stage.value.kind).toBe('trouble');
    expect(said.at(-1)).not.toBe('');
    run.retry();
    expect(feed.calls).toEqual(['retry']);
    feed.events.onStage({ kind: 'running' });
    expect(run.stage.value.kind).toBe('running');
  });
});
