import { angleDefinition } from './angles.ts';
import type { Reading } from './reading.ts';
import type { TargetJudgement } from './score.ts';
import type {
  CorrectionCount,
  JointSummary,
  SessionConfig,
  SessionEvent,
} from './session-types.ts';

/** Running sums of one joint over the frames in the pose. */
interface JointTally {
  readonly frames: number;
  readonly value: number;
  readonly uncertainty: number;
  readonly lowest: number;
  readonly highest: number;
}

/** What the summary needs that the hold clock does not keep. */
export interface Tally {
  /** One for each target, in the stretch's order; empty before the first frame in the pose. */
  readonly joints: readonly JointTally[];
  readonly corrections: ReadonlyMap<string, CorrectionCount>;
}

export function startTally(): Tally {
  return { joints: [], corrections: new Map() };
}

const NOTHING: JointTally = {
  frames: 0,
  value: 0,
  uncertainty: 0,
  lowest: Infinity,
  highest: -Infinity,
};

function addReading(sum: JointTally, reading: Reading): JointTally {
  if (reading.kind === 'unread') return sum;
  const { value, uncertainty } = reading;
  return {
    frames: sum.frames + 1,
    value: sum.value + value,
    uncertainty: sum.uncertainty + uncertainty,
    lowest: Math.min(sum.lowest, value),
    highest: Math.max(sum.highest, value),
  };
}

/** Adds the readings of one frame in the pose, one judgement for each target. */
export function tallyJoints(tally: Tally, judgements: readonly TargetJudgement[]): Tally {
  const joints: JointTally[] = [];
  for (const { reading } of judgements) {
    joints.push(addReading(tally.joints[joints.length] ?? NOTHING, reading));
  }
  return { joints, corrections: tally.corrections };
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
  return { ...tally, corrections };
}

/** The joints' means over the frames in the pose, in the order of the stretch's targets. */
export function summariseJoints(tally: Tally, { stretch, level }: SessionConfig): JointSummary[] {
  return stretch.targets.map(({ angle, label, aim, accept }, index) => {
    const sum = tally.joints[index] ?? NOTHING;
    const { frames, value, uncertainty } = sum;
    const mean = frames > 0 ? value / frames : null;
    return {
      angle,
      label,
      unit: angleDefinition(angle).unit,
      aim: aim[level],
      accept: accept[level],
      frames,
      mean,
      meanDeviation: mean === null ? null : mean - aim[level],
      uncertainty: frames > 0 ? uncertainty / frames : null,
      lowest: frames > 0 ? sum.lowest : null,
      highest: frames > 0 ? sum.highest : null,
    };
  });
}
