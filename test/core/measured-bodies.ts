import type { AngleId } from '../../src/core/angle-ids.ts';
import { angleDefinition } from '../../src/core/angles.ts';
import { type Body, bodyOf, picturePoints } from '../../src/core/body.ts';
import type { Point } from '../../src/core/geometry.ts';
import type { Side } from '../../src/core/landmarks.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import { lineYaw } from '../../src/core/view.ts';
import type { StickPose } from './body-poses.ts';
import { frameOf, type Shot } from './frames.ts';

/** The body in a frame, seen from a stretch of that side. */
export function bodyIn(frame: PoseFrame, stretched: Side, forward: 1 | -1): Body {
  return bodyOf({
    points: picturePoints(frame) ?? [],
    stretched,
    forward,
    shoulderYawDeg: lineYaw(frame.worldLandmarks ?? [], 'shoulder'),
    hipYawDeg: lineYaw(frame.worldLandmarks ?? [], 'hip'),
    shouldersAtRest: { lengthPx: 114, yawDeg: 0 },
  });
}

/** Which way the body's front points in the picture. */
export function forwardIn({ turnDeg }: Shot): 1 | -1 {
  return Math.sin((turnDeg * Math.PI) / 180) >= 0 ? 1 : -1;
}

/** An angle of a posture, in exactly this shot. */
export function angleIn(
  angle: AngleId,
  pose: StickPose,
  shot: Shot,
  stretched: Side = 'right',
): number | null {
  return angleDefinition(angle).calculate(bodyIn(frameOf(pose, shot), stretched, forwardIn(shot)));
}

/** The body with every point moved, and the shoulders at rest as much longer. */
export function movedBody(body: Body, scale: number, by: Point): Body {
  const { shouldersAtRest: rest } = body;
  return bodyOf({
    ...body,
    points: body.points.map(({ x, y }) => ({ x: x * scale + by.x, y: y * scale + by.y })),
    shouldersAtRest: rest === null ? null : { ...rest, lengthPx: rest.lengthPx * scale },
  });
}
