import type { AngleId } from './angle-ids.ts';
import type { CautionFlag } from './cautions.ts';
import type { NeutralPose, Placement, Position, Range, View } from './reference.ts';

/** An angle that has to stay in its range for a try to count. */
export interface BalanceCondition {
  readonly angle: AngleId;
  readonly allowed: Range;
  /** Names what went wrong, for its words. */
  readonly id: string;
}

/** What the landmarks themselves have to show, against the start of the try. */
export type BalanceGuard = 'heel-down' | 'knee-still' | 'foot-outward' | 'foot-inward' | 'turned';

/** One test of the side-to-side check. Its words are apart, by its id. */
export interface BalanceTest {
  readonly id: string;
  readonly position: Position;
  readonly view: View;
  readonly neutral: NeutralPose | null;
  readonly surface: Placement['surface'];
  readonly distanceM: Placement['distanceM'];
  /**
   * `tested`: angles ending in `.s` are the tested side's. `other`: the movement goes to the tested side
   * and stretches the other one, as in bending sideways.
   */
  readonly stretched: 'tested' | 'other';
  readonly angle: AngleId;
  /** Which way the angle changes as the movement goes further. */
  readonly further: 'higher' | 'lower';
  /** The result is `offset + factor · angle`, degrees; from the start of the try where `fromStart`. */
  readonly offset: number;
  readonly factor: 1 | -1;
  readonly fromStart: boolean;
  /** Whether a larger result means having moved further; a deficit is the other way round. */
  readonly moreIsFurther: boolean;
  /** Where the angle is at the start; a quiet moment elsewhere is none, such as the end of a movement. */
  readonly startsWithin: Range;
  /** A smaller change than this from the start is no try. */
  readonly leastMoveDeg: number;
  readonly conditions: readonly BalanceCondition[];
  readonly guards: readonly BalanceGuard[];
  /** Differences below this are the measurement's own. */
  readonly noiseFloorDeg: number;
  /** Answers of the safety check with which the test is left out. */
  readonly skipFlags: readonly CautionFlag[];
  /** The routine that would even a difference out; null where none is for it. */
  readonly routineId: string | null;
  readonly sources: readonly string[];
}
