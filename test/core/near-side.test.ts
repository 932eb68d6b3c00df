import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/core/landmarks.ts';
import { clearlyNearerSide, sideToBeNearer, sideTurnedAway } from '../../src/core/near-side.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import { filmBody } from './body-films.ts';
import { coach, configOf, cuesIn, theStretch } from './sessions.ts';

const STEP = theStretch('standing_hamstring_step');

describe('the side that is nearer', () => {
  it('is only told where it is clear', () => {
    const nearer = (front: number) => clearlyNearerSide({ turnedDeg: 80, front });
    expect([-1, -0.6, -0.5, 0, 0.5, 0.6, 1].map(nearer)).toEqual([
      'left',
      'left',
      null,
      null,
      null,
      'right',
      'right',
    ]);
  });

  it.each([
    ['left', 'right'],
    ['right', 'left'],
  ] as const)('has to be the %s one, or the other, or either', (stretched, other) => {
    expect(sideToBeNearer({ view: 'side', nearSide: 'stretched' }, stretched)).toBe(stretched);
    expect(sideToBeNearer({ view: 'front45', nearSide: 'stretched' }, stretched)).toBe(stretched);
    expect(sideToBeNearer({ view: 'side', nearSide: 'other' }, stretched)).toBe(other);
    expect(sideToBeNearer({ view: 'side', nearSide: 'any' }, stretched)).toBeNull();
    expect(sideToBeNearer({ view: 'front', nearSide: 'stretched' }, stretched)).toBeNull();
    const away = (nearer: Side | null) =>
      sideTurnedAway({ view: 'side', nearSide: 'stretched' }, stretched, nearer);
    expect([other, stretched, null].map(away)).toEqual([stretched, null, null]);
  });
});

/** Somebody with the wrong side to the camera who stands there, or goes into the stretch. */
function turnedRound(side: Side, goesIn: boolean) {
  const start = startPose(STEP.id, side);
  const end = referencePose(STEP.id, 'beginner', side);
  if (start === null || end === null) throw new Error('no pose');
  const moves = [
    { to: start, stayMs: 4000 },
    { to: goesIn ? end : start, moveMs: 2000, stayMs: 6000 },
  ];
  return coach(configOf(STEP, { side }), filmBody(moves, STEP, side, { yawOffDeg: 180 }));
}

describe.each(['left', 'right'] as const)('who shows the other side than the %s', (side) => {
  it('is asked to turn round, and hears no correction', () => {
    const run = turnedRound(side, false);
    expect(cuesIn(run)).toEqual(['framing:turn-round']);
    expect(run.views.at(-1)?.framing).toEqual({ id: 'turn-round', nearer: side });
    const { accounts } = run.summary;
    expect(accounts.heldMs).toBe(0);
    expect(accounts.outOfFormMs).toBe(0);
    expect(accounts.notJudgedMs).toBeGreaterThan(10_000);
  });

  it('is credited with form that is seen to be good all the same', () => {
    const run = turnedRound(side, true);
    expect(run.summary.accounts.heldMs).toBeGreaterThan(5000);
    expect(run.views.at(-1)?.framing).toBeNull();
  });
});
