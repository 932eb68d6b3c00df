import type { BodyBuild } from '../core/body-build.ts';
import { pointIn, type SegmentFrame, type Skeleton, SPINE_JOINTS } from '../core/skeleton.ts';
import { add, type Rotation, scaled, type Vec3 } from '../core/space.ts';
import { rotationBetween, smooth } from './frames.ts';

/** Half the length over which one part of the trunk gives way to the next, as a share of the trunk. */
const OVERLAP = 0.12;

/** The parts of the trunk from below, with the height at which each begins. */
function partsOf(skeleton: Skeleton): readonly (readonly [SegmentFrame, number])[] {
  const [j1, j2, j3, j4] = SPINE_JOINTS;
  return [
    [skeleton.pelvis, 0],
    [skeleton.spine1, j1],
    [skeleton.spine2, j2],
    [skeleton.spine3, j3],
    [skeleton.thorax, j4],
  ];
}

/** The middle and turn of the trunk's cross-section at a height above mid-hip, bending smoothly along the spine. */
export function alongTrunk(
  skeleton: Skeleton,
  build: BodyBuild,
  heightM: number,
): readonly [Vec3, Rotation] {
  const height = heightM / build.trunkM;
  let middle: Vec3 | null = null;
  let rotation: Rotation | null = null;
  for (const [part, begin] of partsOf(skeleton)) {
    const here = pointIn(part, [0, (height - begin) * build.trunkM, 0]);
    const share = smooth((height - begin + OVERLAP) / (2 * OVERLAP));
    if (middle === null || rotation === null) {
      [middle, rotation] = [here, part.rotation];
    } else if (share > 0) {
      middle = add(scaled(middle, 1 - share), scaled(here, share));
      rotation = rotationBetween(rotation, part.rotation, share);
    }
  }
  return [middle ?? skeleton.pelvis.origin, rotation ?? skeleton.pelvis.rotation];
}
