import { canGoUnseen, clockMs, isLedByClock, restsByPace } from '../../core/flow-led.ts';
import type { FlowState } from '../../core/flow-types.ts';
import { turnNeededDeg } from '../../core/framing-guide.ts';
import { changeBetween, type PlannedHold } from '../../core/plan.ts';
import type { LiveView } from '../../core/session-types.ts';
import { awayWords } from './away.ts';
import {
  coachingWords,
  type Instruction,
  instructionFor,
  neutralWords,
  repetitionInstruction,
} from './coaching.ts';
import { fillSides } from './fill.ts';
import { changeWords, flowWords, placingWords, setupIssueWords } from './flow.ts';
import { painWords } from './pain.ts';

/** Time to read how to take the start. */
const START_READ_MS = 4000;

function neutral(text: string): Instruction {
  return { text, tone: 'neutral' };
}

function framing({ framing: seen, session }: FlowState, hold: PlannedHold): Instruction {
  if (seen.issue === null) return { text: flowWords.titles.ready, tone: 'good' };
  const turn = turnNeededDeg(hold.stretch, session?.perception.view ?? null);
  return { text: setupIssueWords(seen.issue, turn), tone: 'correct' };
}

/** First how to take the start, then, where that is needed, the quiet moment it is measured from. */
function getReady({ plan, index, session, phaseMs }: FlowState, hold: PlannedHold): Instruction {
  const before = plan.holds[index - 1];
  const isRepeat = before !== undefined && changeBetween(before, hold) === 'repeat';
  const [start = ''] = hold.stretch.steps;
  const waits = session?.view.neutral === 'waiting' && phaseMs >= START_READ_MS;
  if (waits) return neutral(neutralWords(hold.stretch));
  return neutral(isRepeat ? coachingWords.enter : fillSides(start, hold.side));
}

function waiting({ plan, index }: FlowState, hold: PlannedHold): Instruction {
  const before = plan.holds[index - 1];
  return neutral(before === undefined ? '' : changeWords(changeBetween(before, hold), hold));
}

function stretching(state: FlowState, view: LiveView | null, hold: PlannedHold): Instruction {
  if (state.pause === 'away') return { text: awayWords(state), tone: 'correct' };
  if (state.easierOfferedMs !== null) {
    return neutral(flowWords.easierOffer(fillSides(hold.stretch.easier, hold.side)));
  }
  const judged = instructionFor(view, state.session?.config.stretch ?? hold.stretch, hold.side);
  if (!state.timed || view === null) return judged;
  const keepsTime = neutral(isLedByClock(hold) ? flowWords.timer : flowWords.timed);
  const repetition = repetitionInstruction(view, hold.stretch, hold.side);
  // Advice about the picture was given before the clock took the lead.
  const isPictureAsked = view.cue !== null && view.cue.framing !== null;
  const unseen =
    (view.score === null && view.cue === null) ||
    (isPictureAsked && (view.score === null || canGoUnseen(hold)));
  if (unseen) return repetition ?? keepsTime;
  return isCounting(state, view) ? keepsTime : judged;
}

/** The clock runs for someone whom the camera, rightly or not, sees out of the stretch with nothing to correct. */
function isCounting(state: FlowState, view: LiveView): boolean {
  const isOut = view.phase === 'idle' || view.phase === 'grace' || view.phase === 'paused';
  const isRunning = state.pace === null ? clockMs(state) > 0 : !restsByPace(state);
  return isOut && view.cue === null && isRunning;
}

/** The one sentence on the screen, whatever goes on. */
export function flowInstruction(
  state: FlowState | null,
  view: LiveView | null,
  hold: PlannedHold | null,
): Instruction {
  if (state === null || hold === null) return neutral(coachingWords.lookingForYou);
  if (state.phase === 'done') return { text: coachingWords.complete, tone: 'good' };
  if (state.pause === 'person') return neutral(coachingWords.goOnWhenReady);
  switch (state.phase) {
    case 'placing':
      return neutral(placingWords(hold));
    case 'framing':
      return framing(state, hold);
    case 'get-ready':
      return state.pause === 'away'
        ? { text: awayWords(state), tone: 'correct' }
        : getReady(state, hold);
    case 'switching':
    case 'resting':
      return waiting(state, hold);
    case 'pain':
      return { text: painWords.stopped, tone: 'stop' };
    default:
      return stretching(state, view, hold);
  }
}
