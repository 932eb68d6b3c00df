import { angleDefinition } from './angles.ts';
import type { Reading } from './reading.ts';
import { type Level, outsideBy } from './reference.ts';
import type { TargetJudgement } from './score.ts';
import type {
  CorrectionCount,
  JointSummary,
  SessionConfig,
  SessionEvent,
} from './session-types.ts';

type Measured = Extract<Reading, { kind: 'read' }>;

/** What the summary needs that the hold clock does not keep. */
export interface Tally {
  /**
   * Running sums over the frames in the pose, `SUMS` numbers for each target in the stretch's order; empty before
   * the first such frame. One list of numbers is quicker to copy than many objects.
   */
  readonly joints: readonly number[];
  /**
   * Of each target the value nearest to its range while the person tried the stretch and nothing was held yet, NaN
   * where it was never read; empty before the first such frame.
   */
  readonly nearest: readonly number[];
  readonly corrections: ReadonlyMap<string, CorrectionCount>;
}

/** Where a joint's sums stand from its place on. */
const FRAMES = 0;
const VALUE = 1;
const UNCERTAINTY = 2;
const LOWEST = 3;
const HIGHEST = 4;
/** How many sums there are for each target. */
export const SUMS = 5;

export function startTally(): Tally {
  return { joints: [], nearest: [], corrections: new Map() };
}

function startSums(joints: number): number[] {
  return Array.from({ length: SUMS * joints }, (_, index) => {
    const sum = index % SUMS;
    if (sum === LOWEST) return Number.POSITIVE_INFINITY;
    return sum === HIGHEST ? Number.NEGATIVE_INFINITY : 0;
  });
}

function addReading(sums: number[], at: number, { value, uncertainty }: Measured): void {
  sums[at + FRAMES] = (sums[at + FRAMES] as number) + 1;
  sums[at + VALUE] = (sums[at + VALUE] as number) + value;
  sums[at + UNCERTAINTY] = (sums[at + UNCERTAINTY] as number) + uncertainty;
  sums[at + LOWEST] = Math.min(sums[at + LOWEST] as number, value);
  sums[at + HIGHEST] = Math.max(sums[at + HIGHEST] as number, value);
}

/** Adds the readings of one frame in the pose, one judgement for each target. */
export function tallyJoints(tally: Tally, judgements: readonly TargetJudgement[]): Tally {
  const joints = tally.joints.length === 0 ? startSums(judgements.length) : tally.joints.slice();
  for (let index = 0; index < judgements.length; index += 1) {
    const { reading } = judgements[index] as TargetJudgement;
    if (reading.kind === 'read') addReading(joints, SUMS * index, reading);
  }
  return { joints, nearest: tally.nearest, corrections: tally.corrections };
}

/** Whether a value is nearer to a target's range than the nearest so far, NaN where there was none. */
function isNearer({ target }: TargetJudgement, level: Level, outside: number, before: number) {
  return (
    Number.isNaN(before) || Math.abs(outside) < Math.abs(outsideBy(before, target.accept[level]))
  );
}

/** Remembers how near to their ranges the joints came in one frame of somebody who tries and holds nothing yet. */
export function tallyNearest(
  tally: Tally,
  judgements: readonly TargetJudgement[],
  level: Level,
): Tally {
  const nearest =
    tally.nearest.length === 0 ? judgements.map(() => Number.NaN) : tally.nearest.slice();
  judgements.forEach((judgement, index) => {
    const { reading, outside } = judgement;
    if (reading.kind !== 'read' || outside === null) return;
    if (isNearer(judgement, level, outside, nearest[index] as number))
      nearest[index] = reading.value;
  });
  return { joints: tally.joints, nearest, corrections: tally.corrections };
}

/** Counts the corrections given and followed; advice about framing is no correction of form. */
export function tallyEvents(tally: Tally, events: readonly SessionEvent[]): Tally {
  if (events.length === 0) return tally;
  const corrections = new Map(tally.corrections);
  for (const event of events) {
    if (event.kind === 'cue' && event.cue.kind !== 'framing') {
      const { id, say } = event.cue;
      const count = corrections.get(id) ?? { id, say, times: 0, fixed: 0 };
      corrections.set(id, { ...count, times: count.times + 1 });
    }
    const count = event.kind === 'cue-fixed' ? corrections.get(event.cueId) : undefined;
    if (count !== undefined) corrections.set(count.id, { ...count, fixed: count.fixed + 1 });
  }
  return { joints: tally.joints, nearest: tally.nearest, corrections };
}

/**
 * The joints' means over the frames in the pose, in the order of the stretch's targets; where there were none, how
 * near they came.
 */
export function summariseJoints(
  { joints, nearest }: Tally,
  { stretch, level }: SessionConfig,
): JointSummary[] {
  return stretch.targets.map(({ angle, label, aim, accept }, index) => {
    const sum = (which: number): number => joints[SUMS * index + which] ?? 0;
    const frames = sum(FRAMES);
    const near = nearest[index] ?? Number.NaN;
    const mean = frames > 0 ? sum(VALUE) / frames : null;
    return {
      angle,
      label,
      unit: angleDefinition(angle).unit,
      aim: aim[level],
      accept: accept[level],
      frames,
      mean,
      meanDeviation: mean === null ? null : mean - aim[level],
      uncertainty: frames > 0 ? sum(UNCERTAINTY) / frames : null,
      lowest: frames > 0 ? sum(LOWEST) : null,
      highest: frames > 0 ? sum(HIGHEST) : null,
      nearest: frames > 0 || Number.isNaN(near) ? null : near,
    };
  });
}
