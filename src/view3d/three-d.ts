import type { BodyPose } from '../core/body-pose.ts';
import type { Side } from '../core/landmarks.ts';
import type { Level, Stretch } from '../core/reference.ts';
import { advisedViewpoint, threeQuarterViewpoint } from './advised-view.ts';
import { coachShow } from './coach-show.ts';
import { CoachStage } from './coach-stage.ts';
import { type CoachCorrection, CoachView, type Liveliness } from './coach-view.ts';

/** What a place on the page wants to show. */
export interface CoachWish {
  readonly stretch: Stretch;
  readonly side: Side | null;
  readonly level: Level;
  /** Another posture than the reference pose. */
  readonly pose: BodyPose | null;
  /** The pose of a picture beside this one, which is drawn to the same scale. */
  readonly beside: BodyPose | null;
  readonly view: 'camera' | 'three-quarter';
  readonly liveliness: Liveliness;
  /** Nothing may be held up: a machine without a graphics card shows no live coach then. */
  readonly inSession: boolean;
}

/** The coach in one place of the page. */
export interface LiveCoach {
  correct(correction: CoachCorrection | null): void;
  /** Walks round the coach, degrees. */
  orbit(yawDeg: number, pitchDeg: number): void;
  /** Back to where the camera stands. */
  lookAsCamera(): void;
  replay(): void;
  /** The canvas was resized. */
  refresh(): void;
  close(): void;
}

const stage = new CoachStage();

/**
 * Shows the coach on a canvas until closed; null where the stretch has no reference pose, or where
 * drawing it would hold up a session.
 * @param onDrawn told after every picture
 * @throws Error where the browser has no WebGL 2, or no canvas
 */
export function showCoach(
  canvas: HTMLCanvasElement,
  wish: CoachWish,
  onDrawn: () => void,
): LiveCoach | null {
  const { stretch, side } = wish;
  const show = coachShow(stretch, side, wish.level, wish.pose, wish.beside);
  if (show === null) return null;
  if (wish.inSession && !stage.drawsQuickly()) return null;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser has no canvas');
  const camera = advisedViewpoint(stretch, side);
  const view = new CoachView();
  const first = wish.view === 'camera' ? camera : threeQuarterViewpoint(stretch, side);
  view.show(show, first, wish.liveliness, performance.now());
  const close = stage.open({ view, canvas, pen, onDrawn });
  const then = (change: () => void) => () => {
    change();
    stage.wake();
  };
  return {
    correct: (correction) => then(() => view.correct(correction))(),
    orbit: (yawDeg, pitchDeg) => then(() => view.orbit(yawDeg, pitchDeg))(),
    lookAsCamera: then(() => view.lookFrom(camera, performance.now())),
    replay: then(() => view.replay(performance.now())),
    refresh: then(() => view.refresh()),
    close,
  };
}
