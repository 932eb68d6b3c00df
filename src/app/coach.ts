import { stepFlow } from '../core/flow.ts';
import { heldMsOf } from '../core/flow-holds.ts';
import { clockMs } from '../core/flow-led.ts';
import type {
  FlowCommand,
  FlowInput,
  FlowState,
  FlowStep,
  ObservedFrame,
} from '../core/flow-types.ts';
import type { Voice } from '../voice/voice.ts';
import { type Utterance, utterancesOf } from './announce.ts';
import { createLive, type Live } from './live.ts';
import { flowWords } from './words/flow.ts';

/** Feeds the pure flow and gives what comes out of it to eye and ear. */
export interface Coach {
  readonly live: Live;
  readonly state: FlowState;
  take(input: ObservedFrame): void;
  /** Whatever follows the last frame, until the next one, is not judged. */
  interrupt(): void;
  command(command: FlowCommand): void;
}

export interface CoachEvents {
  /** The plan is done, or was ended. */
  onDone(): void;
  /** Another hold is over, or began: worth keeping in case the page is closed. */
  onProgress(): void;
}

/** Held seconds are worth keeping in steps of so many. */
const KEEP_EVERY_MS = 5000;

function isProgress(before: FlowState, { state, events }: FlowStep): boolean {
  const stepOf = (of: FlowState): number =>
    Math.floor((heldMsOf(of) + clockMs(of)) / KEEP_EVERY_MS);
  if (stepOf(before) !== stepOf(state)) return true;
  return events.some(({ kind }) => kind === 'phase' || kind === 'pain-marked');
}

/** A greeting first, as part of the same sentence: a second one would cut it off. */
function welcomed(utterances: readonly Utterance[]): readonly Utterance[] {
  return utterances.map((one) =>
    one.kind === 'say' ? { ...one, text: `${flowWords.welcomeBack} ${one.text}` } : one,
  );
}

/** @param isResumed whether it goes on where an earlier part was cut off */
export function createCoach(
  start: FlowState,
  voice: Voice,
  events: CoachEvents,
  isResumed = false,
): Coach {
  const live = createLive();
  let state = start;
  let greeted = false;

  function utter(utterances: readonly Utterance[]): void {
    for (const utterance of utterances) {
      if (utterance.kind === 'tone') voice.tone(utterance.tone);
      else {
        // The ring shows the seconds; a number alone would take the place of what to do.
        if (!/^\d+$/.test(utterance.text)) live.caption(utterance.text, state.lastMs ?? 0);
        voice.say(utterance.text, utterance.priority);
      }
    }
  }

  function advance(input: FlowInput): void {
    const before = state;
    const next = stepFlow(before, input);
    state = next.state;
    utter(utterancesOf(next.events, before, state));
    live.show(state);
    if (state.phase === 'done' && before.phase !== 'done') events.onDone();
    else if (isProgress(before, next)) events.onProgress();
  }

  /** The first phase was entered before anybody could hear it. */
  function greet(): void {
    if (greeted) return;
    greeted = true;
    const first = utterancesOf([{ kind: 'phase', atMs: 0, phase: state.phase }], state, state);
    utter(isResumed ? welcomed(first) : first);
  }

  live.show(state);
  return {
    live,
    get state() {
      return state;
    },
    take: (input) => {
      greet();
      advance(input);
    },
    interrupt: () => {
      // The flow takes nothing that is not later than what it has.
      if (state.lastMs !== null) advance({ kind: 'interruption', timestampMs: state.lastMs + 1 });
    },
    command: advance,
  };
}
