import type { BalanceTest } from './balance-test.ts';
import type { BalanceEvent, BalanceState, BalanceStep, BalanceTry } from './balance-types.ts';
import type { Perception } from './perception.ts';
import { medianOf, type Sample, stillMoment } from './stillness.ts';

/** Half of the way back to the start ends a try. */
const BACK_SHARE = 0.5;
/** A try counts while a condition is broken in no more than this share of its pause. */
const BROKEN_SHARE = 0.3;
export const TRIES = 3;
/** After so many tries, good or not, the side is over. */
const MOST_TRIES = 7;

/** Turns an angle so that higher is further, and back. */
export function heightOf({ further }: BalanceTest, value: number): number {
  return further === 'higher' ? value : -value;
}

/** The result, degrees, of an angle turned so that higher is further. */
export function resultOf(test: BalanceTest, height: number, startHeight: number | null): number {
  const angle = heightOf(test, height);
  const from = test.fromStart ? heightOf(test, startHeight ?? height) : 0;
  return test.offset + test.factor * (angle - from);
}

function mostBroken(samples: readonly Sample[]): string | null {
  const broken = samples.flatMap((sample) => sample.broken ?? []);
  if (broken.length <= BROKEN_SHARE * samples.length) return null;
  const count = (id: string): number => broken.filter((other) => other === id).length;
  return [...new Set(broken)].sort((a, b) => count(b) - count(a))[0] ?? null;
}

function tryFrom(state: BalanceState, still: readonly Sample[]): BalanceTry {
  const height = medianOf(still.map((sample) => sample.height));
  return {
    value: resultOf(state.test, height, state.startHeight),
    uncertainty: medianOf(still.map(({ uncertainty }) => uncertainty)),
    broken: mostBroken(still),
  };
}

export function validTries(tries: readonly BalanceTry[]): readonly BalanceTry[] {
  return tries.filter(({ broken }) => broken === null);
}

/** From here on nothing is a neutral any more: the pause at the end of a movement is as quiet. */
function withNeutralSettled(perception: Perception): Perception {
  const { neutral } = perception;
  const settled = neutral?.taken == null ? null : { ...neutral, samples: [] };
  return { ...perception, neutral: settled };
}

/** Waits for stillness where the test begins. */
export function atStart(state: BalanceState): BalanceStep {
  const still = stillMoment(state.recent);
  if (still === null) return { state, events: [] };
  const startHeight = medianOf(still.map(({ height }) => height));
  const next: BalanceState = {
    ...state,
    perception: withNeutralSettled(state.perception),
    phase: 'moving',
    startHeight,
    startBody: state.steady,
  };
  return { state: next, events: [{ kind: 'ready' }] };
}

/** Waits for the pause at the end of the movement, which is the try. */
export function whileMoving(state: BalanceState): BalanceStep {
  const still = stillMoment(state.recent);
  if (still === null || state.startHeight === null) return { state, events: [] };
  const height = medianOf(still.map((sample) => sample.height));
  if (height - state.startHeight < state.test.leastMoveDeg) {
    // Settled a little lower: the try begins there. Much lower is a movement the other way.
    const isSettling = state.startHeight - height < state.test.leastMoveDeg / 2;
    const startHeight = isSettling ? Math.min(height, state.startHeight) : state.startHeight;
    return { state: { ...state, startHeight }, events: [] };
  }
  const done = tryFrom(state, still);
  const tries = [...state.tries, done];
  const valid = validTries(tries).length;
  const isOver = valid >= TRIES || tries.length >= MOST_TRIES;
  const phase = isOver ? ('done' as const) : ('returning' as const);
  const events: BalanceEvent[] = [{ kind: 'try', done, valid }];
  if (isOver) events.push({ kind: 'side-done' });
  return { state: { ...state, phase, tries, reached: height, recent: [] }, events };
}

/** Waits until the person is on the way back to the start. */
export function whileReturning(state: BalanceState, height: number): BalanceStep {
  const { startHeight, reached } = state;
  if (startHeight === null || reached === null) return { state, events: [] };
  if (height - startHeight > BACK_SHARE * (reached - startHeight)) return { state, events: [] };
  return { state: { ...state, phase: 'moving', recent: [] }, events: [{ kind: 'back' }] };
}
