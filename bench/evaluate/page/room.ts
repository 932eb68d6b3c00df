import {
  BoxGeometry,
  Color,
  Group,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  PlaneGeometry,
} from 'three';
import type { Vec3 } from '../../../src/core/space.ts';

/** From mid-body to the wall behind it. */
const WALL_BEHIND_M = 1.8;
/** The coach's own mat lies on this. */
const FLOOR_M = -0.013;
export const WALL_COLOUR = new Color('#d9d4c8');

/** Field of view from left to right of the shared clips' webcam, degrees. */
const FIELD_DEG = 65;
/** Height of a laptop's lens on the floor and on a table, metres. */
const LENS_M = { floor: 0.35, table: 0.95 } as const;

function plane(width: number, height: number, colour: string): Mesh {
  const material = new MeshStandardMaterial({ color: colour, roughness: 1 });
  return new Mesh(new PlaneGeometry(width, height), material);
}

function box(size: Vec3, colour: string, at: Vec3): Mesh {
  const mesh = new Mesh(new BoxGeometry(...size), new MeshStandardMaterial({ color: colour }));
  mesh.position.set(...at);
  return mesh;
}

/** A plain room, its wall across from a camera that looks from `yawDeg`. */
export function createRoom(yawDeg: number): Group {
  const room = new Group();
  const floor = plane(14, 14, '#b08d68');
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = FLOOR_M;
  const back = new Group();
  const wall = plane(14, 6, '#d8d2c4');
  wall.position.y = 2;
  const sofa = box([1.4, 0.7, 0.4], '#a9b39f', [-1.6, 0.35, 0.25]);
  const picture = box([0.6, 0.8, 0.03], '#7d4b3a', [0.9, 1.5, 0.02]);
  back.add(wall, sofa, picture);
  const yaw = (yawDeg * Math.PI) / 180;
  back.position.set(-Math.cos(yaw) * WALL_BEHIND_M, 0, -Math.sin(yaw) * WALL_BEHIND_M);
  back.rotation.y = Math.PI / 2 - yaw;
  room.add(floor, back);
  return room;
}

/** Where a laptop stands and which way its screen is tilted. */
export interface LaptopPlace {
  readonly yawDeg: number;
  readonly surface: keyof typeof LENS_M;
  readonly distanceM: number;
  /** Half of what is to be in the picture lies on each side of it. */
  readonly middle: Vec3;
}

/** The laptop's camera. @param aspect width by height of its picture */
export function createLaptopCamera(
  { yawDeg, surface, distanceM, middle }: LaptopPlace,
  aspect: number,
): PerspectiveCamera {
  const across = Math.tan((FIELD_DEG * Math.PI) / 360);
  const camera = new PerspectiveCamera(
    (2 * Math.atan(across / aspect) * 180) / Math.PI,
    aspect,
    0.05,
    40,
  );
  const [x, y, z] = middle;
  const yaw = (yawDeg * Math.PI) / 180;
  const lensM = LENS_M[surface];
  camera.position.set(x + Math.cos(yaw) * distanceM, lensM, z + Math.sin(yaw) * distanceM);
  // People tilt the screen towards themselves, not all the way.
  camera.lookAt(x, (y + lensM) / 2, z);
  return camera;
}
