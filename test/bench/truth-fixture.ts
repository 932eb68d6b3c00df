import { parseTruth, type Truth } from '../../bench/evaluate/truth.ts';

/** A person standing upright, in metres, facing +z; the joints of the truth files. */
const STANDING: Readonly<Record<string, readonly [number, number, number]>> = {
  nose: [0, 1.6, 0.18],
  earL: [0.073, 1.631, 0.065],
  earR: [-0.073, 1.631, 0.065],
  shoulderL: [0.186, 1.389, 0.025],
  shoulderR: [-0.186, 1.389, 0.025],
  elbowL: [0.225, 1.139, 0.043],
  elbowR: [-0.225, 1.139, 0.043],
  wristL: [0.265, 0.89, 0.116],
  wristR: [-0.265, 0.89, 0.116],
  indexL: [0.256, 0.784, 0.167],
  indexR: [-0.256, 0.784, 0.167],
  hipL: [0.11, 0.933, 0],
  hipR: [-0.11, 0.933, 0],
  kneeL: [0.11, 0.505, 0],
  kneeR: [-0.11, 0.505, 0],
  ankleL: [0.11, 0.069, 0],
  ankleR: [-0.11, 0.069, 0],
  heelL: [0.11, 0.015, -0.075],
  heelR: [-0.11, 0.015, -0.075],
  toeL: [0.11, 0.006, 0.183],
  toeR: [-0.11, 0.006, 0.183],
};

const FOCAL = 500;
const WIDTH = 640;
const HEIGHT = 480;
const DISTANCE = 3;
const CAMERA_HEIGHT = 0.9;

interface Turned {
  /** How far the person turns to their left, degrees: 90 shows their right side to the camera. */
  readonly turnDeg?: number;
  readonly frames?: number;
}

/** The truth of a level camera three metres in front of a standing person, every frame the same. */
export function standingTruth({ turnDeg = 0, frames = 3 }: Turned = {}): Truth {
  const turn = (turnDeg * Math.PI) / 180;
  const world: Record<string, readonly number[]> = {};
  const px: Record<string, readonly number[]> = {};
  for (const [joint, [x, y, z]] of Object.entries(STANDING)) {
    const turnedX = x * Math.cos(turn) + z * Math.sin(turn);
    const turnedZ = z * Math.cos(turn) - x * Math.sin(turn);
    const scale = FOCAL / (DISTANCE - turnedZ);
    world[joint] = [turnedX, y, turnedZ];
    px[joint] = [WIDTH / 2 + turnedX * scale, HEIGHT / 2 - (y - CAMERA_HEIGHT) * scale];
  }
  const text = JSON.stringify({
    fps: 15,
    width: WIDTH,
    height: HEIGHT,
    camera: {
      dist: DISTANCE,
      height: CAMERA_HEIGHT,
      fx: FOCAL,
      fy: FOCAL,
      cx: WIDTH / 2,
      cy: HEIGHT / 2,
    },
    frames: Array.from({ length: frames }, (_, index) => ({ t: index / 15, px, world })),
  });
  return parseTruth(text, 'standing');
}
