import { heldNow, holdAt } from '../core/flow-holds.ts';
import type { FlowEvent, FlowState } from '../core/flow-types.ts';
import { turnNeededDeg } from '../core/framing-guide.ts';
import { changeBetween, type PlannedHold } from '../core/plan.ts';
import type { ActiveCue, SessionEvent } from '../core/session-types.ts';
import type { Priority, ToneName } from '../voice/voice.ts';
import { awayWords, stillAwayWords } from './words/away.ts';
import { phrase } from './words/catalogue.ts';
import { coachingWords, cueWords, neutralWords } from './words/coaching.ts';
import { fillSides } from './words/fill.ts';
import {
  changeWords,
  enteringWords,
  flowWords,
  getReadyWords,
  goingOnWords,
  placingWords,
  setupIssueWords,
} from './words/flow.ts';
import { painWords } from './words/pain.ts';

/** Something for the ear. */
export type Utterance =
  | { readonly kind: 'say'; readonly text: string; readonly priority: Priority }
  | { readonly kind: 'tone'; readonly tone: ToneName };

function say(text: string, priority: Priority): Utterance {
  return { kind: 'say', text, priority };
}

function tone(name: ToneName): Utterance {
  return { kind: 'tone', tone: name };
}

function cuePriority(cue: ActiveCue): Priority {
  if (cue.severity === 'stop') return 'stop';
  return cue.kind === 'framing' ? 'guide' : 'correct';
}

function ofSession(event: SessionEvent, hold: PlannedHold | null): readonly Utterance[] {
  const { side = null } = hold ?? {};
  switch (event.kind) {
    case 'hold-started':
    case 'hold-paused':
      return [tone(event.kind)];
    case 'hold-completed': {
      const text = hold?.counts == null ? coachingWords.complete : coachingWords.allCounted;
      return [tone('complete'), say(text, 'complete')];
    }
    case 'cue':
      return [say(cueWords(event.cue, side), cuePriority(event.cue))];
    case 'cue-fixed':
      return [say(coachingWords.fixed, 'praise')];
    case 'repetition-held':
      return comeBack(hold);
    case 'repetition-counted':
      return letGo(hold, event.done);
    case 'repetition-next':
      return goOut(hold, event.number);
    default:
      return [];
  }
}

/** At a pace set by time nobody has said yet that the one end is over. */
function letGo(hold: PlannedHold | null, done: number): readonly Utterance[] {
  const { counts } = hold ?? {};
  if (counts?.counted !== 'by-time' || counts.ends === 2) return [];
  return done < counts.count ? comeBack(hold) : [];
}

function comeBack(hold: PlannedHold | null): readonly Utterance[] {
  const dose = hold?.stretch.dose;
  return dose?.kind === 'repetitions'
    ? [say(fillSides(dose.back, hold?.side ?? null), 'guide')]
    : [];
}

function goOut(hold: PlannedHold | null, number: number): readonly Utterance[] {
  const dose = hold?.stretch.dose;
  return dose?.kind === 'repetitions'
    ? [say(coachingWords.nextTime(number, fillSides(dose.out, hold?.side ?? null)), 'guide')]
    : [];
}

/** Where a phase begins: what the person has to know to do it without looking. */
function ofPhase(state: FlowState): readonly Utterance[] {
  const hold = holdAt(state, state.index);
  const before = holdAt(state, state.index - 1);
  switch (state.phase) {
    case 'placing':
      return hold === null ? [] : [say(`${placingWords(hold)} ${flowWords.comeIntoView}`, 'guide')];
    case 'get-ready': {
      if (hold === null) return [];
      const change = before === null ? null : changeBetween(before, hold);
      const neutral = state.session?.view.neutral === 'waiting' ? neutralWords(hold.stretch) : '';
      return [say(getReadyWords(hold, change, neutral, state.timed), 'guide')];
    }
    case 'stretching':
      return hold === null ? [] : ofStart(hold, state);
    case 'switching':
    case 'resting':
      return hold === null || before === null
        ? []
        : [say(changeWords(changeBetween(before, hold), hold), 'complete')];
    case 'pain':
      return [say(painWords.spoken, 'stop')];
    case 'done':
      return state.plan.holds.length > 1 && hold === null
        ? [say(flowWords.allDone, 'complete')]
        : [];
    default:
      return [];
  }
}

