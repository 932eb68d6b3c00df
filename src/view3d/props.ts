import {
  BoxGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  TubeGeometry,
  Vector3,
} from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import type { BodyBuild } from '../core/body-build.ts';
import type { ContactName } from '../core/body-pose.ts';
import { contactsOf } from '../core/contacts.ts';
import type { Side } from '../core/landmarks.ts';
import { lowestPoint } from '../core/place-body.ts';
import { pointIn, type Skeleton } from '../core/skeleton.ts';
import type { Vec3 } from '../core/space.ts';
import type { Prop } from '../stretches/poses/pose-data.ts';
import { CUSHION_COLOUR, STRAP_COLOUR, WALL_COLOUR, WOOD_COLOUR } from './palette.ts';

/** What a prop is fitted to. */
interface Fitting {
  readonly skeleton: Skeleton;
  readonly build: BodyBuild;
  readonly stretched: Side;
}

type Size = readonly [x: number, y: number, z: number];

function matte(colour: MeshStandardMaterial['color']): MeshStandardMaterial {
  return new MeshStandardMaterial({ color: colour, roughness: 0.9 });
}

function slab(size: Size, [x, y, z]: Vec3, material: MeshStandardMaterial, radius = 0.012): Mesh {
  const [w, h, d] = size;
  const mesh = new Mesh(new RoundedBoxGeometry(w, h, d, 3, Math.min(radius, h / 2.2)), material);
  mesh.position.set(x, y, z);
  return mesh;
}

function leg([x, y, z]: Vec3, tallM: number, material: MeshStandardMaterial): Mesh {
  const mesh = new Mesh(new CylinderGeometry(0.015, 0.012, tallM, 12), material);
  mesh.position.set(x, y - tallM / 2, z);
  return mesh;
}

function lowest({ skeleton, build }: Fitting, name: ContactName): Vec3 {
  const contact = contactsOf(build).get(name);
  return contact === undefined ? [0, 0, 0] : lowestPoint(skeleton, contact);
}

/** Its seat under the body, its low back behind; it faces where the body's feet point. */
function chair(fitting: Fitting): Object3D[] {
  const wood = matte(WOOD_COLOUR);
  const [x, top, z] = lowest(fitting, 'seat');
  const seat = slab([0.4, 0.035, 0.42], [x + 0.05, top - 0.0175, z], wood);
  const legs = [-0.12, 0.21].flatMap((dx) =>
    [-0.17, 0.17].map((dz) => leg([x + dx, top - 0.02, z + dz], top - 0.02, wood)),
  );
  const rest = slab([0.022, 0.15, 0.38], [x - 0.2, top + 0.3, z], wood, 0.01);
  rest.rotation.z = 0.12;
  const posts = [-0.16, 0.16].map((dz) => {
    const post = new Mesh(new CylinderGeometry(0.012, 0.014, 0.4, 12), wood);
    post.position.set(x - 0.175, top + 0.17, z + dz);
    post.rotation.z = 0.12;
    return post;
  });
  return [seat, ...legs, rest, ...posts];
}

function desk(fitting: Fitting): Object3D[] {
  const wood = matte(WOOD_COLOUR);
  const [x, , z] = lowest(fitting, 'leftPalm');
  const top = lowest(fitting, 'leftPalm')[1];
  const middle = (z + lowest(fitting, 'rightPalm')[2]) / 2;
  const plate = slab([0.34, 0.03, 0.8], [x + 0.11, top - 0.015, middle], wood);
  const legs = [-0.02, 0.24].flatMap((dx) =>
    [-0.36, 0.36].map((dz) => leg([x + dx, top - 0.02, middle + dz], top - 0.02, wood)),
  );
  return [plate, ...legs];
}

function step(fitting: Fitting): Object3D[] {
  const [x, top, z] = lowest(fitting, `${fitting.stretched}Heel`);
  return [slab([0.3, top, 0.4], [x + 0.07, top / 2, z], matte(WOOD_COLOUR), 0.014)];
}

/** In front of the hand that leans on it. */
function wall(fitting: Fitting): Object3D[] {
  const side = fitting.stretched === 'right' ? 'left' : 'right';
  const [x, , z] = pointIn(fitting.skeleton[`${side}Hand`], [0, -0.07, 0]);
  const material = matte(WALL_COLOUR);
  material.transparent = true;
  material.opacity = 0.55;
  const panel = new Mesh(new BoxGeometry(0.03, 1.5, 0.5), material);
  panel.position.set(x + 0.05, 0.75, z);
  panel.userData['unshaded'] = true;
  return [panel];
}

/** From hand to hand round the sole of the raised foot. */
function strap({ skeleton, build, stretched }: Fitting): Object3D[] {
  const h = build.heightM;
  const foot = skeleton[`${stretched}Foot`];
  const sole = (dz: number) =>
    new Vector3(...pointIn(foot, [0.05 * h, -build.ankleHeightM - 0.004, dz * h]));
  const hand = (side: Side) => new Vector3(...pointIn(skeleton[`${side}Hand`], [0, -0.045 * h, 0]));
  const [near, far] = stretched === 'right' ? [0.024, -0.024] : [-0.024, 0.024];
  const other: Side = stretched === 'right' ? 'left' : 'right';
  const beside = (dz: number) =>
    new Vector3(...pointIn(foot, [0.05 * h, -0.01 * h, dz * 1.15 * h]));
  const curve = new CatmullRomCurve3(
    [hand(stretched), beside(near), sole(near * 0.6), sole(far * 0.6), beside(far), hand(other)],
    false,
    'catmullrom',
    0.08,
  );
  return [new Mesh(new TubeGeometry(curve, 120, 0.007, 8), matte(STRAP_COLOUR))];
}

const LEAST_CUSHION_M = 0.035;

function cushion([x, top, z]: Vec3, size: readonly [number, number]): Object3D[] {
  const tall = Math.max(LEAST_CUSHION_M, top);
  return [slab([size[0], tall, size[1]], [x, tall / 2, z], matte(CUSHION_COLOUR), tall * 0.45)];
}

const MAKE: Readonly<Record<Prop, (fitting: Fitting) => Object3D[]>> = {
  chair,
  desk,
  step,
  wall,
  strap,
  'cushion-under-head': (fitting) => {
    const [x, top, z] = lowest(fitting, 'head');
    return cushion([x, top + 0.012, z], [0.24, 0.3]);
  },
  'cushion-under-knee': (fitting) => {
    const [x, , z] = lowest(fitting, `${fitting.stretched}Knee`);
    return cushion([x - 0.03, 0.02, z], [0.34, 0.26]);
  },
  'cushion-under-seat': (fitting) => {
    const [x, top, z] = lowest(fitting, 'seat');
    return cushion([x, top + 0.01, z], [0.36, 0.44]);
  },
};

/** The things a stretch uses, fitted to a body that is in it. */
export function propsFor(props: readonly Prop[], fitting: Fitting): Group {
  const group = new Group();
  for (const prop of props) group.add(...MAKE[prop](fitting));
  group.traverse((part) => {
    const shaded = part.userData['unshaded'] !== true;
    part.castShadow = shaded;
    part.receiveShadow = shaded;
  });
  return group;
}
