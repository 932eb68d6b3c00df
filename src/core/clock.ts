import { advanceHold, completeHold, startHold } from './hold.ts';
import type { HoldState, Verdict } from './hold-types.ts';
import {
  advanceRepetitions,
  isOnTheWay,
  type RepetitionState,
  startRepetitions,
} from './repetitions.ts';
import type { SessionConfig, SessionEvent } from './session-types.ts';

/** The hold clock, and over it the count where the stretch is done as slow repetitions. */
export interface Clock {
  readonly hold: HoldState;
  readonly repetitions: RepetitionState | null;
}

interface ClockStep {
  readonly clock: Clock;
  readonly events: readonly SessionEvent[];
}

export function startClock({ targetHoldMs, repetitions }: SessionConfig): Clock {
  if (repetitions == null) return { hold: startHold(targetHoldMs), repetitions: null };
  // The count says when it is done, not the sum of the held seconds.
  return {
    hold: startHold(Number.POSITIVE_INFINITY),
    repetitions: startRepetitions(repetitions),
  };
}

/** Advances the clock, and the count where there is one, to a frame's verdict. */
export function advanceClock(clock: Clock, timestampMs: number, verdict: Verdict): ClockStep {
  const timed = advanceHold(clock.hold, timestampMs, verdict);
  if (clock.repetitions === null) {
    return { clock: { hold: timed.state, repetitions: null }, events: timed.events };
  }
  const before = clock.repetitions;
  const counted = advanceRepetitions(before, clock.hold, timed.state);
  // Leaving an end position that was held is no pause.
  const expected = isOnTheWay(before) || isOnTheWay(counted.state);
  const told = timed.events.filter(({ kind }) => !(expected && kind === 'hold-paused'));
  const isDone = counted.state.phase === 'complete' && before.phase !== 'complete';
  return {
    clock: {
      hold: isDone ? completeHold(timed.state) : timed.state,
      repetitions: counted.state,
    },
    events: [
      ...told,
      ...counted.events,
      ...(isDone ? [{ kind: 'hold-completed', atMs: timestampMs } as const] : []),
    ],
  };
}
