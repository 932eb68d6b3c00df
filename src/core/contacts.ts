import type { BodyBuild } from './body-build.ts';
import type { ContactName, PairedContact } from './body-pose.ts';
import type { Side } from './landmarks.ts';
import type { SegmentName } from './skeleton.ts';
import type { Vec3 } from './space.ts';

/** A ball of flesh: in whichever direction it is lowest, it touches there. */
export interface Contact {
  readonly segment: SegmentName;
  /** In the segment's own frame, metres. */
  readonly centre: Vec3;
  readonly radiusM: number;
}

/** Radii and places as shares of height, chosen so that lying and kneeling bodies keep the heights of the reference skeletons. */
function pairedContacts(side: Side, build: BodyBuild): readonly [ContactName, Contact][] {
  const h = build.heightM;
  const g = build.girth;
  const outward = side === 'right' ? 1 : -1;
  const sole = -build.ankleHeightM;
  const contact = (
    part: PairedContact,
    segment: SegmentName,
    centre: Vec3,
    radiusM: number,
  ): [ContactName, Contact] => [`${side}${part}`, { segment, centre, radiusM }];
  return [
    contact('Heel', `${side}Foot`, [-0.022 * h, sole + 0.016 * h, 0], 0.016 * h),
    contact('Ball', `${side}Foot`, [0.075 * h, sole + 0.013 * h, 0], 0.013 * h),
    contact('Instep', `${side}Foot`, [0.1 * h, sole + 0.018 * h, 0], 0.012 * h),
    contact('Knee', `${side}Shank`, [0.003 * h, 0, 0], 0.031 * h * g),
    contact('Hip', `${side}Thigh`, [0, 0, 0.004 * h * outward], 0.036 * h * g),
    contact('Shoulder', `${side}UpperArm`, [0, 0, 0], 0.035 * h * g),
    contact('Elbow', `${side}Forearm`, [0, 0, 0], 0.022 * h * g),
    contact('Palm', `${side}Hand`, [0, -0.04 * h, 0], 0.014 * h),
  ];
}

/** The contacts of a body of this build. */
export function contactsOf(build: BodyBuild): ReadonlyMap<ContactName, Contact> {
  const h = build.heightM;
  const g = build.girth;
  return new Map<ContactName, Contact>([
    ['seat', { segment: 'pelvis', centre: [-0.006 * h, 0, 0], radiusM: 0.052 * h * g }],
    ['belly', { segment: 'pelvis', centre: [0, 0.02 * h, 0], radiusM: 0.056 * h * g }],
    ['back', { segment: 'thorax', centre: [-0.008 * h, 0.05 * h, 0], radiusM: 0.052 * h * g }],
    ['chest', { segment: 'thorax', centre: [0.008 * h, -0.06 * h, 0], radiusM: 0.056 * h * g }],
    ['head', { segment: 'head', centre: [0.008 * h, 0.012 * h, 0], radiusM: 0.058 * h }],
    ...pairedContacts('left', build),
    ...pairedContacts('right', build),
  ]);
}
