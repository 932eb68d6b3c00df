import { describe, expect, test } from 'vitest';
import { LANDMARK_NAMES, type LandmarkName } from '../../src/core/landmarks.ts';
import { OUTLINE_BUILD } from '../../src/core/outline.ts';
import { type OutlinePlace, placeOutline } from '../../src/core/outline-place.ts';
import type { Landmark } from '../../src/core/pose.ts';

const ASPECT = 4 / 3;
/** Picture heights by a metre. */
const SCALE = 0.4;
const HIP = { x: 0.6, y: 0.55 };

type Where = Readonly<Partial<Record<LandmarkName, readonly [across: number, up: number]>>>;

const { trunkM, thighM, shankM } = OUTLINE_BUILD;
const UPRIGHT: Where = {
  leftShoulder: [0.15, trunkM],
  rightShoulder: [-0.15, trunkM],
  leftHip: [0.15, 0],
  rightHip: [-0.15, 0],
  leftKnee: [0.15, -thighM],
  rightKnee: [-0.15, -thighM],
  leftAnkle: [0.15, -thighM - shankM],
  rightAnkle: [-0.15, -thighM - shankM],
};

/** Somebody upright whose mid-hip is at `HIP`; what is not placed is not seen. */
function picture(where: Where = UPRIGHT, shift = 0): readonly Landmark[] {
  return LANDMARK_NAMES.map((name) => {
    const at = where[name];
    const [across, up] = at ?? [0, 0];
    return {
      x: (HIP.x + shift + across * SCALE) / ASPECT,
      y: HIP.y - up * SCALE,
      z: 0,
      visibility: at === undefined ? 0.2 : 0.9,
    };
  });
}

function placed(where?: Where): OutlinePlace {
  return placeOutline(null, picture(where), ASPECT, 0) as OutlinePlace;
}

describe('an outline', () => {
  test('lies at the hips, as large as the person', () => {
    const { hip, scale } = placed();
    expect(hip.x).toBeCloseTo(HIP.x);
    expect(hip.y).toBeCloseTo(-HIP.y);
    expect(scale).toBeCloseTo(SCALE);
  });

  test('keeps its size where limbs point at the camera', () => {
    const sitting = { ...UPRIGHT, leftKnee: [0.15, -0.05], rightKnee: [-0.15, -0.05] } as const;
    const shanks = { leftAnkle: [0.15, -0.1], rightAnkle: [-0.15, -0.1] } as const;
    expect(placed({ ...sitting, ...shanks }).scale).toBeCloseTo(SCALE);
  });

  test.each(['leftAnkle', 'rightAnkle'] as const)('keeps its size where the %s jumps', (name) => {
    expect(placed({ ...UPRIGHT, [name]: [0, -3] }).scale).toBeCloseTo(SCALE);
  });

  test.each(['leftHip', 'rightHip'] as const)('stays where it was without the %s', (name) => {
    const { [name]: _, ...rest } = UPRIGHT;
    const before = placed();
    expect(placeOutline(before, picture(rest), ASPECT, 33)).toBe(before);
    expect(placeOutline(null, picture(rest), ASPECT, 33)).toBeNull();
    expect(placeOutline(before, null, ASPECT, 33)).toBe(before);
  });

  test('follows the person smoothly, and at any frame rate alike', () => {
    const moved = picture(UPRIGHT, 0.2);
    const after = (stepMs: number): number => {
      let place: OutlinePlace | null = placed();
      for (let ms = stepMs; ms <= 120; ms += stepMs) {
        place = placeOutline(place, moved, ASPECT, ms);
      }
      return (place as OutlinePlace).hip.x - HIP.x;
    };
    expect(after(120)).toBeGreaterThan(0.05);
    expect(after(120)).toBeLessThan(0.15);
    expect(after(20)).toBeCloseTo(after(120));
  });
});
