import { describe, expect, test } from 'vitest';
import { advisedYaw } from '../../src/core/advised-yaw.ts';
import { BODY_BUILDS, type BodyBuild } from '../../src/core/body-build.ts';
import { landmarksOf } from '../../src/core/body-landmarks.ts';
import type { BodyPose } from '../../src/core/body-pose.ts';
import { LANDMARK_INDEX, PAIRED_LANDMARKS, type Side, sided } from '../../src/core/landmarks.ts';
import { type OutlineBody, turnOutline } from '../../src/core/outline.ts';
import { type OutlinePlace, placeOutline } from '../../src/core/outline-place.ts';
import { LAPTOP_CAMERA, shoot } from '../../src/core/pinhole.ts';
import { placeBody } from '../../src/core/place-body.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { isEndwise } from '../../src/core/posture.ts';
import { type Stretch, sidesOf } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { outlineBody } from '../../src/stretches/poses/outline-body.ts';
import { referencePose } from '../../src/stretches/poses/reference-poses.ts';

const ASPECT = LAPTOP_CAMERA.width / LAPTOP_CAMERA.height;

/** Of a limb's end from the outline's, metres of the person: perspective and another build make that much. */
const MOST_OFF_M = 0.3;
const MOST_OFF_ON_AVERAGE_M = 0.1;

const OUTLINED = STRETCHES.filter((stretch) => !isEndwise(stretch)).flatMap((stretch) =>
  sidesOf(stretch).map((side) => [stretch.id, stretch, side] as const),
);

/** The lens of a laptop that stands on the floor. */
const FLOOR_LENS_M = 0.2;

/** Somebody in the stretch, as the laptop sees them from where the stretch asks for it. */
function pictureOf(stretch: Stretch, side: Side | null, build: BodyBuild): PoseFrame {
  const pose = referencePose(stretch.id, 'full', side) as BodyPose;
  const onFloor = stretch.placement.surface === 'floor';
  return shoot(landmarksOf(placeBody(pose, build), build), {
    ...LAPTOP_CAMERA,
    yawDeg: advisedYaw(stretch, side),
    heightM: onFloor ? FLOOR_LENS_M : LAPTOP_CAMERA.heightM,
  });
}

function joints(): readonly number[] {
  return PAIRED_LANDMARKS.flatMap((name) =>
    (['left', 'right'] as const).map((side) => LANDMARK_INDEX[sided(name, side)]),
  );
}

/** How far each joint of somebody in the picture is from the outline's, metres. */
function distances(body: OutlineBody, { landmarks }: PoseFrame): readonly number[] {
  const { hip, scale } = placeOutline(null, landmarks, ASPECT, 0) as OutlinePlace;
  return joints().map((index) => {
    const { x, y } = (landmarks as readonly Landmark[])[index] as Landmark;
    const aim = body.points[index] as { x: number; y: number };
    return Math.hypot(x * ASPECT - (hip.x + aim.x * scale), -y - (hip.y + aim.y * scale)) / scale;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function outlineOfStretch(stretch: Stretch, side: Side | null): OutlineBody {
  const body = outlineBody(stretch, 'full', side);
  if (body === null) throw new Error('There is no outline.');
  return body;
}

describe('the outline of the pose to aim for', () => {
  test.each(OUTLINED)(
    '%s: lies on who is in the pose, whatever their build',
    (_, stretch, side) => {
      const body = outlineOfStretch(stretch, side);
      for (const [name, build] of Object.entries(BODY_BUILDS)) {
        const off = distances(body, pictureOf(stretch, side, build));
        expect.soft(Math.max(...off), name).toBeLessThan(MOST_OFF_M);
        expect.soft(mean(off), name).toBeLessThan(MOST_OFF_ON_AVERAGE_M);
      }
    },
  );

  test.each(OUTLINED.filter(([, { view }]) => view === 'side'))(
    '%s: turns to who has the other side to the camera',
    (_, stretch, side) => {
      const body = outlineOfStretch(stretch, side);
      const other = body.facing === 'picture-left' ? 'picture-right' : 'picture-left';
      const turned = turnOutline(body, other);
      expect(turned.facing).toBe(other);
      expect(turned.points).toEqual(body.points.map(({ x, y }) => ({ x: -x, y })));
      expect(turnOutline(body, body.facing)).toBe(body);
      expect(turnOutline(body, null)).toBe(body);
    },
  );

  test('is not drawn along the body, where one part hides the other', () => {
    const endwise = STRETCHES.filter(isEndwise);
    expect(endwise.length).toBeGreaterThan(0);
    for (const stretch of endwise) {
      for (const side of sidesOf(stretch)) expect(outlineBody(stretch, 'full', side)).toBeNull();
    }
  });
});
