import type { FlowPhase, FlowState } from './flow-types.ts';
import { type Change, changeBetween, type PlannedHold } from './plan.ts';
import { speakingMs } from './speaking-time.ts';

/** Time to put the laptop in its place, however quickly that is said. */
const SHORTEST_PLACING_MS = 7000;
/** "Put the laptop on a table, 2.5 to 3.2 metres away. … Then come into the picture." */
const PLACING_WORDS_MS = 5800;

/** A breath, and "three, two, one". */
const COUNTDOWN_MS = 3600;
const SHORTEST_READY_MS = 5000;
/** Once more: it was all heard a moment ago. */
const READY_AGAIN_MS = 3500;
/** "I can see all of you.", asking for a quiet moment, and that the clock will lead. */
const SEEN_WORDS_MS = 1500;
const NEUTRAL_WORDS_MS = 2600;
const TIMER_WORDS_MS = 4000;

/** Source: routines, "Changing sides and finding the next stretch take time of their own". */
const SHORTEST_SWITCHING_MS = 5000;
/** "Hold complete. Come out slowly. Now the right side." */
const SWITCHING_WORDS_MS = 4400;
const NEXT_STRETCH_MS = 6000;

/** Ends held shorter than this leave no time to be told how to breathe. */
const SHORT_END_MS = 8000;

const NAMES_SIDE = /\{(side|other)/;

/** What the person has to do since the hold before; null where there was none. */
export function changeTo(
  { plan }: Pick<FlowState, 'plan'>,
  index: number,
): { readonly hold: PlannedHold; readonly change: Change | null } | null {
  const [before, hold] = [plan.holds[index - 1], plan.holds[index]];
  if (hold === undefined) return null;
  return { hold, change: before === undefined ? null : changeBetween(before, hold) };
}

/**
 * What is told of a stretch before its countdown, of its own texts: how to take its start, and where there
 * is no time for it later, how to move or breathe. On the other side only what differs there.
 */
export function readyTexts(
  { stretch, counts }: PlannedHold,
  change: Change | null,
): readonly string[] {
  const [start = '', first = ''] = stretch.steps;
  if (change === 'repeat') return [];
  if (change === 'switch-sides') return NAMES_SIDE.test(start) ? [start] : [];
  if (counts?.counted === 'by-time') return [start, first];
  return counts !== null && counts.holdMs < SHORT_END_MS ? [start, stretch.breathing] : [start];
}

/** Which way to face, where that is another for this side than for the one before. */
export function facesAnew({ stretch }: PlannedHold, change: Change | null): boolean {
  return change !== 'switch-sides' || NAMES_SIDE.test(stretch.placement.facing);
}

function placingMs({ stretch }: PlannedHold): number {
  const { facing } = stretch.placement;
  return Math.max(SHORTEST_PLACING_MS, PLACING_WORDS_MS + speakingMs(facing));
}

function readyMs(state: FlowState, hold: PlannedHold, change: Change | null): number {
  if (change === 'repeat') return READY_AGAIN_MS;
  const isNew = change !== 'switch-sides';
  const name = `${isNew ? `${hold.stretch.name}, ` : ''}${hold.side ?? ''} side. `;
  const words = [
    speakingMs(name + readyTexts(hold, change).join(' ')),
    state.index === 0 ? SEEN_WORDS_MS : 0,
    state.session?.view.neutral === 'waiting' ? NEUTRAL_WORDS_MS : 0,
    isNew && hold.stretch.trackability.level === 'timer' ? TIMER_WORDS_MS : 0,
  ];
  const wordsMs = words.reduce((sum, ms) => sum + ms, 0);
  return Math.max(SHORTEST_READY_MS, wordsMs + COUNTDOWN_MS);
}

function switchingMs(hold: PlannedHold, change: Change | null): number {
  const facing = facesAnew(hold, change) ? hold.stretch.placement.facing : '';
  return Math.max(SHORTEST_SWITCHING_MS, SWITCHING_WORDS_MS + speakingMs(facing));
}

/** A rest before the next time is the dose's own; before another stretch it is the time to get there. */
function restingMs({ plan, index }: FlowState, change: Change | null): number {
  const before = plan.holds[index - 1];
  return change === 'repeat' && before !== undefined ? before.restMs : NEXT_STRETCH_MS;
}

/** How long a phase lasts by itself, milliseconds; null where something else ends it. */
export function lengthOf(state: FlowState, phase: FlowPhase): number | null {
  const to = changeTo(state, state.index);
  if (to === null) return null;
  const { hold, change } = to;
  switch (phase) {
    case 'placing':
      return placingMs(hold);
    case 'get-ready':
      return readyMs(state, hold, change);
    case 'switching':
      return switchingMs(hold, change);
    case 'resting':
      return restingMs(state, change);
    default:
      return null;
  }
}

/** Whether one of these times was passed since the frame before. */
export function isDue(timesMs: readonly number[], nowMs: number, gapMs: number): boolean {
  return timesMs.some((timeMs) => nowMs >= timeMs && nowMs - gapMs < timeMs);
}
