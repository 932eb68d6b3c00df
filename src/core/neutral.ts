import type { AngleId } from './angle-ids.ts';
import { type AngleSlots, type SlotValues, slotOf, valueAt } from './angle-slots.ts';
import { type BiasCurve, biasAt } from './bias.ts';
import type { ShouldersAtRest } from './body.ts';
import { isIdentifying, type NeutralPose, outsideBy, type Stretch } from './reference.ts';

/** An angle whose true value at rest is known, and how far off detection may plausibly read it. */
interface NeutralAngle {
  readonly angle: AngleId;
  readonly truth: number;
  readonly plausible: number;
  /** The same where it lies above the truth, if that is less: further up it could be the stretch itself. */
  readonly plausibleAbove?: number;
}

/**
 * True angles of quiet starts and the largest offset that is still detection's, not the person's.
 * Sources: stretches.json, conventions.neutral and half_kneeling_hip_flexor's note (upright hip 177–179,
 * neck about 174 at the shoulder-joint centres); offsets seen on the shared clips: trunk −7, hip +12,
 * knee ±6, neck −18. On the floor, seen from the head or the feet, a body that lies 15° askew shifts by
 * 0.23 and 14° (body model, three builds); the stretches themselves begin at 0.12 and 17°.
 */
const NEUTRAL_ANGLES: Readonly<Record<NeutralPose, readonly NeutralAngle[]>> = {
  standing: [
    { angle: 'trunk_incl', truth: 1.5, plausible: 10 },
    { angle: 'hip.s', truth: 178, plausible: 18 },
    { angle: 'hip.o', truth: 178, plausible: 18 },
    { angle: 'knee.s', truth: 178, plausible: 12 },
    { angle: 'knee.o', truth: 178, plausible: 12 },
    { angle: 'neck', truth: 174, plausible: 28 },
    { angle: 'trunk_lat', truth: 0, plausible: 6 },
    { angle: 'hip_line_tilt', truth: 0, plausible: 6 },
  ],
  'half-kneeling': [
    { angle: 'trunk_incl', truth: 1.5, plausible: 10 },
    // Less than elsewhere: the stretch itself opens the hip by no more than this.
    { angle: 'hip.s', truth: 178, plausible: 14 },
    { angle: 'neck', truth: 174, plausible: 28 },
  ],
  sitting: [
    { angle: 'trunk_incl', truth: 1.5, plausible: 10 },
    { angle: 'neck', truth: 174, plausible: 28 },
    { angle: 'ear_fwd', truth: 0.06, plausible: 0.15 },
    { angle: 'trunk_lat', truth: 0, plausible: 6 },
    { angle: 'hip_line_tilt', truth: 0, plausible: 6 },
  ],
  'kneeling-back': [{ angle: 'lat_offset', truth: 0, plausible: 0.3, plausibleAbove: 0.06 }],
  'lying-knees-up': [{ angle: 'knee_roll', truth: 0, plausible: 17, plausibleAbove: 15 }],
};

/** Starts on the floor: what is seen before somebody has got down there tells nothing. */
const ON_FLOOR: ReadonlySet<NeutralPose> = new Set(['kneeling-back', 'lying-knees-up']);

/** Whether the start only counts once the camera looks along the body. */
export function isFloorStart({ pose }: Pick<NeutralState, 'pose'>): boolean {
  return ON_FLOOR.has(pose);
}

/** At least this much quiet is needed, and after `LONGEST_MS` the neutral is settled. */
const SHORTEST_MS = 600;
const LONGEST_MS = 2000;

/** Every angle has to stay this close, in degrees, to where the quiet began. */
const QUIET_SPREAD_DEG = 5;

interface Sample {
  readonly timestampMs: number;
  readonly values: SlotValues;
  readonly shoulders: ShouldersAtRest;
}

/** What a quiet upright moment showed. Its values are kept in the stretch's slots. */
export interface Neutral {
  /** Measured minus true; NaN where the true value is not known. */
  readonly offsets: SlotValues;
  /** Measured values at rest, from which later turning is counted. */
  readonly values: SlotValues;
  readonly shoulders: ShouldersAtRest;
  /** How long the quiet lasted, at most two seconds. */
  readonly quietMs: number;
}

export interface NeutralState {
  readonly pose: NeutralPose;
  readonly samples: readonly Sample[];
  readonly taken: Neutral | null;
}

export function startNeutral(pose: NeutralPose): NeutralState {
  return { pose, samples: [], taken: null };
}

/** The angles to measure while waiting for the neutral. */
export function neutralAngleIds(pose: NeutralPose): readonly AngleId[] {
  return NEUTRAL_ANGLES[pose].map(({ angle }) => angle);
}

const TRUNK: readonly AngleId[] = ['trunk_incl', 'trunk_lat'];

function looksUpright(pose: NeutralPose, slots: AngleSlots, values: SlotValues): boolean {
  const isMeasured = (angle: AngleId) => !Number.isNaN(valueAt(values, slotOf(slots, angle)));
  const needed = ON_FLOOR.has(pose) ? NEUTRAL_ANGLES[pose].map(({ angle }) => angle) : TRUNK;
  return (
    needed.some(isMeasured) &&
    NEUTRAL_ANGLES[pose].every(({ angle, truth, plausible, plausibleAbove = plausible }) => {
      const off = valueAt(values, slotOf(slots, angle)) - truth;
      return Number.isNaN(off) || (off >= -plausible && off <= plausibleAbove);
    })
  );
}

