import {
  BufferAttribute,
  type BufferGeometry,
  Group,
  type Material,
  Mesh,
  MeshStandardMaterial,
  SphereGeometry,
  Vector3,
} from 'three';
import type { BodyBuild } from '../core/body-build.ts';
import type { Side } from '../core/landmarks.ts';
import { HEAD_PIVOT, pointIn, type SegmentFrame, type Skeleton } from '../core/skeleton.ts';
import { between, chain, tipRight, turnLeft, turnUp, type Vec3 } from '../core/space.ts';
import type { Muscle } from '../stretches/poses/pose-data.ts';
import { ARM, type Cloth, LEG, NECK, type Section, smoothed, TRUNK } from './body-shape.ts';
import { handOnFloor } from './floor-hands.ts';
import { footGeometry } from './foot-geometry.ts';
import { alongLimb, rotationBetween, smooth } from './frames.ts';
import { HAND, THUMB } from './hand-shape.ts';
import { hairGeometry, headGeometry, mouthGeometry } from './head-shape.ts';
import { type BodyPart, glowAt } from './muscle-regions.ts';
import { CLOTH_COLOURS, EYE_COLOUR, LIP_COLOUR } from './palette.ts';
import { type GlowStrength, skinMaterial } from './skin-material.ts';
import { alongTrunk } from './trunk-frames.ts';
import { TubeSurface } from './tube-surface.ts';

/** A skin over the skeleton, and which part of the body it is. */
interface Skin {
  readonly surface: TubeSurface;
  readonly part: BodyPart | null;
  readonly side: Side | null;
}

const SIDES: readonly Side[] = ['left', 'right'];

function outwardOf(side: Side): 1 | -1 {
  return side === 'right' ? 1 : -1;
}

function colourOf(cloth: Cloth): readonly number[] {
  return CLOTH_COLOURS[cloth].toArray();
}

/** A part of fixed form, all of one colour, that never glows. */
function rigid(geometry: BufferGeometry, cloth: Cloth, material: Material): Mesh {
  const { count } = geometry.getAttribute('position');
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => colourOf(cloth)[i % 3] ?? 0);
  geometry.setAttribute('color', new BufferAttribute(colours, 3));
  geometry.setAttribute('glow', new BufferAttribute(new Float32Array(count), 1));
  return new Mesh(geometry, material);
}

function placeMesh(mesh: Mesh, { origin, rotation }: SegmentFrame): void {
  mesh.position.set(...origin);
  mesh.quaternion.set(...rotation);
}

/** The coach's body: drawn over a skeleton, whatever its posture. */
export class Mannequin {
  readonly group = new Group();
  readonly glow: GlowStrength = { value: 1 };
  readonly #build: BodyBuild;
  readonly #material = skinMaterial(this.glow);
  readonly #eyes = new MeshStandardMaterial({ color: EYE_COLOUR, roughness: 0.5 });
  readonly #lips = new MeshStandardMaterial({ color: LIP_COLOUR, roughness: 0.8 });
  readonly #trunk = this.#skin(TRUNK, 'upwards', 'trunk', null);
  readonly #neck = this.#skin(NECK, 'upwards', 'neck', null);
  readonly #legs = this.#pair((side) => this.#skin(LEG, 'downwards', 'leg', side));
  readonly #arms = this.#pair((side) => this.#skin(ARM, 'downwards', 'arm', side));
  readonly #hands = this.#pair((side) => this.#skin(HAND, 'downwards', null, side));
  readonly #thumbs = this.#pair((side) => this.#skin(THUMB, 'downwards', null, side));
  readonly #feet: Readonly<Record<Side, Mesh>>;
  readonly #head = new Group();

  constructor(build: BodyBuild) {
    this.#build = build;
    this.#feet = this.#pair((side) =>
      rigid(footGeometry(build, outwardOf(side)), 'skin', this.#material),
    );
    this.#buildHead();
    this.group.add(this.#feet.left, this.#feet.right, this.#head);
    this.group.traverse((part) => {
      part.castShadow = true;
      part.receiveShadow = true;
      part.frustumCulled = false;
    });
  }

  #pair<T>(make: (side: Side) => T): Readonly<Record<Side, T>> {
    return { left: make('left'), right: make('right') };
  }

