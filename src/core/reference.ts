import type { AngleId } from './angle-ids.ts';
import type { BodyPose } from './body-pose.ts';
import type { Caution } from './cautions.ts';
import type { Dose } from './dose.ts';
import type { Equipment } from './equipment.ts';
import type { Side } from './landmarks.ts';
import type { Region } from './regions.ts';

/** How demanding the accepted ranges are. The beginner range always contains the full one. */
export type Level = 'beginner' | 'full';

/** Which way the body should face the camera: its front, its side, or half-way between. */
export type View = 'front' | 'side' | 'front45';

/** How sure the camera can be of an angle in the advised view. */
export type Reliability = 'good' | 'fair' | 'poor';

export type Severity = 'tip' | 'fix' | 'stop';

/** Inclusive bounds; null leaves that side open. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/** Which way a body part should move, in the person's own terms; the screen turns it into an arrow. */
export type CorrectionDirection =
  | 'up'
  | 'down'
  | 'forward'
  | 'backward'
  | 'away-from-stretched-side'
  | 'towards-stretched-side'
  | 'straighten'
  | 'bend'
  | 'turn'
  | 'still';

/** What to say. `{side}` is the stretched side and `{other}` the other one, in words. */
export interface Correction {
  readonly say: string;
  readonly direction: CorrectionDirection;
}

/** How far a value lies outside a range: negative below, positive above, 0 inside. */
export function outsideBy(value: number, range: Range): number {
  if (range.low !== null && value < range.low) return value - range.low;
  if (range.high !== null && value > range.high) return value - range.high;
  return 0;
}

/** One angle of the reference pose. */
export interface Target {
  readonly angle: AngleId;
  /** What a person would call it, for lists on screen: "Trunk lean". */
  readonly label: string;
  /** 0–1. From 0.6 it is required for good form; from 0.8 the frame is not judged without it. */
  readonly weight: number;
  readonly reliability: Reliability;
  /** The value to aim for and to draw. */
  readonly aim: Readonly<Record<Level, number>>;
  /** Half-width over which the score falls from full marks. */
  readonly tolerance: Readonly<Record<Level, number>>;
  /** What counts as good form. */
  readonly accept: Readonly<Record<Level, Range>>;
  /** What to say when the value lies below, or above, the accepted range. */
  readonly below: Correction | null;
  readonly above: Correction | null;
}

/** A named way of doing it wrong, raised when the value has left `allowed` for `dwellMs`. */
export interface Fault {
  readonly id: string;
  readonly angle: AngleId;
  /** The value itself, or how fast it changes (units per second, either way). */
  readonly of: 'value' | 'speed';
  readonly allowed: Range;
  readonly severity: Severity;
  readonly dwellMs: number;
  readonly correction: Correction;
}

/** The quiet start whose true angles are known, from which the person's own offsets are learnt. */
export type NeutralPose =
  | 'standing'
  | 'half-kneeling'
  | 'sitting'
  /** Sitting back on the heels, the arms long on the floor. */
  | 'kneeling-back'
  /** On the back, the knees bent and together. */
  | 'lying-knees-up';

export type Position =
  | 'standing'
  | 'chair'
  | 'kneeling'
  | 'all-fours'
  | 'supine'
  | 'prone'
  | 'side-lying'
  | 'floor-sitting';

export interface Placement {
  readonly surface: 'table' | 'floor';
  readonly distanceM: readonly [number, number];
  /** Which way to stand, sit or lie, as an instruction. */
  readonly facing: string;
}

/** How much of a stretch the camera can follow, told before it starts. */
export interface Trackability {
  /** `observed`: form is well seen. `partly`: some of it. `timer`: the clock leads and the camera checks little. */
  readonly level: 'observed' | 'partly' | 'timer';
  /** What it does follow, in a sentence. */
  readonly says: string;
}

/** Which way a stretch moves the spine most. */
export type Bias = 'flexion' | 'extension' | 'lateral' | 'rotation' | 'mixed' | 'neutral';

/** How an easier form is judged: targets left out, others with wider ranges, at both levels. */
export interface EasierForm {
  readonly drop: readonly AngleId[];
  readonly relax: readonly {
    readonly angle: AngleId;
    readonly aim: number;
    readonly accept: Range;
  }[];
}

/** Everything the app knows about one stretch. Angles ending in `.s` are the stretched side's. */
export interface Stretch {
  readonly id: string;
  readonly name: string;
  /** Other names it goes by, to be found by. */
  readonly alsoKnownAs: readonly string[];
  /** One line for the list. */
  readonly summary: string;
  readonly position: Position;
  /** `each`: done left and right apart, the side being the stretched one. */
  readonly sides: 'each' | 'both';
  readonly view: View;
  /** In a side view: which side should be nearer to the camera. */
  readonly nearSide: 'any' | 'stretched' | 'other';
  /** Which leg has its foot up beside a bent one, where the two are easily taken for each other: see `tellLegsApart`. */
  readonly raisedLeg: 'any' | 'stretched';
  readonly neutral: NeutralPose | null;
  readonly bias: Bias;
  readonly muscles: readonly string[];
  /** Where in the body it works, to be found by. */
  readonly regions: readonly Region[];
  readonly equipment: readonly Equipment[];
  readonly placement: Placement;
  readonly steps: readonly string[];
  readonly breathing: string;
  readonly easier: string;
  /** What to judge in the easier form; null where the beginner's ranges allow it as they are. */
  readonly easierForm: EasierForm | null;
  readonly deeper: string;
  readonly dose: Dose;
  readonly cautions: readonly Caution[];
  readonly trackability: Trackability;
  /** What the camera cannot see here, told before the start. */
  readonly notSeen: string;
  /** Angles the camera misreads in this stretch: never judged. */
  readonly ignored: readonly AngleId[];
  readonly targets: readonly Target[];
  readonly faults: readonly Fault[];
  readonly sources: readonly string[];
  /** Of a person's own stretch: the captured posture, for a right stretched side; null where none was made out. */
  readonly ownPose: BodyPose | null;
}

/** From this weight a target in range is part of good form. Source: stretches.json, runtime.hold_rule. */
export const REQUIRED_WEIGHT = 0.6;

/** From this weight a frame without the target's reading is not judged. Source: as above. */
export const IDENTIFYING_WEIGHT = 0.8;

/** Whether the target has to be in range for the clock to run. */
export function isRequired(target: Target): boolean {
  return target.weight >= REQUIRED_WEIGHT && target.reliability !== 'poor';
}

/** Whether the frame can only be judged with this target read. */
export function isIdentifying(target: Pick<Target, 'weight' | 'reliability'>): boolean {
  return target.weight >= IDENTIFYING_WEIGHT && target.reliability !== 'poor';
}

/** The side a session may ask for: one of the person's own, or null where both move together. */
export function sidesOf(stretch: Stretch): readonly (Side | null)[] {
  return stretch.sides === 'each' ? ['left', 'right'] : [null];
}
