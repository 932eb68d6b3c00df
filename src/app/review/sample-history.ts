import { angleDefinition } from '../../core/angles.ts';
import type { Side } from '../../core/landmarks.ts';
import { type Level, type Stretch, sidesOf, type Target } from '../../core/reference.ts';
import type {
  CorrectionCount,
  JointSummary,
  SessionSummary,
  TimelineSpan,
} from '../../core/session-types.ts';
import { uncertaintyOf } from '../../core/uncertainty.ts';
import type { CheckRecord, CheckSide } from '../../store/check-record.ts';
import type { SessionRecord, StretchEntry } from '../../store/session-record.ts';
import { type Random, seededRandom } from './seeded-random.ts';

export interface SampleHistoryRequest {
  readonly stretches: readonly Stretch[];
  /** The last day of it. */
  readonly until: Date;
  readonly days: number;
  /** Entries of a usual session; those of both sides count twice. */
  readonly entriesPerSession: number;
  /** Share of days without a session, 0–1. */
  readonly restShare: number;
  readonly seed: number;
}

/** Every id of invented data begins with this, so that it can be told apart and removed. */
export const SAMPLE_ID_PREFIX = 'sample-';

const APP_VERSION = 'sample';
const LEVEL: Level = 'beginner';
const SHORTER_SIDE: Side = 'right';

const GAP_BETWEEN_ENTRIES_MS = 9_000;

interface Making {
  readonly random: Random;
  /** 0 at the beginning of the history, 1 at its end. */
  readonly progress: number;
  readonly side: Side | null;
}

/** Where a person's value of a target lies: nearer to the full aim with time, the shorter side behind. */
function reachedValue(target: Target, { random, progress, side }: Making): number {
  const { beginner, full } = target.aim;
  const { unit } = angleDefinition(target.angle);
  const { low, high } = target.accept[LEVEL];
  const edge = low ?? high ?? beginner;
  const start = (edge + beginner) / 2;
  const lag = side === SHORTER_SIDE ? 0.45 : 0;
  const share = Math.max(0, 0.15 + 0.75 * progress - lag) + random.around(0, 0.12);
  const wobble = random.around(0, unit === 'deg' ? 1.5 : 0.015);
  const value = start + share * (full - start) + wobble;
  return Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value));
}

function jointOf(target: Target, making: Making): JointSummary {
  const mean = reachedValue(target, making);
  const spread = angleDefinition(target.angle).unit === 'deg' ? 4 : 0.04;
  const isHidden = target.reliability === 'poor';
  const aim = target.aim[LEVEL];
  return {
    angle: target.angle,
    label: target.label,
    unit: angleDefinition(target.angle).unit,
    aim,
    accept: target.accept[LEVEL],
    frames: isHidden ? 0 : 400,
    mean: isHidden ? null : mean,
    meanDeviation: isHidden ? null : mean - aim,
    uncertainty: isHidden ? null : uncertaintyOf(target.angle, 8, true),
    lowest: isHidden ? null : mean - spread,
    highest: isHidden ? null : mean + spread,
  };
}

function timelineOf(heldMs: number, making: Making): readonly TimelineSpan[] {
  const { random, progress } = making;
  const spans: TimelineSpan[] = [];
  let atMs = 0;
  const add = (kind: TimelineSpan['kind'], ms: number, reason: TimelineSpan['reason']): void => {
    const toMs = Math.round(atMs + ms);
    spans.push({ fromMs: atMs, toMs, kind, reason });
    atMs = toMs;
  };
  add('not-judged', random.between(800, 2_500), random.chance(0.7) ? 'wrong-view' : 'out-of-frame');
  add('out-of-form', random.between(1_500, 4_000), null);
  const first = heldMs * random.between(0.4, 0.8);
  const breaks = random.chance(0.75 - 0.5 * progress);
  add('held', breaks ? first : heldMs, null);
  if (!breaks) return spans;
  add('out-of-form', random.between(600, 3_500), null);
  add('held', heldMs - first, null);
  return spans;
}

function sumOf(timeline: readonly TimelineSpan[], kind: TimelineSpan['kind']): number {
  return timeline
    .filter((span) => span.kind === kind)
    .reduce((ms, { fromMs, toMs }) => ms + toMs - fromMs, 0);
}

function correctionsOf(stretch: Stretch, { random, progress }: Making): CorrectionCount[] {
  const fault = stretch.faults.find(({ severity }) => severity !== 'stop');
  if (fault === undefined || random.chance(0.35 + 0.4 * progress)) return [];
  const times = random.chance(0.3) ? 2 : 1;
  const fixed = random.chance(0.7) ? times : times - 1;
  return [{ id: fault.id, say: fault.correction.say, times, fixed }];
}

/** Where the camera sees so little that the clock leads: nothing held, nothing read. */
function timedSummaryOf(stretch: Stretch, { random, side }: Making): SessionSummary {
  const targetHoldMs = 1000 * stretch.dose.holdSeconds;
  const durationMs = targetHoldMs + Math.round(random.between(5_000, 7_000));
  const unread = {
    frames: 0,
    mean: null,
    meanDeviation: null,
    uncertainty: null,
    lowest: null,
    highest: null,
  };
  return {
    stretchId: stretch.id,
    side,
    level: LEVEL,
    targetHoldMs,
    completed: false,
    accounts: { heldMs: 0, outOfFormMs: 0, notJudgedMs: durationMs, undecidedMs: 0 },
    durationMs,
    longestHoldMs: 0,
    timedMs: targetHoldMs,
    inFormShare: null,
    joints: stretch.targets.map(({ angle, label, aim, accept }) => ({
      angle,
      label,
      unit: angleDefinition(angle).unit,
      aim: aim[LEVEL],
      accept: accept[LEVEL],
      ...unread,
    })),
    corrections: [],
    timeline: [{ fromMs: 0, toMs: durationMs, kind: 'not-judged', reason: 'hidden' }],
  };
}