  #skin(
    sections: readonly Section[],
    runs: 'upwards' | 'downwards',
    part: BodyPart | null,
    side: Side | null,
  ): Skin {
    const surface = new TubeSurface(smoothed(sections), runs);
    surface.paint('color', 3, ({ cloth }) => colourOf(cloth));
    surface.paint('glow', 1, () => [0]);
    this.group.add(new Mesh(surface.geometry, this.#material));
    return { surface, part, side };
  }

  #buildHead(): void {
    const h = this.#build.heightM;
    const ear = this.#build.neckM * (1 - HEAD_PIVOT);
    const face = rigid(headGeometry(h), 'skin', this.#material);
    const hair = rigid(hairGeometry(h), 'hair', this.#material);
    const mouth = new Mesh(mouthGeometry(h), this.#lips);
    this.#head.add(face, hair, mouth);
    for (const part of [face, hair, mouth]) part.position.set(0.006 * h, ear + 0.004 * h, 0);
    for (const side of SIDES) {
      const out = outwardOf(side);
      const lobe = rigid(new SphereGeometry(0.0115 * h, 16, 12), 'skin', this.#material);
      lobe.scale.set(0.75, 1.15, 0.45);
      lobe.position.set(0.001 * h, ear, 0.0455 * h * out);
      const eye = new Mesh(new SphereGeometry(0.0046 * h, 14, 10), this.#eyes);
      eye.scale.set(0.55, 1.25, 1);
      eye.position.set(0.0565 * h, ear + 0.004 * h, 0.0175 * h * out);
      this.#head.add(lobe, eye);
    }
  }

  /** Lets the muscles that a stretch stretches glow. */
  showMuscles(muscles: readonly Muscle[], stretched: Side): void {
    const skins = [
      this.#trunk,
      this.#neck,
      ...SIDES.flatMap((s) => [this.#legs[s], this.#arms[s]]),
    ];
    for (const { surface, part, side } of skins) {
      if (part === null) continue;
      surface.paint('glow', 1, ({ at }, angleDeg) => [
        glowAt(muscles, stretched, part, side, at, angleDeg),
      ]);
    }
  }

  /**
   * Draws the body over a skeleton.
   * @param breath how far the ribs are opened, 0–1
   */
  wear(skeleton: Skeleton, breath = 0): void {
    const h = this.#build.heightM * this.#build.girth;
    this.#wearTrunk(skeleton, h, breath);
    for (const side of SIDES) {
      this.#wearLimb(this.#legs[side], skeleton[`${side}Thigh`], skeleton[`${side}Shank`], 'leg');
      this.#wearLimb(
        this.#arms[side],
        skeleton[`${side}UpperArm`],
        skeleton[`${side}Forearm`],
        'arm',
      );
      this.#wearHand(skeleton[`${side}Hand`], side);
      placeMesh(this.#feet[side], skeleton[`${side}Foot`]);
    }
    const { origin, rotation } = skeleton.head;
    this.#head.position.set(...origin);
    this.#head.quaternion.set(...rotation);
  }

  #wearTrunk(skeleton: Skeleton, h: number, breath: number): void {
    const { heightM } = this.#build;
    const ribs = ({ at }: Section) => 1 + 0.028 * breath * Math.exp(-(((at - 0.17) / 0.075) ** 2));
    const stature = this.#build.trunkM / 0.288;
    this.#trunk.surface.place(({ at }) => alongTrunk(skeleton, this.#build, at * stature), h, ribs);
    const [base, baseRotation] = alongTrunk(skeleton, this.#build, 0.298 * stature);
    const skull = pointIn(skeleton.head, [-0.004 * heightM, 0.0, 0]);
    this.#neck.surface.place(({ at }) => {
      const middle = between(base, skull, at);
      return [middle, rotationBetween(baseRotation, skeleton.head.rotation, smooth(at))];
    }, h);
  }

  #wearLimb(
    { surface }: Skin,
    upper: SegmentFrame,
    lower: SegmentFrame,
    part: 'arm' | 'leg',
  ): void {
    const { heightM, girth, thighM, shankM, upperArmM, forearmM } = this.#build;
    const [upperM, lowerM] = part === 'leg' ? [thighM, shankM] : [upperArmM, forearmM];
    surface.place(({ at }) => alongLimb(upper, upperM, lower, lowerM, at), heightM * girth);
  }

  /** Fingers curl a little towards the palm, the thumb stands off. */
  #wearHand(free: SegmentFrame, side: Side): void {
    const { heightM, handM } = this.#build;
    const out = outwardOf(side);
    const hand = handOnFloor(free, handM, out);
    this.#hands[side].surface.place(({ at }) => {
      const curl = 10 * Math.max(0, at - 0.45);
      const middle: Vec3 = [
        0,
        -at * handM,
        -0.0035 * heightM * out * Math.max(0, at - 0.45) ** 2 * 4,
      ];
      return [pointIn(hand, middle), chain(hand.rotation, tipRight(curl * out))];
    }, heightM);
    const root = pointIn(hand, [0.011 * heightM, -0.2 * handM, 0]);
    const rotation = chain(hand.rotation, turnLeft(25 * out), turnUp(34), tipRight(3 * out));
    const thumb: SegmentFrame = { origin: root, rotation };
    this.#thumbs[side].surface.place(
      ({ at }) => [pointIn(thumb, [0, -at * handM * 0.5, 0]), rotation],
      heightM,
    );
  }

  /** Every so many corners of its surfaces, in the room. */
  outline(step: number): Vec3[] {
    const points: Vec3[] = [];
    const corner = new Vector3();
    this.group.updateMatrixWorld(true);
    this.group.traverse((part) => {
      if (!(part instanceof Mesh)) return;
      const corners = part.geometry.getAttribute('position');
      for (let i = 0; i < corners.count; i += step) {
        corner.fromBufferAttribute(corners, i).applyMatrix4(part.matrixWorld);
        points.push([corner.x, corner.y, corner.z]);
      }
    });
    return points;
  }

  dispose(): void {
    this.group.traverse((part) => {
      if (part instanceof Mesh) part.geometry.dispose();
    });
    this.#material.dispose();
    this.#eyes.dispose();
    this.#lips.dispose();
  }
}
