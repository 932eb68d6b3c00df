import type { AngleId } from './angle-ids.ts';
import { angleDefinition } from './angles.ts';
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
  readonly joints: ReadonlyMap<AngleId, JointTally>;
  readonly corrections: ReadonlyMap<string, CorrectionCount>;
}

export function startTally(): Tally {
  return { joints: new Map(), corrections: new Map() };
}

const NOTHING: JointTally = {
  frames: 0,
  value: 0,
  uncertainty: 0,
  lowest: Infinity,
  highest: -Infinity,
};

/** Adds the readings of one frame in the pose. */
export function tallyJoints(tally: Tally, judgements: readonly TargetJudgement[]): Tally {
  const joints = new Map(tally.joints);
  for (const { target, reading } of judgements) {
    if (reading.kind === 'unread') continue;
    const sum = joints.get(target.angle) ?? NOTHING;
    joints.set(target.angle, {
      frames: sum.frames + 1,
      value: sum.value + reading.value,
      uncertainty: sum.uncertainty + reading.uncertainty,
      lowest: Math.min(sum.lowest, reading.value),
      highest: Math.max(sum.highest, reading.value),
    });
  }
  return { ...tally, joints };
}

/** Counts the corrections given and followed; advice about framing is no correction of form. */
export function tallyEvents(tally: Tally, events: readonly SessionEvent[]): Tally {
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
  return stretch.targets.map(({ angle, label, aim, accept }) => {
    const sum = tally.joints.get(angle) ?? NOTHING;
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