function summaryOf(stretch: Stretch, making: Making): SessionSummary {
  if (stretch.trackability.level === 'timer') return timedSummaryOf(stretch, making);
  const { random, progress, side } = making;
  const targetHoldMs = 1000 * stretch.dose.holdSeconds;
  const completed = random.chance(0.6 + 0.35 * progress);
  const heldMs = completed ? targetHoldMs : Math.round(targetHoldMs * random.between(0.4, 0.95));
  const timeline = timelineOf(heldMs, making);
  const durationMs = timeline.at(-1)?.toMs ?? 0;
  const outOfFormMs = sumOf(timeline, 'out-of-form');
  const held = timeline.filter(({ kind }) => kind === 'held');
  const breakMs = held.length > 1 ? (held[1]?.fromMs ?? 0) - (held[0]?.toMs ?? 0) : 0;
  return {
    stretchId: stretch.id,
    side,
    level: LEVEL,
    targetHoldMs,
    completed,
    accounts: {
      heldMs: sumOf(timeline, 'held'),
      outOfFormMs,
      notJudgedMs: sumOf(timeline, 'not-judged'),
      undecidedMs: 0,
    },
    durationMs,
    longestHoldMs: Math.max(...held.map(({ fromMs, toMs }) => toMs - fromMs)),
    inFormShare: heldMs / (heldMs + breakMs),
    joints: stretch.targets.map((target) => jointOf(target, making)),
    corrections: correctionsOf(stretch, making),
    timeline,
  };
}

/** Goes through the library day by day, so that every stretch comes up again and again. */
function stretchesOf(request: SampleHistoryRequest, dayIndex: number): readonly Stretch[] {
  const { stretches, entriesPerSession } = request;
  const chosen: Stretch[] = [];
  let entries = 0;
  for (let step = 0; entries < entriesPerSession && step < stretches.length; step += 1) {
    const stretch = stretches[(dayIndex * 2 + step * 3) % stretches.length] as Stretch;
    if (chosen.includes(stretch)) continue;
    chosen.push(stretch);
    entries += sidesOf(stretch).length;
  }
  return chosen;
}

function dayBefore(until: Date, days: number, minutes: number): Date {
  return new Date(
    until.getFullYear(),
    until.getMonth(),
    until.getDate() - days,
    7,
    Math.round(minutes),
  );
}

function sessionOf(request: SampleHistoryRequest, random: Random, dayIndex: number): SessionRecord {
  const { days, until } = request;
  const progress = days > 1 ? dayIndex / (days - 1) : 1;
  const start = dayBefore(until, days - 1 - dayIndex, random.between(-50, 100));
  const entries: StretchEntry[] = [];
  let atMs = start.getTime();
  for (const stretch of stretchesOf(request, dayIndex)) {
    for (const side of sidesOf(stretch)) {
      const summary = summaryOf(stretch, { random, progress, side });
      entries.push({ startedAt: new Date(atMs).toISOString(), summary });
      atMs += summary.durationMs + GAP_BETWEEN_ENTRIES_MS;
    }
  }
  const stiffnessBefore = Math.round(random.between(4, 7) - 2 * progress);
  return {
    id: `${SAMPLE_ID_PREFIX}${request.seed}-${dayIndex}`,
    startedAt: start.toISOString(),
    endedAt: new Date(atMs - GAP_BETWEEN_ENTRIES_MS).toISOString(),
    routine: null,
    source: 'sample-data',
    entries,
    painMarks: [],
    stiffnessBefore,
    stiffnessAfter: Math.max(0, stiffnessBefore - Math.round(random.between(0, 3))),
    note: '',
    appVersion: APP_VERSION,
    schema: 2,
  };
}

/** Invented sessions, oldest first; the same request gives the same sessions. */
export function sampleHistory(request: SampleHistoryRequest): readonly SessionRecord[] {
  const random = seededRandom(request.seed);
  const sessions: SessionRecord[] = [];
  for (let dayIndex = 0; dayIndex < request.days; dayIndex += 1) {
    const rests = random.chance(request.restShare) && dayIndex !== request.days - 1;
    if (!rests) sessions.push(sessionOf(request, random, dayIndex));
  }
  return sessions;
}

function checkSide(around: number, random: Random): CheckSide {
  const tries = [0, 1, 2].map(() => Math.round(random.around(around, 1.5)));
  const median = [...tries].sort((a, b) => a - b)[1] as number;
  return { tries, discarded: 0, median, uncertainty: 8 };
}

/** Invented results of one side-to-side test, a few weeks apart, oldest first. */
export function sampleChecks(
  testId: string,
  { until, days, seed }: SampleHistoryRequest,
): readonly CheckRecord[] {
  const random = seededRandom(seed + 1);
  const everyDays = 21;
  const count = Math.floor(days / everyDays) + 1;
  return Array.from({ length: count }, (_, index) => {
    const progress = count > 1 ? index / (count - 1) : 1;
    return {
      id: `${SAMPLE_ID_PREFIX}${seed}-check-${testId}-${index}`,
      takenAt: dayBefore(until, (count - 1 - index) * everyDays, 40).toISOString(),
      testId,
      source: 'sample-data' as const,
      sides: {
        left: checkSide(70 + 4 * progress, random),
        right: checkSide(50 + 15 * progress, random),
      },
      appVersion: APP_VERSION,
      schema: 1 as const,
    };
  });
}
