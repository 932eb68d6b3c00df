import { describe, expect, it } from 'vitest';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { placeBody } from '../../src/core/place-body.ts';
import { minus, size } from '../../src/core/space.ts';
import { referencePose } from '../../src/stretches/poses/reference-poses.ts';
import { correctionMark } from '../../src/view3d/correction-mark.ts';

const BUILD = BODY_BUILDS.average;

function bodyIn(stretch: string, side: 'left' | 'right' | null) {
  const pose = referencePose(stretch, 'full', side);
  if (pose === null) throw new Error(`no pose of ${stretch}`);
  return placeBody(pose, BUILD);
}

describe('the mark at the joint to correct', () => {
  it('stands at the stretched side’s knee and points where straightening moves it', () => {
    const body = bodyIn('half_kneeling_hip_flexor', 'right');
    const mark = correctionMark('knee.o', 'straighten', 'right', body, BUILD);
    expect(size(minus(mark.at, body.leftShank.origin))).toBeCloseTo(0, 6);
    // The front knee sticks out forwards and up: straightening takes it back.
    expect(mark.towards?.[0]).toBeLessThan(-0.3);
    const bend = correctionMark('knee.o', 'bend', 'right', body, BUILD);
    expect(bend.towards?.[0]).toBeGreaterThan(0.3);
  });

  it('points away from the stretched side, mirrored on the left', () => {
    const right = correctionMark(
      'trunk_lat',
      'away-from-stretched-side',
      'right',
      bodyIn('standing_side_bend', 'right'),
      BUILD,
    );
    const left = correctionMark(
      'trunk_lat',
      'away-from-stretched-side',
      'left',
      bodyIn('standing_side_bend', 'left'),
      BUILD,
    );
    expect(right.towards?.[2]).toBeLessThan(-0.9);
    expect(left.towards?.[2]).toBeGreaterThan(0.9);
    expect(left.at[2]).toBeCloseTo(-right.at[2], 6);
  });

  it('has no arrow where keeping still is asked for', () => {
    const body = bodyIn('standing_forward_fold', null);
    expect(correctionMark('trunk_incl', 'still', 'right', body, BUILD).towards).toBeNull();
  });

  it('marks the head for the neck', () => {
    const body = bodyIn('chin_tuck', null);
    const { at, towards } = correctionMark('neck', 'backward', 'right', body, BUILD);
    expect(size(minus(at, body.head.origin))).toBeLessThan(0.08);
    expect(towards?.[0]).toBeLessThan(-0.9);
  });
});
