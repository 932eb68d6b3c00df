import { type Motion, NO_MOTION, remember } from '../../src/core/motion.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { Fault, Target } from '../../src/core/reference.ts';
import type { TargetJudgement } from '../../src/core/score.ts';

/** A rule about the trunk, not further forward than 18°, broken for 0.7 s. */
export function ruleOf(more: Partial<Fault> = {}): Fault {
  return {
    id: 'lean_fwd',
    angle: 'trunk_incl',
    of: 'value',
    allowed: { low: null, high: 18 },
    severity: 'fix',
    dwellMs: 700,
    correction: { say: 'Come back.', direction: 'backward' },
    ...more,
  };
}

/** A target for the trunk: 10–20° accepted, 5° tolerance, identifying. */
export function targetOf(more: Partial<Target> = {}): Target {
  const accept = { low: 10, high: 20 };
  return {
    angle: 'trunk_incl',
    label: 'Trunk',
    weight: 1,
    reliability: 'good',
    aim: { beginner: 15, full: 15 },
    tolerance: { beginner: 5, full: 5 },
    accept: { beginner: accept, full: accept },
    below: { say: 'Further.', direction: 'forward' },
    above: { say: 'Less.', direction: 'backward' },
    ...more,
  };
}

export function readingOf(value: number, uncertainty = 5): Reading {
  return { kind: 'read', value, uncertainty };
}

export function unreadOf(guess: number | null = null): Reading {
  return { kind: 'unread', reason: 'hidden', guess };
}

/** A judgement `outside` degrees off the target's range. */
export function judgementOf(outside: number, more: Partial<TargetJudgement> = {}): TargetJudgement {
  return {
    target: targetOf(),
    reading: readingOf(outside < 0 ? 10 + outside : 20 + outside),
    outside,
    inForm: outside === 0,
    ...more,
  };
}

/** The slot in which `motionOf` keeps its readings, and one in which it keeps none. */
export const READ_SLOT = 0;
export const UNREAD_SLOT = 1;

/** Readings of one angle over time, at 20 frames a second. */
export function motionOf(forMs: number, valueAt: (seconds: number) => number): Motion {
  const times = Array.from({ length: forMs / 50 + 1 }, (_, index) => index * 50);
  return times.reduce<Motion>(
    (motion, atMs) => remember(motion, atMs, [valueAt(atMs / 1000), Number.NaN]),
    NO_MOTION,
  );
}
