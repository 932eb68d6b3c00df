import type { Start } from './attempt.ts';
import type { CueState } from './cues.ts';
import type { FaultStates } from './faults.ts';
import type { HoldState } from './hold-types.ts';
import type { Motion } from './motion.ts';
import type { Perception } from './perception.ts';
import type { RepetitionState } from './repetitions.ts';
import type { LiveView, SessionConfig, SessionEvent } from './session-types.ts';
import type { Tally } from './tally.ts';

/** A session so far. Plain data: it can be stored and gone on with. */
export interface SessionState {
  readonly config: SessionConfig;
  readonly startedMs: number | null;
  readonly lastMs: number | null;
  readonly perception: Perception;
  readonly motion: Motion;
  /** Angles of the first still moment; rules broken there already wait until the person sets out. */
  readonly start: Start | null;
  /** Whether each target was in form at the last frame, in the stretch's order. */
  readonly inForm: readonly boolean[];
  readonly faults: FaultStates;
  readonly hold: HoldState;
  /** Null where the session is one hold. */
  readonly repetitions: RepetitionState | null;
  readonly cues: CueState;
  readonly tally: Tally;
  readonly view: LiveView;
}

export interface SessionStep {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}
