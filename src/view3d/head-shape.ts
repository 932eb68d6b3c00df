import {
  type BufferGeometry,
  CatmullRomCurve3,
  Float32BufferAttribute,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from 'three';

/** Half-widths of the head as shares of height, about the middle between the ears. */
const WIDE = 0.046;
const TALL = 0.069;
const DEEP = 0.0565;

const MOUTH_POINTS = 7;

function bump(distance: number, width: number): number {
  return Math.exp(-((distance / width) ** 2));
}

type Point = readonly [x: number, y: number, z: number];

/** A point of the unit ball, on the head: chin narrow and forward, flat face, round back, a nose. */
function onHead(x: number, y: number, z: number): Point {
  const low = Math.max(0, -y);
  const face = Math.max(0, x);
  const narrow = 1 - 0.34 * low ** 1.6;
  const back = x < 0 ? 1 - 0.42 * low ** 1.3 : 1 - 0.1 * low ** 2;
  const nose = 0.21 * bump(y + 0.16, 0.15) * bump(z, 0.16) * (face > 0 ? 1 : 0);
  const brow = 0.03 * bump(y - 0.1, 0.14) * face;
  const sockets = 0.05 * bump(y + 0.02, 0.13) * bump(Math.abs(z) - 0.4, 0.2) * face;
  const depth = x * back + nose + brow - sockets + 0.07 * low;
  return [depth * DEEP, y * TALL * (y > 0 ? 1.06 : 1), z * WIDE * narrow];
}

function shaped(
  heightM: number,
  onSurface: (x: number, y: number, z: number) => Point,
): BufferGeometry {
  const ball = new SphereGeometry(1, 64, 48);
  const corners = ball.getAttribute('position');
  const points: number[] = [];
  for (let i = 0; i < corners.count; i++) {
    const [x, y, z] = onSurface(corners.getX(i), corners.getY(i), corners.getZ(i));
    points.push(x * heightM, y * heightM, z * heightM);
  }
  ball.setAttribute('position', new Float32BufferAttribute(points, 3));
  ball.computeVertexNormals();
  return ball;
}

/** The head, its middle between the ears, looking along +x. */
export function headGeometry(heightM: number): BufferGeometry {
  return shaped(heightM, onHead);
}

/** A slight smile, as a line on the face. */
export function mouthGeometry(heightM: number): BufferGeometry {
  const points = Array.from({ length: MOUTH_POINTS }, (_, i) => {
    const across = (2 * i) / (MOUTH_POINTS - 1) - 1;
    const [y, z] = [-0.53 + 0.06 * across ** 2, 0.27 * across];
    const [hx, hy, hz] = onHead(Math.sqrt(1 - y ** 2 - z ** 2), y, z);
    return new Vector3(hx, hy, hz).multiplyScalar(heightM);
  });
  return new TubeGeometry(new CatmullRomCurve3(points), 20, 0.0011 * heightM, 6);
}

/** Short hair over the crown and the back; where there is none the shell lies inside the head. */
export function hairGeometry(heightM: number): BufferGeometry {
  return shaped(heightM, (x, y, z) => {
    const [hx, hy, hz] = onHead(x, y, z);
    const hairline = 0.13 + 0.44 * x - 0.11 * x ** 2 - 0.05 * bump(z, 0.3) * Math.max(0, x);
    const covered = 1 / (1 + Math.exp(-(y - hairline) * 26));
    const shell = 0.9 + 0.17 * covered;
    return [hx * shell - 0.0015, hy * shell, hz * shell];
  });
}
