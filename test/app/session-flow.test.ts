import { describe, expect, it, vi } from 'vitest';
import { createSession, type SessionRequest } from '../../src/app/session.ts';
import { planRoutine, routineOfOne } from '../../src/core/plan.ts';
import { parseSession } from '../../src/store/session-record.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { bentFrames, emptyFrame, standingFrame, UPRIGHT_MS } from './fake-frames.ts';
import { fakeParts } from './fake-parts.ts';

const bend = stretchById('standing_side_bend');
if (bend === null) throw new Error('the library lost the side bend');

const ROUTINE = {
  ...routineOfOne(bend),
  items: [
    {
      stretchId: bend.id,
      holdSeconds: 3,
      repetitions: 1,
      sides: 'right' as const,
      restSeconds: 0,
    },
    { stretchId: bend.id, holdSeconds: 3, repetitions: 1, sides: 'left' as const, restSeconds: 0 },
  ],
};

function upright(fromMs: number, forMs: number) {
  return Array.from({ length: forMs / 50 }, (_, index) =>
    standingFrame(fromMs + index * 50, { leanDeg: 0, rightArmUp: false }),
  );
}

function setUp(change: Partial<SessionRequest> = {}) {
  const fakes = fakeParts();
  const onOver = vi.fn<SessionRequest['onOver']>();
  const onProgress = vi.fn<NonNullable<SessionRequest['onProgress']>>();
  const session = createSession(fakes.parts, {
    plan: planRoutine(ROUTINE, 'beginner', stretchById),
    options: { straight: false, strictness: 'standard' },
    routine: ROUTINE,
    source: 'camera',
    model: 'full',
    waitForConsent: false,
    onOver,
    onProgress,
    ...change,
  });
  const feed = fakes.feeds[0];
  if (feed === undefined) throw new Error('no feed was opened');
  feed.events.onStage({ kind: 'running' });
  return { ...fakes, session, feed, onOver, onProgress };
}

/** Placed, seen, ready, and into the stretch on the right. */
function intoTheHold(feed: ReturnType<typeof setUp>['feed']): number {
  feed.show(upright(1_000, 23_000));
  feed.show(bentFrames(1_500, 24_000));
  return 25_500;
}

describe('a led session', () => {
  it('says where the laptop goes, that it sees you, what comes, and counts you in', () => {
    const { feed, said } = setUp();
    intoTheHold(feed);
    const texts = said.filter((text) => !text.startsWith('♪'));
    expect(texts[0]).toMatch(/^Put the laptop on a table, .* metres away\. Face the camera/);
    expect(texts[1]).toMatch(/^I can see all of you\. Standing side bend, right side\. Stand with/);
    expect(texts.slice(2, 5)).toEqual(['3', '2', '1']);
    expect(said.join(' ')).not.toMatch(/[{}]|undefined/);
  });

  it('shows the countdown and what comes next', () => {
    const { feed, session } = setUp();
    expect(session.live.phase.value).toBe('placing');
    feed.show(upright(1_000, 11_000));
    expect(session.live.phase.value).toBe('get-ready');
    expect(session.live.secondsLeft.value).toBeGreaterThan(3);
    expect(session.live.next.value?.side).toBe('left');
    expect([session.live.index.value, session.live.total.value]).toEqual([0, 2]);
  });

  it('welcomes back who left, and keeps every second', () => {
    const { feed, session, said } = setUp();
    const atMs = intoTheHold(feed);
    const heldBefore = session.live.heldSeconds.value;
    feed.show(Array.from({ length: 60 }, (_, i) => emptyFrame(atMs + i * 50)));
    expect(session.live.instruction.value.text).toBe("I can't see you. The clock waits.");
    feed.show(bentFrames(1_000, atMs + 3_100));
    expect(said).toContain('I can see you.');
    expect(session.live.heldSeconds.value).toBeGreaterThanOrEqual(heldBefore);
  });

  it('keeps pain with what was held, and offers no going on after a sign to stop', () => {
    const { feed, session, onOver, said } = setUp();
    intoTheHold(feed);
    session.command({ kind: 'pain' });
    expect(session.live.phase.value).toBe('pain');
    expect(said.at(-1)).toMatch(/^Stop and come out slowly/);
    session.command({ kind: 'pain-answer', level: 7, place: 'lower-back' });
    session.finish();
    const record = onOver.mock.calls[0]?.[0];
    expect(record?.painMarks).toEqual([
      expect.objectContaining({
        stretchId: bend?.id,
        side: 'right',
        level: 7,
        place: 'lower-back',
      }),
    ]);
    expect(record?.entries[0]?.summary.accounts.heldMs).toBeGreaterThan(500);
  });

  it('keeps pain that came before the first stretch', () => {
    const { feed, session, onOver } = setUp();
    feed.show(upright(1_000, 11_000));
    session.command({ kind: 'pain' });
    session.finish();
    expect(onOver.mock.calls[0]?.[0]?.painMarks).toHaveLength(1);
  });

  it('keeps pain that came before anybody was seen, with the stretch that was coming', () => {
    const { feed, session, onOver } = setUp();
    feed.show([emptyFrame(1_000)]);
    expect(session.live.phase.value).toBe('placing');
    session.command({ kind: 'pain' });
    session.command({ kind: 'pain-answer', level: 7, place: 'lower-back' });
    session.finish();
    const record = onOver.mock.calls[0]?.[0];
    expect(record?.painMarks).toMatchObject([{ level: 7, place: 'lower-back' }]);
    expect(record?.entries).toMatchObject([
      { summary: { stretchId: bend?.id, side: 'right', durationMs: 0, accounts: { heldMs: 0 } } },
    ]);
    expect(parseSession(structuredClone(record)).kind).toBe('session');
  });

  it('tells its progress, from which it goes on as one session', () => {
    const { feed, onProgress } = setUp();
    intoTheHold(feed);
    feed.show(bentFrames(3_000, 25_500));
    const [state, record] = onProgress.mock.calls.at(-1) ?? [];
    expect(state?.index).toBe(1);
    expect(record?.entries).toHaveLength(1);
    const again = setUp({
      resume: { from: { index: 1, heldMs: 0 }, earlier: record ?? null },
    });
    expect(again.session.live.hold.value?.side).toBe('left');
    again.feed.show(upright(1_000, 3_000));
    expect(again.said[0]).toMatch(/^Welcome back\. We go on where you stopped\. Put the laptop/);
    again.session.finish();
    const kept = again.onOver.mock.calls[0]?.[0];
    expect(kept?.id).toBe(record?.id);
    expect(kept?.entries).toHaveLength(1);
    expect(kept?.routine).toEqual({ id: ROUTINE.id, name: ROUTINE.name });
  });

  it('says aloud that time is kept when pictures stop for a moment', () => {
    const { feed, said } = setUp();
    const atMs = intoTheHold(feed);
    feed.events.onInterrupted();
    feed.show(bentFrames(500, atMs + UPRIGHT_MS));
    expect(said).toContain('The picture stopped for a moment. Your time is kept.');
  });
});
