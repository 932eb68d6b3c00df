import { describe, expect, it, test } from 'vitest';
import { formatCoachReport } from '../../bench/evaluate/coach/coach-table.ts';
import { scoreShot } from '../../bench/evaluate/coach/score-shot.ts';
import {
  COACH_FPS,
  COACH_TIMES,
  type CoachFilming,
  type CoachShot,
  coachPlace,
  coachShots,
} from '../../bench/evaluate/coach/shot.ts';
import { type RecordedFrame, recordFrame } from '../../bench/evaluate/recording.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import { filmBody } from '../core/body-films.ts';
import { emptyFrame } from '../core/frames.ts';
import { theStretch } from '../core/sessions.ts';

const FILMING: CoachFilming = { level: 'beginner', build: 'slim', askewDeg: -15 };

describe('the films of the coach', () => {
  it('show every stretch once, both sides in turns, or one stretch on both', () => {
    const all = coachShots(null, FILMING);
    expect(all.map(({ stretchId }) => stretchId)).toEqual(STRETCHES.map(({ id }) => id));
    expect(new Set(all.map(({ side }) => side))).toEqual(new Set(['left', 'right', null]));
    const stretchId = 'standing_quad';
    expect(coachShots(stretchId, FILMING)).toEqual([
      { ...FILMING, stretchId, side: 'left' },
      { ...FILMING, stretchId, side: 'right' },
    ]);
  });

  it('begin upright, come to rest in the start, and end in the stretch', () => {
    const { isDown, setsOut, isIn, ends } = COACH_TIMES;
    expect(coachPlace(0)).toEqual({ way: 'into-start', share: 0 });
    expect(coachPlace(isDown)).toEqual({ way: 'into-stretch', share: 0 });
    expect(coachPlace(setsOut).share).toBe(0);
    expect(coachPlace(isIn)).toEqual({ way: 'into-stretch', share: 1 });
    expect(coachPlace(ends).share).toBe(1);
  });
});

const SHOT: CoachShot = { ...FILMING, stretchId: 'seated_side_bend', side: 'left' };

/** An exact camera's recording of somebody who goes in, or stays in the start. */
function recordingOf({ stretchId, side, level }: CoachShot, goesIn: boolean): RecordedFrame[] {
  const start = startPose(stretchId, side);
  const end = referencePose(stretchId, level, side);
  if (start === null || end === null) throw new Error('no pose');
  const moves = [
    { to: start, stayMs: 1000 * COACH_TIMES.setsOut },
    { to: goesIn ? end : start, moveMs: 2000, stayMs: 5000 },
  ];
  const frames = filmBody(moves, theStretch(stretchId), side, { fps: COACH_FPS });
  return frames.map((frame) => recordFrame(frame.timestampMs / 1000, frame));
}

test('a stretch that is done is held, without a correction, its angles near the true ones', () => {
  const report = scoreShot(SHOT, recordingOf(SHOT, true));
  expect(report.foundShare).toBe(1);
  expect(report.heldSeconds).toBeGreaterThan(4.5);
  expect(report.notJudgedSeconds).toBe(0);
  expect(report.corrections).toEqual([]);
  const [first] = report.angles;
  expect(first?.unit).toBe('deg');
  expect(Math.abs((first?.read ?? 0) - (first?.true ?? 90))).toBeLessThan(6);
  const shown = formatCoachReport([report]);
  expect(shown).toMatch(/^seated_side_bend left +100% +(4\.\d|5) +0 /m);
  expect(shown).toContain('in 1 of 1 films');
});

test('nothing is held of somebody who stays in the start, and nobody is nobody', () => {
  const still = scoreShot(SHOT, recordingOf(SHOT, false));
  expect(still.heldSeconds).toBe(0);
  expect(formatCoachReport([still])).toContain('in 0 of 1 films');
  const empty = recordingOf(SHOT, true).map(({ t }) => recordFrame(t, emptyFrame(t * 1000)));
  const gone = scoreShot(SHOT, empty);
  expect(gone.foundShare).toBe(0);
  expect(gone.notJudgedSeconds).toBeCloseTo(COACH_TIMES.ends - COACH_TIMES.isIn);
  expect(gone.angles.every(({ read }) => read === null)).toBe(true);
});