function wayIn(hold: PlannedHold, state: FlowState): string {
  const { dose } = hold.stretch;
  // Time runs with the first word there.
  if (hold.counts?.counted === 'by-time' && dose.kind === 'repetitions') {
    return fillSides(dose.out, hold.side);
  }
  if ((state.session?.hold.accounts.heldMs ?? 0) > 0) return coachingWords.entering;
  const before = holdAt(state, state.index - 1);
  const isRepeat = before !== null && changeBetween(before, hold) === 'repeat';
  return isRepeat ? coachingWords.enter : enteringWords(hold);
}

function ofStart(hold: PlannedHold, state: FlowState): readonly Utterance[] {
  // Straight in, nobody has been asked yet for the quiet moment it is measured from.
  const asks = state.options.straight && state.session?.view.neutral === 'waiting';
  const first = asks ? `${neutralWords(hold.stretch)} ` : '';
  return [say(`${first}${wayIn(hold, state)}`, 'guide')];
}

/** What one event sounds like. @param state after the step that gave it */
function ofEvent(event: FlowEvent, state: FlowState, holdBefore: PlannedHold | null) {
  switch (event.kind) {
    case 'session':
      return ofSession(event.event, holdBefore);
    case 'phase':
      return ofPhase(state);
    case 'framing-advice': {
      const view = state.session?.perception.view ?? null;
      const turn = holdBefore === null ? null : turnNeededDeg(holdBefore.stretch, view);
      return [say(setupIssueWords(event.issue, turn), 'guide')];
    }
    case 'framing-ready':
      return [tone('hold-started'), say(event.told ? flowWords.titles.ready : '', 'guide')];
    case 'framing-given-up':
      return [say(goingOnWords(event.issue, state.timed), 'guide')];
    case 'countdown':
      return [say(String(event.secondsLeft), 'count')];
    case 'half-way':
      return [say(coachingWords.halfWay, 'count')];
    case 'last-seconds':
      return [
        say(event.secondsLeft === 5 ? coachingWords.fiveLeft : String(event.secondsLeft), 'count'),
      ];
    case 'pace-back':
      return comeBack(holdBefore);
    case 'pace-next':
      return goOut(holdBefore, event.number);
    case 'breathe':
      return holdBefore === null ? [] : [say(phrase(holdBefore.stretch.breathing), 'praise')];
    case 'paused':
      // Who left has heard the clock stop.
      return event.reason === 'away'
        ? [say(awayWords(state), 'guide')]
        : [tone('hold-paused'), say(flowWords.paused, 'guide')];
    case 'still-away':
      return [say(stillAwayWords(state), 'guide')];
    case 'resumed':
      return [say(event.reason === 'away' ? flowWords.back : flowWords.resumed, 'guide')];
    case 'interrupted':
      // Before anything was held there is nothing to worry about.
      return state.entries.length > 0 || heldNow(state) > 0
        ? [say(flowWords.interrupted, 'guide')]
        : [];
    case 'gesture':
      return [tone('hold-started')];
    case 'easier-offered':
      return holdBefore === null
        ? []
        : [
            say(
              `${flowWords.easierOffer(phrase(holdBefore.stretch.easier))} ${flowWords.easierHow}`,
              'correct',
            ),
          ];
    case 'easier-taken':
      return [say(flowWords.easierTaken, 'correct')];
    case 'hold-ended':
      if (event.ended === 'timed') return [tone('complete'), say(flowWords.timeIsUp, 'complete')];
      return event.ended === 'moved-on' ? [say(flowWords.movedOn, 'complete')] : [];
    default:
      return [];
  }
}

const ORDER: readonly Priority[] = ['praise', 'count', 'guide', 'correct', 'complete', 'stop'];

function higher(a: Priority, b: Priority): Priority {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/**
 * Everything one step has to say. Sentences of the same moment become one utterance, since a second would
 * cut the first off; counting is only heard where nothing else is said.
 */
export function utterancesOf(
  events: readonly FlowEvent[],
  before: FlowState,
  after: FlowState,
): readonly Utterance[] {
  const hold = holdAt(before, before.index);
  const all = events.flatMap((event): readonly Utterance[] => ofEvent(event, after, hold));
  const tones = all.filter(({ kind }) => kind === 'tone').slice(0, 1);
  const said = all.flatMap((one) => (one.kind === 'say' && one.text !== '' ? [one] : []));
  const matters = said.some(({ priority }) => priority !== 'count' && priority !== 'praise')
    ? said.filter(({ priority }) => priority !== 'count' && priority !== 'praise')
    : said.slice(0, 1);
  const [first, ...rest] = matters;
  if (first === undefined) return tones;
  const joined = rest.reduce(
    (sum, next) =>
      say(`${sum.text} ${next.text}`, higher(sum.priority, next.priority)) as typeof first,
    first,
  );
  return [...tones, joined];
}
