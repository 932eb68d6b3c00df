import { describe, expect, it } from 'vitest';
import { blendPoses } from '../../src/core/body-pose.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import { filmBody } from './body-films.ts';
import { coach, configOf, theStretch } from './sessions.ts';

const SIDE_BEND = theStretch('standing_side_bend');

/** The trunk of somebody who goes this share of the way into a side bend. */
function trunkAfter(side: 'left' | 'right', share: number) {
  const start = startPose(SIDE_BEND.id, side);
  const pose = referencePose(SIDE_BEND.id, 'full', side);
  if (start === null || pose === null) throw new Error('no pose');
  const moves = [
    { to: start, stayMs: 3000 },
    { to: blendPoses(start, pose, share), moveMs: 2000, stayMs: 4000 },
  ];
  const config = configOf(SIDE_BEND, { side, level: 'full' });
  const { accounts, joints } = coach(config, filmBody(moves, SIDE_BEND, side)).summary;
  const trunk = joints.find(({ angle }) => angle === 'trunk_lat');
  return { heldMs: accounts.heldMs, nearest: trunk?.nearest ?? null, accept: trunk?.accept };
}

describe.each(['left', 'right'] as const)('a side bend to the %s that never counted', (side) => {
  it('tells how near the trunk came', () => {
    const { heldMs, nearest, accept } = trunkAfter(side, 0.6);
    expect(heldMs).toBe(0);
    expect(nearest).toBeGreaterThan(5);
    expect(nearest).toBeLessThan(accept?.low ?? 0);
  });

  it('tells nothing of somebody who only stood there, or of one that was held', () => {
    expect(trunkAfter(side, 0).nearest).toBeNull();
    const held = trunkAfter(side, 1);
    expect(held.heldMs).toBeGreaterThan(3000);
    expect(held.nearest).toBeNull();
  });
});
