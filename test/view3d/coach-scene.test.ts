import { describe, expect, it } from 'vitest';
import { type BodyPose, mirrorPose } from '../../src/core/body-pose.ts';
import { STRETCHES, stretchById } from '../../src/stretches/library.ts';
import { referencePose } from '../../src/stretches/poses/reference-poses.ts';
import { advisedViewpoint, threeQuarterViewpoint } from '../../src/view3d/advised-view.ts';
import { CoachScene } from '../../src/view3d/coach-scene.ts';
import { coachShow } from '../../src/view3d/coach-show.ts';
import { thumbnailViewpoint } from '../../src/view3d/thumbnail.ts';

/** Flesh gives way a little where it rests. */
const PRESSED_M = 0.045;
const STEP = 5;

describe('the coach', () => {
  it.each(STRETCHES)('is whole and on the floor all the way into $id, and back', (stretch) => {
    const coach = new CoachScene();
    const show = coachShow(stretch, stretch.sides === 'each' ? 'right' : null, 'full', null);
    if (show === null) throw new Error(`${stretch.id} has no pose`);
    coach.set(show);
    const way = [0, 0.35, 0.7, 1].map((share) => ['start', share] as const);
    const wayBack = [0, 0.5].map((share) => ['back', share] as const);
    for (const [from, share] of show.rhythm === null ? way : [...way, ...wayBack]) {
      coach.moveTo(share, share, from);
      const points = coach.mannequin.outline(STEP);
      expect(points.flat().every(Number.isFinite)).toBe(true);
      const lowest = Math.min(...points.map(([, y]) => y));
      expect(lowest).toBeGreaterThan(-PRESSED_M);
      expect(lowest).toBeLessThan(PRESSED_M);
    }
    coach.dispose();
  });

  it('has nothing to show of a person’s own stretch whose pose could not be made out', () => {
    const stretch = stretchById('standing_quad');
    if (stretch === null) throw new Error('the library has no standing_quad');
    expect(coachShow({ ...stretch, id: 'own_1' }, 'left', 'full', null)).toBeNull();
  });

  it('is in a person’s own pose, on the side that is asked for', () => {
    const stretch = stretchById('standing_quad');
    const ownPose = referencePose('standing_quad', 'beginner', 'right');
    if (stretch === null || ownPose === null) throw new Error('the library has no standing_quad');
    const own = { ...stretch, id: 'own_1', ownPose };
    expect(coachShow(own, 'right', 'full', null)).toMatchObject({ pose: ownPose, rhythm: null });
    const left = coachShow(own, 'left', 'full', null);
    expect(left).toMatchObject({ pose: mirrorPose(ownPose), start: mirrorPose(ownPose) });
  });

  it('keeps the whole body in the picture, whatever the view and the shape of the picture', () => {
    const coach = new CoachScene();
    for (const stretch of STRETCHES) {
      const side = stretch.sides === 'each' ? 'left' : null;
      const show = coachShow(stretch, side, 'full', null);
      if (show === null) throw new Error(`${stretch.id} has no pose`);
      coach.set(show);
      for (const view of [advisedViewpoint, threeQuarterViewpoint, thumbnailViewpoint]) {
        for (const aspect of [0.6, 1.9]) {
          coach.look(view(stretch, side), aspect, true);
          coach.camera.updateMatrixWorld();
          for (const [x, y, z] of coach.mannequin.outline(61)) {
            const seen = coach.camera.position.clone().set(x, y, z).project(coach.camera);
            expect(Math.max(Math.abs(seen.x), Math.abs(seen.y)), stretch.id).toBeLessThan(1.03);
          }
        }
      }
    }
    coach.dispose();
  });

  it('is drawn to the same scale in two poses that are beside each other', () => {
    const stretch = stretchById('desk_hinge_lat');
    const [high, low] = (['beginner', 'full'] as const).map((level) =>
      referencePose('desk_hinge_lat', level, 'right'),
    );
    if (stretch === null || high == null || low == null) throw new Error('desk_hinge_lat is gone');
    const cameraFor = (pose: BodyPose, beside: BodyPose | null) => {
      const coach = new CoachScene();
      const show = coachShow(stretch, null, 'full', pose, beside);
      if (show === null) throw new Error('desk_hinge_lat has no pose');
      coach.set(show);
      coach.look(advisedViewpoint(stretch, null), 1, true);
      coach.dispose();
      return coach.camera.position.toArray().map((metres) => Number(metres.toFixed(6)));
    };
    expect(cameraFor(high, low)).toEqual(cameraFor(low, high));
    expect(cameraFor(high, null)).not.toEqual(cameraFor(low, null));
  });
});

describe('the views', () => {
  it('are mirrored for the left side', () => {
    for (const stretch of STRETCHES.filter(({ sides }) => sides === 'each')) {
      for (const view of [advisedViewpoint, threeQuarterViewpoint, thumbnailViewpoint]) {
        const [left, right] = [view(stretch, 'left'), view(stretch, 'right')];
        expect(left.yawDeg + right.yawDeg, stretch.id).toBeCloseTo(0, 9);
        expect(left.pitchDeg).toBe(right.pitchDeg);
      }
    }
  });
});
