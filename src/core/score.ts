import type { AngleId } from './angle-ids.ts';
import { angleDefinition } from './angles.ts';
import type { NotJudgedReason, Reading } from './reading.ts';
import {
  type Fault,
  isIdentifying,
  isRequired,
  type Level,
  outsideBy,
  type Target,
} from './reference.ts';
import type { JointView } from './session-types.ts';

/** A value in range may go this far beyond it before it counts as lost, so that noise chops no hold. */
const LEAVING_MARGIN = { deg: 2, ratio: 0.02 } as const;

/** The score of a target is gone at this many tolerances beyond its range. Source: runtime.score. */
const SCORE_FALLS_OVER = 2;

/** One target against its reading in one frame. */
export interface TargetJudgement {
  readonly target: Target;
  readonly reading: Reading;
  /** How far outside the accepted range, signed: below is negative, inside 0; null when not read. */
  readonly outside: number | null;
  readonly inForm: boolean;
}

/** Judges one target; `wasInForm` lets it leave its range by a margin before it is lost. */
export function judgeTarget(
  target: Target,
  reading: Reading,
  level: Level,
  wasInForm: boolean,
): TargetJudgement {
  if (reading.kind === 'unread') return { target, reading, outside: null, inForm: false };
  const outside = outsideBy(reading.value, target.accept[level]);
  if (outside === 0) return { target, reading, outside, inForm: true };
  const margin = wasInForm ? LEAVING_MARGIN[angleDefinition(target.angle).unit] : 0;
  return { target, reading, outside, inForm: Math.abs(outside) <= margin };
}

/** A hidden joint that is guessed this many tolerances off leaves the frame not judged. */
const DOUBTFUL_TOLERANCES = 2;

/** Whether a required joint is hidden and the model's guess speaks clearly against good form. */
function isDoubtful({ target, reading }: TargetJudgement, level: Level): boolean {
  if (reading.kind === 'read' || reading.guess === null || !isRequired(target)) return false;
  const outside = Math.abs(outsideBy(reading.guess, target.accept[level]));
  return outside > DOUBTFUL_TOLERANCES * target.tolerance[level];
}

/** Why the frame cannot be judged: the first target that leaves it open whether this is the pose. */
export function whyNotJudged(
  judgements: readonly TargetJudgement[],
  level: Level,
): NotJudgedReason | null {
  for (const judgement of judgements) {
    const { target, reading } = judgement;
    if (reading.kind === 'read') continue;
    if (isIdentifying(target) || isDoubtful(judgement, level)) return reading.reason;
  }
  return null;
}

/** Whether every required target that could be read is in range. */
export function isGoodForm(judgements: readonly TargetJudgement[]): boolean {
  for (const { target, outside, inForm } of judgements) {
    if (isRequired(target) && outside !== null && !inForm) return false;
  }
  return true;
}

function targetScore({ target, outside }: TargetJudgement, level: Level): number {
  return Math.max(0, 1 - Math.abs(outside ?? 0) / (SCORE_FALLS_OVER * target.tolerance[level]));
}

/** A weighted mean in the making. */
export interface ScoreSum {
  weight: number;
  sum: number;
}

export function startScore(): ScoreSum {
  return { weight: 0, sum: 0 };
}

/** Adds a target's score; one that was not read counts for nothing. */
export function addScore(to: ScoreSum, judgement: TargetJudgement, level: Level): void {
  if (judgement.outside === null) return;
  const { weight } = judgement.target;
  to.weight += weight;
  to.sum += weight * targetScore(judgement, level);
}

/** Null where nothing was read. */
export function meanScore({ weight, sum }: Readonly<ScoreSum>): number | null {
  return weight === 0 ? null : sum / weight;
}

/** Weighted mean of the targets' scores, 0–1: 1 in range, 0 from two tolerances beyond; null unread. */
export function scoreOf(judgements: readonly TargetJudgement[], level: Level): number | null {
  const sum = startScore();
  for (let index = 0; index < judgements.length; index += 1) {
    addScore(sum, judgements[index] as TargetJudgement, level);
  }
  return meanScore(sum);
}

function statusOf({ target, outside, inForm }: TargetJudgement, level: Level): JointView['status'] {
  if (outside === null) return 'not-judged';
  if (inForm) return 'in-form';
  return Math.abs(outside) <= target.tolerance[level] ? 'nearly' : 'off';
}

/** The target as the screen shows it. */
export function viewOfTarget(
  judgement: TargetJudgement,
  level: Level,
  unit: JointView['unit'],
): JointView {
  const { target, reading } = judgement;
  return {
    angle: target.angle,
    label: target.label,
    reading,
    aim: target.aim[level],
    accept: target.accept[level],
    unit,
    required: isRequired(target),
    status: statusOf(judgement, level),
  };
}

/** What is measured: the angles of targets and faults. */
export interface Measured {
  readonly targets: readonly Pick<Target, 'angle'>[];
  readonly faults: readonly Pick<Fault, 'angle'>[];
}

/** Every angle a stretch's targets and faults speak of, each once. */
export function anglesOf(stretch: Measured): readonly AngleId[] {
  const all = [...stretch.targets, ...stretch.faults].map(({ angle }) => angle);
  return [...new Set(all)];
}
