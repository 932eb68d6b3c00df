import { describe, expect, it, vi } from 'vitest';
import { createSession, type SessionRequest } from '../../src/app/session.ts';
import type { PlannedHold } from '../../src/core/plan.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { bentFrames, emptyFrame, sideBendFrames, UPRIGHT_MS } from './fake-frames.ts';
import { fakeParts } from './fake-parts.ts';

const sideBend = stretchById('standing_side_bend');
if (sideBend === null) throw new Error('the library lost the side bend');
const stretch = sideBend;

const HOLD: PlannedHold = {
  itemIndex: 0,
  stretch,
  side: 'right',
  repetition: 0,
  repetitions: 1,
  targetHoldMs: 20_000,
  counts: null,
  restMs: 0,
};

function setUp(change: Partial<SessionRequest> = {}, targetHoldMs = 20_000) {
  const fakes = fakeParts();
  const onOver = vi.fn<SessionRequest['onOver']>();
  const session = createSession(fakes.parts, {
    plan: { level: 'beginner', holds: [{ ...HOLD, targetHoldMs }] },
    options: { straight: true, strictness: 'standard' },
    routine: null,
    source: 'camera',
    model: 'full',
    waitForConsent: false,
    onOver,
    ...change,
  });
  const feed = () => {
    const last = fakes.feeds.at(-1);
    if (last === undefined) throw new Error('no feed was opened');
    return last;
  };
  const heldMs = (): number => session.live.view.value?.accounts.heldMs ?? 0;
  return { ...fakes, session, onOver, feed, heldMs };
}