function isQuiet(start: Sample, now: Sample): boolean {
  return now.values.every((value, slot) => {
    const moved = Math.abs(value - valueAt(start.values, slot));
    return Number.isNaN(moved) || moved <= QUIET_SPREAD_DEG;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

function settle(pose: NeutralPose, slots: AngleSlots, samples: readonly Sample[]): Neutral {
  const last = samples.at(-1) as Sample;
  const first = samples[0] as Sample;
  const values = last.values.map((value, slot) => {
    if (Number.isNaN(value)) return Number.NaN;
    return median(samples.map((each) => valueAt(each.values, slot)).filter(Number.isFinite));
  });
  const offsets = slots.ids.map(() => Number.NaN);
  for (const { angle, truth } of NEUTRAL_ANGLES[pose]) {
    const slot = slotOf(slots, angle);
    if (slot !== -1) offsets[slot] = valueAt(values, slot) - truth;
  }
  const shoulders = {
    lengthPx: median(samples.map((sample) => sample.shoulders.lengthPx)),
    yawDeg: median(samples.map((sample) => sample.shoulders.yawDeg)),
  };
  return { offsets, values, shoulders, quietMs: last.timestampMs - first.timestampMs };
}

/** Whether nothing more is to be learnt. */
export function isNeutralSettled({ taken, samples }: NeutralState): boolean {
  return taken !== null && (taken.quietMs >= LONGEST_MS || samples.length === 0);
}

/**
 * Watches for the quiet upright start and settles the neutral after two seconds of it. A shorter quiet
 * of at least 0.6 s is kept from the moment it was long enough, and improved while it lasts.
 * @param values raw angles of this frame, all that could be read: every one of them has to be quiet
 */
export function watchNeutral(
  state: NeutralState,
  slots: AngleSlots,
  timestampMs: number,
  values: SlotValues,
  shoulders: ShouldersAtRest,
): NeutralState {
  if (isNeutralSettled(state)) return state;
  const sample = { timestampMs, values, shoulders };
  const start = state.samples[0];
  const upright = looksUpright(state.pose, slots, values);
  const goesOn = upright && (start === undefined || isQuiet(start, sample));
  const { pose } = state;
  if (!goesOn) {
    return { pose, samples: upright && state.taken === null ? [sample] : [], taken: state.taken };
  }
  const samples = [...state.samples, sample];
  const quietMs = timestampMs - (samples[0] as Sample).timestampMs;
  const taken = quietMs >= SHORTEST_MS ? settle(pose, slots, samples) : null;
  return { pose, samples, taken };
}

/** The quiet is over, or was none; what it showed stays. */
export function breakOff(state: NeutralState): NeutralState {
  return state.samples.length === 0 ? state : { ...state, samples: [] };
}

/** The true value of an angle at the stretch's quiet start; undefined where that is not known. */
export function startTruth(stretch: Stretch, angle: AngleId): number | undefined {
  if (stretch.neutral === null) return undefined;
  return NEUTRAL_ANGLES[stretch.neutral].find((known) => known.angle === angle)?.truth;
}

/** Whether the pose is the quiet start itself, so that there is no way in that rules must wait for. */
export function startsInPose(stretch: Stretch): boolean {
  return stretch.targets.filter(isIdentifying).every(({ angle, accept }) => {
    const truth = startTruth(stretch, angle);
    return truth !== undefined && outsideBy(truth, accept.full) === 0;
  });
}

/** The slots of the trunk and of what the angle hangs on, whose turning makes its offset fade. */
export function turningSlots(slots: AngleSlots, angle: AngleId): readonly number[] {
  const involved = angle.startsWith('knee')
    ? [angle, angle.replace('knee', 'hip') as AngleId]
    : [angle];
  return [...TRUNK, ...involved].map((id) => slotOf(slots, id)).filter((slot) => slot !== -1);
}

/** Degrees any of the slots has turned since the neutral, at most; 0 where none is known. */
function turnedSince(neutral: Neutral, turning: readonly number[], current: SlotValues): number {
  let most = 0;
  for (let index = 0; index < turning.length; index += 1) {
    const slot = turning[index] as number;
    const turned = Math.abs(valueAt(current, slot) - valueAt(neutral.values, slot));
    if (turned > most) most = turned;
  }
  return most;
}

/** Whose offset is asked for. */
export interface OffsetAngle {
  readonly slot: number;
  readonly bias: BiasCurve | null;
  /** See `turningSlots`. */
  readonly turning: readonly number[];
}

/**
 * What to subtract from a reading. The person's own offset at rest, as far as it differs from detection's
 * average, fades with the cosine of how far the body has turned since; the average itself stays.
 */
export function offsetOf(
  neutral: Neutral | null,
  { slot, bias, turning }: OffsetAngle,
  current: SlotValues,
  useBias: boolean,
): number {
  const curve = useBias ? bias : null;
  const average = biasAt(curve, valueAt(current, slot));
  if (neutral === null) return average;
  const atRest = valueAt(neutral.values, slot);
  const own = valueAt(neutral.offsets, slot);
  if (Number.isNaN(atRest) || Number.isNaN(own)) return average;
  const turned = Math.min(90, turnedSince(neutral, turning, current));
  return average + (own - biasAt(curve, atRest)) * Math.cos((turned * Math.PI) / 180);
}
