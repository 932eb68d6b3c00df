import type { AngleId } from './angle-ids.ts';
import { type Framed, framingIssue } from './framing.ts';
import type { Subject } from './measuring-plan.ts';
import { MEASURING } from './measuring-settings.ts';
import { perceive } from './perceive.ts';
import { type Perception, startPerception } from './perception.ts';
import type { PoseFrame } from './pose.ts';
import type { View } from './reference.ts';
import { anglesOf } from './score.ts';
import type { FramingIssue } from './session-types.ts';

/** From where the sitting person is seen. */
export type SittingView = Extract<View, 'side' | 'front'>;

/** The trunk's angle and how the head stands over the shoulders, from each side. */
const MEASURED: Readonly<Record<SittingView, { readonly trunk: AngleId; readonly head: AngleId }>> =
  {
    side: { trunk: 'trunk_incl', head: 'ear_fwd' },
    front: { trunk: 'trunk_lat', head: 'ear_sh_gap.s' },
  };

const BASELINE_MS = 3_000;
/** Pictures that span this are as good as all of it: the first is seldom there to the moment. */
const LEAST_BASELINE_MS = 0.95 * BASELINE_MS;
const SITTING_MS = 60_000;
/** Steady enough to be somebody's own upright. */
const STEADY_DEG = 4;
/** Less of the minute than this says nothing. */
const LEAST_SECONDS = 20;

interface Sample {
  readonly timestampMs: number;
  readonly trunkDeg: number;
  /** Trunk lengths. */
  readonly head: number;
  readonly uncertaintyDeg: number;
}

/** `upright`: sits tall for three seconds, the own baseline. `sitting`: a minute as always. */
export type SittingPhase = 'upright' | 'sitting' | 'done';

export interface SittingState {
  readonly view: SittingView;
  readonly subject: Subject;
  readonly perception: Perception;
  readonly phase: SittingPhase;
  readonly samples: readonly Sample[];
  readonly baseline: { readonly trunkDeg: number; readonly head: number } | null;
  readonly sittingFromMs: number | null;
  /** Seconds of the minute that have passed. */
  readonly seconds: number;
  readonly isSeen: boolean;
  /** What stands in the way of seeing the trunk and the head. */
  readonly framing: FramingIssue | null;
}

/** How far away somebody who sits is seen whole, metres. Source: stretches.md, 0.2. */
export const SITTING_DISTANCE_M = [1.6, 2.2] as const;

/** Behind a desk the legs are hidden: whether they sit is not asked. */
function framingOf({ view }: SittingState, viewMatches: boolean, frame: PoseFrame) {
  const { trunk, head } = MEASURED[view];
  const angles = view === 'side' ? [trunk, head] : [trunk, head, 'ear_sh_gap.o' as const];
  const targets = angles.map((angle) => ({ angle, weight: 1, reliability: 'good' as const }));
  const framed: Framed = { view, position: 'chair', nearSide: 'any', targets };
  const stretched = 'left';
  return framingIssue(framed, { stretched, viewMatches, nearer: null, inPosition: true }, frame);
}

