import { PerspectiveCamera, Vector3 } from 'three';
import type { Vec3 } from '../core/space.ts';

/** From where the coach is looked at. */
export interface Viewpoint {
  /** 0 = from the front (+x), 90 from the right (+z). */
  readonly yawDeg: number;
  /** Above level. */
  readonly pitchDeg: number;
}

/** A long lens: little distortion, as from three metres away. */
const FIELD_DEG = 24;

/** The share of the picture that the body may fill. */
const FILL = 0.96;

export function createCamera(): PerspectiveCamera {
  return new PerspectiveCamera(FIELD_DEG, 1, 0.1, 40);
}

function towards({ yawDeg, pitchDeg }: Viewpoint): Vector3 {
  const [yaw, pitch] = [(yawDeg * Math.PI) / 180, (pitchDeg * Math.PI) / 180];
  return new Vector3(
    Math.cos(pitch) * Math.cos(yaw),
    Math.sin(pitch),
    Math.cos(pitch) * Math.sin(yaw),
  );
}

/** Turns the camera to the viewpoint and steps back until all the points are in the picture, centred. */
export function frameShot(
  camera: PerspectiveCamera,
  viewpoint: Viewpoint,
  points: readonly Vec3[],
  aspect: number,
): void {
  const back = towards(viewpoint);
  const right = new Vector3(0, 1, 0).cross(back).normalize();
  const up = back.clone().cross(right);
  const tall = Math.tan((FIELD_DEG * Math.PI) / 360) * FILL;
  const wide = tall * aspect;
  const seen = points.map((point) => {
    const p = new Vector3(...point);
    return { x: p.dot(right), y: p.dot(up), z: p.dot(back) };
  });
  // Each point, on each side, asks for the camera to stay outside of a slanted plane: solve both pairs.
  const reach = (axis: 'x' | 'y', slope: number) => {
    const high = Math.max(...seen.map((p) => p[axis] + slope * p.z));
    const low = Math.max(...seen.map((p) => -p[axis] + slope * p.z));
    return { middle: (high - low) / 2, distance: (high + low) / (2 * slope) };
  };
  const [across, along] = [reach('x', wide), reach('y', tall)];
  const distance = Math.max(across.distance, along.distance);
  camera.position
    .copy(back)
    .multiplyScalar(distance)
    .addScaledVector(right, across.middle)
    .addScaledVector(up, along.middle);
  camera.quaternion.setFromRotationMatrix(
    camera.matrix.lookAt(back, new Vector3(), new Vector3(0, 1, 0)),
  );
  camera.aspect = aspect;
  camera.updateProjectionMatrix();
}
