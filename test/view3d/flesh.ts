import type { BodyBuild } from '../../src/core/body-build.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { pointIn, type SegmentFrame, type Skeleton } from '../../src/core/skeleton.ts';
import { add, minus, type Rotation, rotate, size, type Vec3 } from '../../src/core/space.ts';
import { ARM, LEG, type Section, TRUNK } from '../../src/view3d/body-shape.ts';
import { alongLimb } from '../../src/view3d/frames.ts';
import { alongTrunk } from '../../src/view3d/trunk-frames.ts';

/** A part of the body as balls under its skin. */
type Part =
  | 'trunk'
  | 'head'
  | `${Side}${'Thigh' | 'Shank' | 'Foot' | 'UpperArm' | 'Forearm' | 'Hand'}`;

interface Ball {
  readonly centre: Vec3;
  readonly radiusM: number;
}

type Flesh = ReadonlyMap<Part, readonly Ball[]>;

/** Sections too near to their part's end to say where it is. */
const THIN = 0.012;

function ballsIn(
  { wide, front, back }: Section,
  [middle, rotation]: readonly [Vec3, Rotation],
  heightM: number,
): Ball[] {
  const deep = (front + back) / 2;
  const radius = Math.min(wide, deep);
  if (radius < THIN) return [];
  const apart = wide - radius;
  const places = apart < 0.005 ? [0] : [-apart, 0, apart];
  return places.map((z) => {
    const local: Vec3 = [((front - back) / 2) * heightM, 0, z * heightM];
    return { centre: add(middle, rotate(rotation, local)), radiusM: radius * heightM };
  });
}

function limbBalls(
  sections: readonly Section[],
  [from, to]: readonly [number, number],
  place: (at: number) => readonly [Vec3, Rotation],
  heightM: number,
): Ball[] {
  return sections
    .filter(({ at }) => at >= from && at <= to)
    .flatMap((section) => ballsIn(section, place(section.at), heightM));
}

function handBalls(hand: SegmentFrame, { handM, heightM }: BodyBuild): Ball[] {
  return [0.3, 0.55, 0.8].map((share) => ({
    centre: pointIn(hand, [0, -share * handM, 0]),
    radiusM: 0.0105 * heightM,
  }));
}

function footBalls(foot: SegmentFrame, { heightM, ankleHeightM }: BodyBuild): Ball[] {
  const places = [
    [-0.02, 0.02],
    [0.03, 0.017],
    [0.07, 0.012],
    [0.1, 0.01],
  ] as const;
  return places.map(([x, radius]) => ({
    centre: pointIn(foot, [x * heightM, radius * heightM - ankleHeightM, 0]),
    radiusM: radius * heightM,
  }));
}

/** The body's flesh as balls, a little inside of what is drawn. */
export function fleshOf(skeleton: Skeleton, build: BodyBuild): Flesh {
  const { heightM: h, trunkM, headM } = build;
  const flesh = new Map<Part, readonly Ball[]>();
  flesh.set(
    'trunk',
    TRUNK.filter(({ at }) => at > -0.05 && at < 0.29).flatMap((section) =>
      ballsIn(section, alongTrunk(skeleton, build, (section.at * trunkM) / 0.288), h),
    ),
  );
  flesh.set('head', [
    { centre: pointIn(skeleton.head, [0.004 * h, 0.02 * h, 0]), radiusM: headM * 0.36 },
  ]);
  for (const side of ['left', 'right'] as const) {
    const leg = (at: number) =>
      alongLimb(skeleton[`${side}Thigh`], build.thighM, skeleton[`${side}Shank`], build.shankM, at);
    const arm = (at: number) =>
      alongLimb(
        skeleton[`${side}UpperArm`],
        build.upperArmM,
        skeleton[`${side}Forearm`],
        build.forearmM,
        at,
      );
    flesh.set(`${side}Thigh`, limbBalls(LEG, [0.3, 0.95], leg, h));
    flesh.set(`${side}Shank`, limbBalls(LEG, [1.05, 2], leg, h));
    flesh.set(`${side}UpperArm`, limbBalls(ARM, [0.3, 0.95], arm, h));
    flesh.set(`${side}Forearm`, limbBalls(ARM, [1.1, 2], arm, h));
    flesh.set(`${side}Hand`, handBalls(skeleton[`${side}Hand`], build));
    flesh.set(`${side}Foot`, footBalls(skeleton[`${side}Foot`], build));
  }
  return flesh;
}

/** Parts that grow into each other. */
const JOINED: readonly (readonly [RegExp, RegExp])[] = [
  [/trunk/, /head|Thigh|UpperArm/],
  [/Thigh/, /Shank/],
  [/Shank/, /Foot/],
  [/UpperArm/, /Forearm/],
  [/Forearm/, /Hand/],
];

function areJoined(a: Part, b: Part): boolean {
  const sideOf = (part: Part) => part.match(/^(left|right)/)?.[0] ?? null;
  const [one, other] = [sideOf(a), sideOf(b)];
  if (one !== null && other !== null && one !== other) return false;
  return JOINED.some(([p, q]) => (p.test(a) && q.test(b)) || (p.test(b) && q.test(a)));
}

/** Two parts that are in the same place, and how deep, metres. */
export interface Overlap {
  readonly parts: string;
  readonly depthM: number;
}

function depthBetween(a: readonly Ball[], b: readonly Ball[]): number {
  let deepest = 0;
  for (const p of a) {
    for (const q of b) {
      deepest = Math.max(deepest, p.radiusM + q.radiusM - size(minus(p.centre, q.centre)));
    }
  }
  return deepest;
}

/** Parts not grown together that overlap by more than `allowedM`, the deepest first. */
export function overlapsIn(skeleton: Skeleton, build: BodyBuild, allowedM: number): Overlap[] {
  const parts = [...fleshOf(skeleton, build)];
  const overlaps = parts.flatMap(([a, balls], index) =>
    parts.slice(index + 1).flatMap(([b, others]): Overlap[] => {
      if (areJoined(a, b)) return [];
      const depthM = depthBetween(balls, others);
      return depthM > allowedM ? [{ parts: `${a} in ${b}`, depthM }] : [];
    }),
  );
  return overlaps.sort((a, b) => b.depthM - a.depthM);
}
