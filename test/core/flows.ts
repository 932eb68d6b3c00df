import { startFlow, stepFlow } from '../../src/core/flow.ts';
import type {
  FlowEvent,
  FlowInput,
  FlowOptions,
  FlowState,
  ObservedFrame,
} from '../../src/core/flow-types.ts';
import { type Plan, planRoutine } from '../../src/core/plan.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import type { RoutineItem } from '../../src/core/routine.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { durationOf, film, type Move, type Shot } from './frames.ts';

export const GUIDED: FlowOptions = { straight: false, strictness: 'standard' };
export const STRAIGHT: FlowOptions = { straight: true, strictness: 'standard' };

/** A plan of these items; what is not given is a single short hold. */
export function planOf(
  items: readonly (Partial<RoutineItem> & Pick<RoutineItem, 'stretchId'>)[],
): Plan {
  const whole = items.map((item) => ({
    holdSeconds: 3,
    repetitions: 1,
    sides: 'both' as const,
    restSeconds: 2,
    ...item,
  }));
  return planRoutine({ items: whole }, 'beginner', stretchById);
}

export function observed(frame: PoseFrame): ObservedFrame {
  return { kind: 'frame', frame, light: null };
}

export function observedAll(frames: readonly PoseFrame[]): readonly ObservedFrame[] {
  return frames.map(observed);
}

/** All that came of a routine. */
export interface FlowRun {
  readonly state: FlowState;
  readonly events: readonly FlowEvent[];
  readonly states: readonly FlowState[];
}

export function runFlow(start: FlowState, inputs: readonly FlowInput[]): FlowRun {
  let state = start;
  const events: FlowEvent[] = [];
  const states: FlowState[] = [];
  for (const input of inputs) {
    const stepped = stepFlow(state, input);
    state = stepped.state;
    events.push(...stepped.events);
    states.push(state);
  }
  return { state, events, states };
}

export function follow(plan: Plan, inputs: readonly FlowInput[], options = GUIDED): FlowRun {
  return runFlow(startFlow(plan, options), inputs);
}

/** The phases entered, in order. */
export function phasesOf({ events }: Pick<FlowRun, 'events'>): readonly string[] {
  return events.flatMap((event) => (event.kind === 'phase' ? [event.phase] : []));
}

export function kindsOf({ events }: Pick<FlowRun, 'events'>): readonly string[] {
  return events.map(({ kind }) => kind);
}

/** One take after another, each from where the last ended. */
export function filmAll(
  takes: readonly { readonly moves: readonly Move[]; readonly shot: Shot }[],
  fps = 15,
): readonly ObservedFrame[] {
  let fromMs = 0;
  return takes.flatMap(({ moves, shot }) => {
    const frames = film(moves, shot, { fps, fromMs });
    fromMs += durationOf(moves) + 1000 / fps;
    return observedAll(frames);
  });
}