describe('session', () => {
  it('asks for nothing before the safety note is read', () => {
    const { session, feeds, awake } = setUp({ waitForConsent: true });
    expect(session.stage.value.kind).toBe('before-start');
    expect(feeds).toHaveLength(0);
    session.begin();
    session.begin();
    expect(feeds).toHaveLength(1);
    expect(awake).toEqual(['hold']);
  });

  it('passes on how far the start has come', () => {
    const { session, feed } = setUp();
    feed().events.onStage({ kind: 'loading-model', loadedBytes: 3, totalBytes: 9 });
    expect(session.stage.value).toEqual({ kind: 'loading-model', loadedBytes: 3, totalBytes: 9 });
    feed().events.onStage({ kind: 'running' });
    expect(session.stage.value.kind).toBe('running');
  });

  it('counts a hold, says so, and ends by itself', () => {
    const { session, feed, said, onOver, passTime, awake } = setUp({}, 4_000);
    feed().show(sideBendFrames(6_000));
    expect(session.live.view.value?.phase).toBe('complete');
    expect(session.live.heldShare.value).toBe(1);
    expect(said).toContain('♪ hold-started');
    expect(said).toContain('Hold complete. Come out slowly.');
    expect(onOver).not.toHaveBeenCalled();
    passTime();
    expect(onOver).toHaveBeenCalledTimes(1);
    const [record, how] = onOver.mock.calls[0] ?? [];
    expect(how).toBe('finished');
    expect(record).toMatchObject({
      id: 'session-1',
      entries: [{ summary: { completed: true, side: 'right' } }],
    });
    expect(feed().calls).toContain('close');
    expect(awake).toEqual(['hold', 'release']);
  });

  it('says half-way and five seconds left of a long hold, once each', () => {
    const { feed, said } = setUp({}, 30_000);
    feed().show(sideBendFrames(29_000));
    expect(said.filter((text) => text === 'Half-way.')).toHaveLength(1);
    expect(said.filter((text) => text === 'Five more seconds.')).toHaveLength(1);
  });

  it('keeps held time through a pause and judges none of it', () => {
    const { session, feed, heldMs } = setUp();
    feed().show(sideBendFrames(5_000));
    const before = heldMs();
    expect(before).toBeGreaterThan(3_500);
    feed().events.onStage({ kind: 'running' });
    session.togglePause();
    expect(session.paused.value).toBe(true);
    session.togglePause();
    // A camera goes on meanwhile, so that the hands-free sign can be seen.
    expect(feed().calls).toEqual([]);
    feed().show(bentFrames(4_000, 1_000 + UPRIGHT_MS + 5_000 + 60_000));
    expect(heldMs()).toBeGreaterThan(before + 2_500);
    expect(heldMs()).toBeLessThan(before + 4_500);
    expect(session.record()?.entries[0]?.summary.accounts.notJudgedMs).toBeGreaterThan(59_000);
  });

  it('lets a clip stand still through a pause', () => {
    const { session, feed } = setUp({ source: 'demo:side_bend_front' });
    feed().show(sideBendFrames(1_000));
    feed().events.onStage({ kind: 'running' });
    session.togglePause();
    session.togglePause();
    expect(feed().calls).toEqual(['pause', 'resume']);
  });

  it('goes on with a lighter model, the time kept', () => {
    const { session, feed, feeds, heldMs } = setUp();
    feed().show(sideBendFrames(5_000));
    const before = heldMs();
    session.useModel('lite');
    expect(feeds.map(({ request }) => request.model)).toEqual(['full', 'lite']);
    expect(feeds[0]?.calls).toEqual(['close']);
    expect(heldMs()).toBeGreaterThanOrEqual(before);
  });

  it('keeps held time when the camera is unplugged and plugged in again', () => {
    const { session, feed, heldMs } = setUp();
    feed().show(sideBendFrames(5_000));
    const before = heldMs();
    feed().events.onTrouble({ id: 'unplugged', detail: '' });
    expect(session.stage.value).toMatchObject({ kind: 'trouble', trouble: { id: 'unplugged' } });
    expect(heldMs()).toBeGreaterThanOrEqual(before);
    session.retry();
    expect(feed().calls).toEqual(['retry']);
    feed().events.onStage({ kind: 'running' });
    feed().show(bentFrames(4_000, 60_000));
    expect(session.stage.value.kind).toBe('running');
    expect(heldMs()).toBeGreaterThan(before + 2_500);
  });

  it('can be saved in the middle of a trouble', () => {
    const { session, feed, onOver } = setUp();
    feed().show(sideBendFrames(5_000));
    feed().events.onTrouble({ id: 'worker-crashed', detail: 'gone' });
    session.finish();
    expect(onOver.mock.calls[0]?.[0]?.entries[0]?.summary.accounts.heldMs).toBeGreaterThan(3_500);
  });

  it('does not count what a hidden page missed', () => {
    const { session, feed, heldMs } = setUp();
    feed().show(sideBendFrames(5_000));
    session.interrupt();
    const before = heldMs();
    feed().show([emptyFrame(100_000)]);
    expect(heldMs()).toBe(before);
    expect(session.record()?.entries[0]?.summary.accounts.notJudgedMs).toBeGreaterThan(80_000);
  });

  it('ends once, whatever comes after', () => {
    const { session, feed, onOver, passTime } = setUp();
    feed().show(sideBendFrames(1_000));
    feed().events.onEnded();
    session.finish();
    session.leave();
    passTime();
    feed().show(bentFrames(1_000, 50_000));
    feed().events.onTrouble({ id: 'unplugged', detail: '' });
    expect(onOver).toHaveBeenCalledTimes(1);
    expect(session.stage.value.kind).toBe('over');
  });

  it('has nothing to keep where nobody was looked at', () => {
    const { session, onOver } = setUp();
    session.finish();
    expect(onOver).toHaveBeenCalledWith(null, 'finished');
  });

  it('tells what to correct in words with the sides filled in', () => {
    const { session, feed, said } = setUp();
    feed().show([emptyFrame(0), emptyFrame(50), emptyFrame(3_000), emptyFrame(3_050)]);
    expect(session.live.instruction.value.text).toBe("I can't see you. Step into the picture.");
    expect(said.join(' ')).not.toMatch(/[{}]/);
  });
});