/** A sitting check before its first frame. */
export function startSitting(view: SittingView): SittingState {
  const { trunk, head } = MEASURED[view];
  const subject: Subject = {
    view,
    position: 'chair',
    neutral: null,
    targets: [{ angle: trunk }, { angle: head }],
    faults: [],
  };
  return {
    view,
    subject,
    perception: startPerception(subject, MEASURING),
    phase: 'upright',
    samples: [],
    baseline: null,
    sittingFromMs: null,
    seconds: 0,
    isSeen: false,
    framing: null,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function baselineOf(samples: readonly Sample[]): SittingState['baseline'] {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return null;
  if (last.timestampMs - first.timestampMs < LEAST_BASELINE_MS) return null;
  const trunk = samples.map(({ trunkDeg }) => trunkDeg);
  if (Math.max(...trunk) - Math.min(...trunk) > STEADY_DEG) return null;
  return { trunkDeg: meanOf(trunk), head: meanOf(samples.map(({ head }) => head)) };
}

function whileUpright(state: SittingState, timestampMs: number): SittingState {
  const samples = state.samples.filter((one) => timestampMs - one.timestampMs <= BASELINE_MS);
  const baseline = baselineOf(samples);
  if (baseline === null) return { ...state, samples };
  return { ...state, phase: 'sitting', baseline, samples: [], sittingFromMs: timestampMs };
}

function whileSitting(state: SittingState, timestampMs: number): SittingState {
  const passedMs = timestampMs - (state.sittingFromMs ?? timestampMs);
  const phase = passedMs >= SITTING_MS ? 'done' : 'sitting';
  return { ...state, phase, seconds: Math.min(SITTING_MS, passedMs) / 1000 };
}

function advance(state: SittingState, timestampMs: number): SittingState {
  return state.phase === 'upright'
    ? whileUpright(state, timestampMs)
    : whileSitting(state, timestampMs);
}

/** Takes one frame. Time comes from the frames; what cannot be read is left out of the means. */
export function stepSitting(state: SittingState, frame: PoseFrame): SittingState {
  if (state.phase === 'done') return state;
  // From the front nothing tells which side is nearer: asked for it, a turn of the head would change sides.
  const side = state.view === 'front' ? 'left' : null;
  const { perception, percept } = perceive(state.perception, state.subject, side, frame);
  const { trunk, head } = MEASURED[state.view];
  const ids = anglesOf(state.subject);
  const [trunkReading, headReading] = [trunk, head].map(
    (id) => percept?.readings[ids.indexOf(id)] ?? null,
  );
  const framing = framingOf(state, percept?.viewMatches === true, frame);
  const isSeen = trunkReading?.kind === 'read' && headReading?.kind === 'read';
  if (!isSeen) return advance({ ...state, perception, isSeen, framing }, frame.timestampMs);
  const sample: Sample = {
    timestampMs: frame.timestampMs,
    trunkDeg: trunkReading.value,
    head: headReading.value,
    uncertaintyDeg: trunkReading.uncertainty,
  };
  const samples = [...state.samples, sample];
  return advance({ ...state, perception, isSeen, framing, samples }, frame.timestampMs);
}

/** A minute of sitting against the own upright. */
export interface SittingResult {
  /** Mean change of the trunk's angle, + forwards from the side; from the front the change either way. */
  readonly trunkDeg: number;
  readonly trunkUncertaintyDeg: number;
  /** Mean change of the head against the shoulders, trunk lengths; + forwards, from the front + lower. */
  readonly head: number;
  /** How the trunk's angle went over the minute, degrees a minute, and its 95% half-width. */
  readonly trendDegPerMinute: number;
  readonly trendUncertainty: number;
}

/** Slope of a straight line through the values, with its 95% half-width. */
function slope(points: readonly (readonly [x: number, y: number])[]): readonly [number, number] {
  const meanX = meanOf(points.map(([x]) => x));
  const meanY = meanOf(points.map(([, y]) => y));
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const by = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const rest = points.reduce((sum, [x, y]) => sum + (y - meanY - by * (x - meanX)) ** 2, 0);
  return [by, 2 * Math.sqrt(rest / (points.length - 2) / spread)];
}

/** One value a second, since neighbouring frames are no new information. */
function bySecond(samples: readonly Sample[], fromMs: number): readonly (readonly Sample[])[] {
  const seconds = new Map<number, Sample[]>();
  for (const sample of samples) {
    const second = Math.floor((sample.timestampMs - fromMs) / 1000);
    const same = seconds.get(second);
    if (same === undefined) seconds.set(second, [sample]);
    else same.push(sample);
  }
  return [...seconds.values()];
}

/** What the minute showed; null before its end, and where too little of it could be read. */
export function sittingResult(state: SittingState): SittingResult | null {
  const { phase, baseline, samples, sittingFromMs, view } = state;
  if (phase !== 'done' || baseline === null || sittingFromMs === null) return null;
  const seconds = bySecond(samples, sittingFromMs);
  if (seconds.length < LEAST_SECONDS) return null;
  const isSide = view === 'side';
  const changeOf = ({ trunkDeg }: Sample): number =>
    isSide ? trunkDeg - baseline.trunkDeg : Math.abs(trunkDeg - baseline.trunkDeg);
  const points = seconds.map((second) => {
    const minutes = meanOf(second.map(({ timestampMs }) => timestampMs - sittingFromMs)) / 60_000;
    return [minutes, meanOf(second.map(changeOf))] as const;
  });
  const [trendDegPerMinute, trendUncertainty] = slope(points);
  const headChange = meanOf(samples.map(({ head }) => head)) - baseline.head;
  return {
    trunkDeg: meanOf(points.map(([, change]) => change)),
    trunkUncertaintyDeg: meanOf(samples.map(({ uncertaintyDeg }) => uncertaintyDeg)),
    head: isSide ? headChange : -headChange,
    trendDegPerMinute,
    trendUncertainty,
  };
}
