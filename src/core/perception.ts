import { nothingRemembered, type RememberedReadings } from './measure.ts';
import { measuringPlan, type Subject } from './measuring-plan.ts';
import type { MeasuringSettings } from './measuring-settings.ts';
import { type NeutralState, startNeutral } from './neutral.ts';
import type { PictureSize } from './picture-size.ts';
import type { LimbLengths } from './plausibility.ts';
import { type FilterMemory, startFilters } from './smoothing.ts';
import type { ViewEstimate } from './view.ts';

/** What is remembered of the person between frames; `perceive` leads from one to the next. */
export interface Perception {
  readonly settings: MeasuringSettings;
  readonly timestampMs: number | null;
  readonly view: ViewEstimate | null;
  readonly viewMatched: boolean;
  readonly pictureSize: PictureSize | null;
  readonly limbs: LimbLengths;
  /** A filter for each of the stretch's slots. */
  readonly filters: FilterMemory;
  readonly neutral: NeutralState | null;
  readonly remembered: RememberedReadings;
  /** Since when the legs have not been as the position asks; null while they are. */
  readonly outOfPositionSinceMs: number | null;
}

export function startPerception(stretch: Subject, settings: MeasuringSettings): Perception {
  const { neutral } = stretch;
  const { slots, judged } = measuringPlan(stretch);
  return {
    settings,
    timestampMs: null,
    view: null,
    viewMatched: false,
    pictureSize: null,
    limbs: [],
    filters: startFilters(slots.ids.length),
    neutral: neutral === null || !settings.useNeutral ? null : startNeutral(neutral),
    remembered: nothingRemembered(judged),
    outOfPositionSinceMs: null,
  };
}

/** Forgets what may have changed while nobody was watching; keeps what belongs to the person. */
export function interruptPerception(perception: Perception): Perception {
  return {
    ...perception,
    timestampMs: null,
    view: null,
    viewMatched: false,
    remembered: perception.remembered.map(() => Number.NaN),
    outOfPositionSinceMs: null,
  };
}
