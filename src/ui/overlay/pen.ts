import { LANDMARK_INDEX, type LandmarkName } from '../../core/landmarks.ts';
import type { LiveView } from '../../core/session-types.ts';

export type Point = readonly [x: number, y: number];

/** A canvas with the body's points on it. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  /** Line width that looks alike at any picture size. */
  readonly unit: number;
  at(name: LandmarkName): Point | null;
}

/** Below this a landmark is a guess, and a line to it would mislead. */
const SHOWN_VISIBILITY = 0.3;

export function makePen(context: CanvasRenderingContext2D, view: Pick<LiveView, 'landmarks'>): Pen {
  const { width, height } = context.canvas;
  return {
    context,
    unit: height / 100,
    at: (name) => {
      const landmark = view.landmarks?.[LANDMARK_INDEX[name]];
      if (landmark === undefined || landmark.visibility < SHOWN_VISIBILITY) return null;
      return [landmark.x * width, landmark.y * height];
    },
  };
}
