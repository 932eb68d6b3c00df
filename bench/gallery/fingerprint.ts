import { createHash } from 'node:crypto';
import type { Stretch } from '../../src/core/reference.ts';
import { CoachScene } from '../../src/view3d/coach-scene.ts';
import { coachShow } from '../../src/view3d/coach-show.ts';
import { LOOK_VERSION, THUMBNAIL_PX, thumbnailViewpoint } from '../../src/view3d/thumbnail.ts';

/** Every so many corners tell whether the body has changed. */
const STEP = 23;

function roundToMillimetres(points: readonly (readonly number[])[]): string {
  return points.map((point) => point.map((value) => Math.round(value * 1000)).join(',')).join(' ');
}

/** Changes with whatever a stretch's thumbnail shows: pose, body, things, muscles, view, look. */
export function thumbnailFingerprint(stretch: Stretch): string {
  const side = stretch.sides === 'each' ? 'right' : null;
  const show = coachShow(stretch, side, 'full', null);
  if (show === null) throw new Error(`${stretch.id} has no reference pose`);
  const coach = new CoachScene();
  coach.set(show);
  const drawn = {
    body: roundToMillimetres(coach.mannequin.outline(STEP)),
    props: show.props,
    muscles: show.muscles,
    mat: show.mat,
    view: thumbnailViewpoint(stretch, side),
    look: LOOK_VERSION,
    size: THUMBNAIL_PX,
  };
  coach.dispose();
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 16);
}
