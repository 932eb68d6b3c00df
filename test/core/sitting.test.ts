import { describe, expect, it } from 'vitest';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import {
  type SittingView,
  sittingResult,
  startSitting,
  stepSitting,
} from '../../src/core/sitting.ts';
import { type StickPose, stick } from './body-poses.ts';
import { emptyFrame, FACING_RIGHT, FRONT, film, type Move } from './frames.ts';

const seated = (trunkDeg: number, neckDeg = 180, leanDeg = 0): StickPose =>
  stick({ trunkDeg, neckDeg, leanDeg }, { thighDeg: 90, kneeDeg: 90 });

function run(view: SittingView, frames: readonly PoseFrame[]) {
  return frames.reduce(stepSitting, startSitting(view));
}

function filmed(moves: readonly Move[], shot = FACING_RIGHT): readonly PoseFrame[] {
  return film(moves, shot, { fps: 10 });
}

const UPRIGHT: Move = { to: seated(2), stayMs: 4_000 };

describe('a minute of sitting', () => {
  it('is measured against the own upright', () => {
    const state = run('side', filmed([UPRIGHT, { to: seated(14), moveMs: 1_000, stayMs: 62_000 }]));
    const result = sittingResult(state);
    expect(state.phase).toBe('done');
    expect(result?.trunkDeg).toBeGreaterThan(10);
    expect(result?.trunkDeg).toBeLessThan(13);
    expect(result?.trunkUncertaintyDeg).toBeGreaterThan(3);
    expect(result?.head).toBeGreaterThan(0);
  });

  it('sees a slump that grows', () => {
    const state = run('side', filmed([UPRIGHT, { to: seated(22), moveMs: 60_000, stayMs: 4_000 }]));
    const result = sittingResult(state);
    expect(result?.trendDegPerMinute).toBeGreaterThan(12);
    expect(result?.trendUncertainty).toBeLessThan(5);
  });

  it('finds nothing in somebody who stays upright', () => {
    const result = sittingResult(run('side', filmed([{ to: seated(2), stayMs: 66_000 }])));
    expect(Math.abs(result?.trunkDeg ?? 99)).toBeLessThan(0.5);
    expect(Math.abs(result?.trendDegPerMinute ?? 99)).toBeLessThan(0.5);
  });

  it('is the same facing the other way', () => {
    const frames = filmed([UPRIGHT, { to: seated(14, 165), moveMs: 1_000, stayMs: 62_000 }]);
    const one = sittingResult(run('side', frames));
    const other = sittingResult(run('side', frames.map(mirrorFrame)));
    expect(other?.trunkDeg).toBeCloseTo(one?.trunkDeg ?? Number.NaN, 6);
    expect(other?.head).toBeCloseTo(one?.head ?? Number.NaN, 6);
  });

  it('seen from the front, tells a lean to either side', () => {
    for (const leanDeg of [-9, 9]) {
      const lean: Move = { to: seated(0, 180, leanDeg), moveMs: 1_000, stayMs: 62_000 };
      const state = run('front', filmed([{ to: seated(0), stayMs: 4_000 }, lean], FRONT));
      expect(sittingResult(state)?.trunkDeg).toBeGreaterThan(6);
    }
  });

  it('seen from the front, a head that turns a little changes nothing of a steady lean', () => {
    const lean: Move = { to: seated(0, 180, 4), stayMs: 66_000 };
    const [one, other] = [{ turnDeg: 3 }, { turnDeg: -3 }].map((shot) => filmed([lean], shot));
    const turning = (one ?? []).map((frame, index) => (index % 20 < 10 ? frame : other?.[index]));
    const result = sittingResult(run('front', turning as PoseFrame[]));
    expect(Math.abs(result?.trunkDeg ?? 99)).toBeLessThan(1);
  });

  it('waits for a steady upright before the minute begins', () => {
    const restless = [6, -6, 6, -6].map(
      (deg): Move => ({
        to: seated(deg),
        moveMs: 700,
        stayMs: 300,
      }),
    );
    expect(run('side', filmed(restless)).phase).toBe('upright');
  });

  it('says nothing where too little could be read', () => {
    const begun = run('side', filmed([UPRIGHT]));
    expect(begun.phase).toBe('sitting');
    const empty = Array.from({ length: 660 }, (_, index) => emptyFrame(5_000 + index * 100));
    const state = empty.reduce(stepSitting, begun);
    expect(state.phase).toBe('done');
    expect(sittingResult(state)).toBeNull();
  });
});
