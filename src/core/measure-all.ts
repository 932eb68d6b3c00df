import type { SlotValues } from './angle-slots.ts';
import {
  type MeasuringFrame,
  measureRaw,
  type RememberedReadings,
  readAngle,
  rememberReading,
} from './measure.ts';
import type { MeasuringPlan, PlannedAngle } from './measuring-plan.ts';
import type { Reading } from './reading.ts';
import { smooth } from './smoothing.ts';

/** Measures the angles that face the camera, and smooths them. @param filters to be written to */
export function measureAll(
  filters: number[],
  { visible, noValues }: MeasuringPlan,
  measuring: MeasuringFrame,
): SlotValues {
  const raw = noValues.slice();
  const { timestampMs, settings } = measuring;
  for (let index = 0; index < visible.length; index += 1) {
    const angle = visible[index] as PlannedAngle;
    const value = measureRaw(angle, measuring);
    if (Number.isNaN(value)) continue;
    const filter = angle.unit === 'deg' ? settings.smoothing.deg : settings.smoothing.ratio;
    raw[angle.slot] = smooth(filters, angle.slot, value, timestampMs, filter);
  }
  return raw;
}

/** What was read of a frame. Lists have a place for each of the stretch's own angles. */
interface Read {
  readonly readings: readonly Reading[];
  /** The readings' values, NaN where there is none. */
  readonly values: SlotValues;
  readonly remembered: RememberedReadings;
}

/** The stretch's own angles, and what is kept of them for when one is lost for a moment. */
export function readAll(
  before: RememberedReadings,
  { angles, noJudgedValues, wrongView }: MeasuringPlan,
  measuring: MeasuringFrame,
  raw: SlotValues,
): Read {
  const readings = wrongView.slice();
  const values = noJudgedValues.slice();
  const remembered = before.slice();
  for (let slot = 0; slot < values.length; slot += 1) {
    const reading = readAngle(angles[slot] as PlannedAngle, measuring, raw, before);
    readings[slot] = reading;
    if (reading.kind === 'unread') continue;
    values[slot] = reading.value;
    if (Number.isNaN(raw[slot])) continue;
    rememberReading(remembered, slot, measuring.timestampMs, reading.value);
  }
  return { readings, values, remembered };
}

/** Seen from a side from which nothing can be read. */
export function readNothing(before: RememberedReadings, plan: MeasuringPlan): Read {
  return { readings: plan.wrongView, values: plan.noJudgedValues, remembered: before };
}
