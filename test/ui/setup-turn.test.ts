import { describe, expect, it } from 'vitest';
import { advisedYaw } from '../../src/core/advised-yaw.ts';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { placeBody } from '../../src/core/place-body.ts';
import { sidesOf } from '../../src/core/reference.ts';
import { pointIn } from '../../src/core/skeleton.ts';
import { minus, type Vec3 } from '../../src/core/space.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { startPose } from '../../src/stretches/poses/reference-poses.ts';
import { isLaidOut, nearerSide, setupTurnDeg } from '../../src/ui/screens/stretch/setup-turn.ts';

const RUNS = STRETCHES.flatMap((stretch) => {
  const sides = sidesOf(stretch);
  return (sides.length === 0 ? [null] : sides).map((side) => ({ stretch, side }));
});

/** A direction on the floor as the drawing shows it: across, and down towards the laptop. */
function inDrawing([x, , z]: Vec3, yawDeg: number): readonly [number, number] {
  const yaw = (yawDeg * Math.PI) / 180;
  const across = x * Math.sin(yaw) - z * Math.cos(yaw);
  const towards = x * Math.cos(yaw) + z * Math.sin(yaw);
  const length = Math.hypot(across, towards);
  return [across / length, towards / length];
}

describe('the person in the set-up drawing', () => {
  it.each(RUNS)('$stretch.id $side points as the coach does', ({ stretch, side }) => {
    const pose = startPose(stretch.id, side);
    if (pose === null) throw new Error('no pose');
    const { pelvis, head } = placeBody(pose, BODY_BUILDS.average);
    const setup = { ...stretch, nearer: nearerSide(stretch, side) };
    const ahead = minus(pointIn(pelvis, [1, 0, 0]), pelvis.origin);
    const points = isLaidOut(setup) ? minus(head.origin, pelvis.origin) : ahead;
    const [across, towards] = inDrawing(points, advisedYaw(stretch, side));
    const turn = (setupTurnDeg(setup) * Math.PI) / 180;
    const alike = -Math.sin(turn) * across + Math.cos(turn) * towards;
    expect(alike).toBeGreaterThan(Math.cos((10 * Math.PI) / 180));
  });

  it.each(['left', 'right'] as const)(
    'on the back lies the other way round than face down, %s side nearer',
    (nearer) => {
      const lying = (position: 'supine' | 'prone') =>
        setupTurnDeg({ position, view: 'side', nearer });
      expect(lying('supine')).toBe(-lying('prone'));
    },
  );
});
