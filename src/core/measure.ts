import { type SlotValues, valueAt } from './angle-slots.ts';
import type { Body } from './body.ts';
import type { LandmarkProblems } from './landmark-problems.ts';
import type { PlannedAngle } from './measuring-plan.ts';
import type { MeasuringSettings } from './measuring-settings.ts';
import { type Neutral, offsetOf } from './neutral.ts';
import { isLimbPlausible, type LimbLengths } from './plausibility.ts';
import type { NotJudgedReason, Reading } from './reading.ts';
import { uncertaintyIn, type ViewLoss } from './uncertainty.ts';

/** One frame, ready to be measured. */
export interface MeasuringFrame {
  readonly timestampMs: number;
  readonly body: Body;
  readonly problems: LandmarkProblems;
  readonly neutral: Neutral | null;
  /** How long the limbs are in this frame, and as far as they were learnt. */
  readonly lengths: LimbLengths;
  readonly learnt: LimbLengths;
  readonly settings: MeasuringSettings;
  /** What the turn away from the advised view costs. */
  readonly loss: ViewLoss;
}

/** Why a group of landmarks cannot be used, or null where one of them can. */
function groupProblem(
  group: readonly number[],
  problems: LandmarkProblems,
): NotJudgedReason | null {
  let problem: NotJudgedReason | null = null;
  for (let member = 0; member < group.length; member += 1) {
    problem = problems[group[member] as number] as NotJudgedReason | null;
    if (problem === null) return null;
  }
  return problem;
}

/** What stands in the way of reading the angle, or null where nothing does. */
function measuringProblem(angle: PlannedAngle, measuring: MeasuringFrame): NotJudgedReason | null {
  const { body, problems, lengths, learnt, settings } = measuring;
  const { needs, limbs } = body.stretched === 'left' ? angle.support.left : angle.support.right;
  for (let index = 0; index < needs.length; index += 1) {
    const problem = groupProblem(needs[index] as readonly number[], problems);
    if (problem !== null) return problem;
  }
  for (let index = 0; index < limbs.length; index += 1) {
    const limb = limbs[index] as number;
    if (!isLimbPlausible(learnt, lengths, limb, settings.shortestLimbShare)) return 'implausible';
  }
  return null;
}

/** The angle as the picture shows it, without the neutral; NaN where it cannot be read. */
export function measureRaw(angle: PlannedAngle, measuring: MeasuringFrame): number {
  if (measuringProblem(angle, measuring) !== null) return Number.NaN;
  const value = angle.calculate(measuring.body);
  return value === null || !Number.isFinite(value) ? Number.NaN : value;
}

/**
 * The last good reading of every slot, two numbers each: its time and its value; NaN before the first.
 * One list of numbers is quicker to copy than many objects.
 */
export type RememberedReadings = readonly number[];

/** Nothing remembered of so many slots. */
export function nothingRemembered(count: number): RememberedReadings {
  return Array.from({ length: 2 * count }, () => Number.NaN);
}

/** @param remembered of this frame, to be written to: what was remembered before */
export function rememberReading(
  remembered: number[],
  slot: number,
  timestampMs: number,
  value: number,
): void {
  remembered[2 * slot] = timestampMs;
  remembered[2 * slot + 1] = value;
}

/**
 * The reading of one angle: its raw value less the person's own offset, with its uncertainty.
 * An angle lost for a moment keeps its last value; after that the reading says why there is none.
 * @param raw smoothed values of the angles measured in this frame
 */
export function readAngle(
  angle: PlannedAngle,
  measuring: MeasuringFrame,
  raw: SlotValues,
  remembered: RememberedReadings,
): Reading {
  const { neutral, loss, settings } = measuring;
  const { slot } = angle;
  const uncertainty = uncertaintyIn(angle.uncertainty, loss, neutral !== null);
  const value = valueAt(raw, slot);
  if (!Number.isNaN(value)) {
    const offset = offsetOf(neutral, angle, raw, settings.useBias);
    return { kind: 'read', value: value - offset, uncertainty };
  }
  // Not a number where nothing is remembered, and then no reading either.
  if (measuring.timestampMs - (remembered[2 * slot] as number) <= settings.coastMs) {
    return { kind: 'read', value: remembered[2 * slot + 1] as number, uncertainty };
  }
  const reason = measuringProblem(angle, measuring) ?? 'implausible';
  const guess = reason === 'hidden' ? angle.calculate(measuring.body) : null;
  return { kind: 'unread', reason, guess };
}
