import { describe, expect, it, vi } from 'vitest';
import { type CheckRunRequest, createCheckRun } from '../../../src/app/checks/check-run.ts';
import { checkWords, testWords } from '../../../src/app/words/checks.ts';
import { framingMessages } from '../../../src/app/words/framing.ts';
import { balanceTestById } from '../../../src/stretches/balance-tests.ts';
import { stick } from '../../core/body-poses.ts';
import { FACING_RIGHT, FRONT, film, type Move } from '../../core/frames.ts';
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
    expect(run.prompt.value).toBe(
      'Left side. Stand facing the camera, feet a hand apart, arms by your sides. Then keep still.',
    );
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

  it('says how to move at the first try, and less at the next', () => {
    const { run, feed, said } = setUp();
    feed.show(film(bends(-20), FRONT));
    const [, step = ''] = testWords('side_bend')?.steps ?? [];
    expect(said[1]).toBe(step);
    expect(said.filter((text) => text === step)).toHaveLength(1);
    expect(said).toContain(checkWords.run.move);
    expect(run.stage.value.kind).toBe('changing-side');
  });

  it('guides into the picture first, and sets out only then', () => {
    const { run, feed, said } = setUp();
    feed.show(film([{ to: stick(), stayMs: 9_000 }], FACING_RIGHT));
    expect(run.framing.value).toEqual({ id: 'face-camera' });
    expect(said.filter((text) => text === framingMessages['face-camera'])).toHaveLength(1);
    expect(said).not.toContain(testWords('side_bend')?.steps[1]);
    feed.show(film([{ to: stick(), stayMs: 6_000 }], FRONT, { fromMs: 9_500 }));
    expect(run.framing.value).toBeNull();
    expect(said).toContain(testWords('side_bend')?.steps[1]);
  });

  it('leaves a side out when asked to, and the wait between the sides', () => {
    const { run, feed, onDone } = setUp();
    run.skip();
    expect(run.stage.value.kind).toBe('changing-side');
    run.skip();
    expect(run.side.value).toBe('right');
    feed.show(film(bends(24), FRONT));
    expect(onDone.mock.calls[0]?.[0]).toMatchObject({ left: { median: null, tries: [] } });
    expect(onDone.mock.calls[0]?.[0]?.right.median).toBeGreaterThan(17);
  });

  it('has no result where both sides are left out', () => {
    const { run, onDone, said } = setUp();
    run.skip();
    run.skip();
    run.skip();
    expect(onDone).toHaveBeenCalledExactlyOnceWith(null);
    expect(said.at(-1)).toBe(checkWords.run.nothing);
    expect(run.stage.value.kind).toBe('over');
    run.skip();
    expect(onDone).toHaveBeenCalledTimes(1);
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
    expect(onDone.mock.calls[0]?.[0]?.left.tries).toHaveLength(3);
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
