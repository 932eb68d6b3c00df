import type { AngleId } from './angle-ids.ts';
import { biasOf } from './bias.ts';
import type { ShouldersAtRest } from './body.ts';
import { isIdentifying, type NeutralPose, outsideBy, type Stretch } from './reference.ts';

/** An angle whose true value at rest is known, and how far off detection may plausibly read it. */
interface NeutralAngle {
  readonly angle: AngleId;
  readonly truth: number;
  readonly plausible: number;
}

/**
 * True angles of quiet upright starts and the largest offset that is still detection's, not the person's.
 * Sources: stretches.json, conventions.neutral and half_kneeling_hip_flexor's note (upright hip 177–179,
 * neck about 174 at the shoulder-joint centres); offsets seen on the shared clips: trunk −7, hip +12,
 * knee ±6, neck −18.
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
};

/** At least this much quiet is needed, and after `LONGEST_MS` the neutral is settled. */
const SHORTEST_MS = 600;
const LONGEST_MS = 2000;

/** Every angle has to stay this close, in degrees, to where the quiet began. */
const QUIET_SPREAD_DEG = 5;

interface Sample {
  readonly timestampMs: number;
  readonly values: ReadonlyMap<AngleId, number>;
  readonly shoulders: ShouldersAtRest;
}

/** What a quiet upright moment showed. */
export interface Neutral {
  /** Measured minus true, by angle. */
  readonly offsets: ReadonlyMap<AngleId, number>;
  /** Measured values at rest, from which later turning is counted. */
  readonly values: ReadonlyMap<AngleId, number>;
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

function looksUpright(pose: NeutralPose, values: ReadonlyMap<AngleId, number>): boolean {
  const known = NEUTRAL_ANGLES[pose].filter(({ angle }) => values.has(angle));
  const trunk = values.has('trunk_incl') || values.has('trunk_lat');
  return (
    trunk &&
    known.every(({ angle, truth, plausible }) => {
      return Math.abs((values.get(angle) as number) - truth) <= plausible;
    })
  );
}

function isQuiet(start: Sample, now: Sample): boolean {
  return [...now.values].every(([angle, value]) => {
    const earlier = start.values.get(angle);
    return earlier === undefined || Math.abs(value - earlier) <= QUIET_SPREAD_DEG;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

function settle(pose: NeutralPose, samples: readonly Sample[]): Neutral {
  const last = samples.at(-1) as Sample;
  const first = samples[0] as Sample;
  const values = new Map<AngleId, number>();
  for (const angle of last.values.keys()) {
    values.set(
      angle,
      median(
        samples.map((sample) => sample.values.get(angle) ?? Number.NaN).filter(Number.isFinite),
      ),
    );
  }
  const offsets = new Map<AngleId, number>();
  for (const { angle, truth } of NEUTRAL_ANGLES[pose]) {
    const value = values.get(angle);
    if (value !== undefined) offsets.set(angle, value - truth);
  }
  const shoulders = {
    lengthPx: median(samples.map((sample) => sample.shoulders.lengthPx)),
    yawDeg: median(samples.map((sample) => sample.shoulders.yawDeg)),
  };
  return { offsets, values, shoulders, quietMs: last.timestampMs - first.timestampMs };
}

/**
 * Watches for the quiet upright start and settles the neutral after two seconds of it. A shorter quiet
 * of at least 0.6 s is kept from the moment it was long enough, and improved while it lasts.
 * @param values raw angles of this frame, all that could be read: every one of them has to be quiet
 */
export function watchNeutral(
  state: NeutralState,
  timestampMs: number,
  values: ReadonlyMap<AngleId, number>,
  shoulders: ShouldersAtRest,
): NeutralState {
  const settled = state.taken !== null && state.taken.quietMs >= LONGEST_MS;
  if (settled || (state.taken !== null && state.samples.length === 0)) return state;
  const sample = { timestampMs, values, shoulders };
  const start = state.samples[0];
  const upright = looksUpright(state.pose, values);
  const goesOn = upright && (start === undefined || isQuiet(start, sample));
  if (!goesOn) return { ...state, samples: upright && state.taken === null ? [sample] : [] };
  const samples = [...state.samples, sample];
  const quietMs = timestampMs - (samples[0] as Sample).timestampMs;
  const taken = quietMs >= SHORTEST_MS ? settle(state.pose, samples) : null;
  return { ...state, samples, taken };
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

const TRUNK: readonly AngleId[] = ['trunk_incl', 'trunk_lat'];

/** Degrees the trunk and the angle itself have turned since the neutral, whichever is more. */
function turnedSince(
  neutral: Neutral,
  angle: AngleId,
  current: ReadonlyMap<AngleId, number>,
): number {
  const involved = angle.startsWith('knee')
    ? [angle, angle.replace('knee', 'hip') as AngleId]
    : [angle];
  const turns = [...TRUNK, ...involved].map((id) => {
    const then = neutral.values.get(id);
    const now = current.get(id);
    return then === undefined || now === undefined ? 0 : Math.abs(now - then);
  });
  return Math.max(...turns);
}

/**
 * What to subtract from a reading. The person's own offset at rest, as far as it differs from detection's
 * average, fades with the cosine of how far the body has turned since; the average itself stays.
 */
export function offsetOf(
  neutral: Neutral | null,
  angle: AngleId,
  current: ReadonlyMap<AngleId, number>,
  useBias: boolean,
): number {
  const bias = (value: number) => (useBias ? biasOf(angle, value) : 0);
  const average = bias(current.get(angle) ?? Number.NaN);
  const atRest = neutral?.values.get(angle);
  const own = neutral?.offsets.get(angle);
  if (neutral === null || atRest === undefined || own === undefined) return average;
  const turned = Math.min(90, turnedSince(neutral, angle, current));
  return average + (own - bias(atRest)) * Math.cos((turned * Math.PI) / 180);
}
