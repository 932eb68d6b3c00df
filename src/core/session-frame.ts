import { advanceClock, type Clock } from './clock.ts';
import { type CueCandidate, cueCandidates, framingCueId, isTurn } from './cue-candidates.ts';
import { advanceCues, type CueState, type Whereabouts } from './cues.ts';
import { steadyMs } from './hold.ts';
import { faultEvents, type Judged } from './judge.ts';
import type { Percept } from './perceive.ts';
import type { PoseFrame } from './pose.ts';
import { isOnTheWay } from './repetitions.ts';
import { scoreOf, type TargetJudgement } from './score.ts';
import type { SessionState, SessionStep } from './session-state.ts';
import type { FramingIssue, LiveView, SessionEvent } from './session-types.ts';
import { facingOf, jointsOf, repetitionOf } from './session-view.ts';
import { type Tally, tallyEvents, tallyJoints, tallyNearest } from './tally.ts';

/** Advice to turn is shown when it has lasted this long. */
const ADVICE_SHOWN_AFTER_MS = 700;

/** The very same list where nothing changed, as in nearly every frame. */
function inFormOf(
  before: readonly boolean[],
  judgements: readonly TargetJudgement[],
): readonly boolean[] {
  let isSame = judgements.length === before.length;
  for (let index = 0; isSame && index < judgements.length; index += 1) {
    isSame = judgements[index]?.inForm === before[index];
  }
  return isSame ? before : judgements.map(({ inForm }) => inForm);
}

/** One after the other, without a new list where there is nothing to tell, as in nearly every frame. */
export function join(
  first: readonly SessionEvent[],
  next: readonly SessionEvent[],
): readonly SessionEvent[] {
  if (next.length === 0) return first;
  return first.length === 0 ? next : [...first, ...next];
}

/** One frame as it was seen, with what is remembered of it. */
export interface Seen extends Pick<SessionState, 'perception' | 'motion' | 'start'> {
  readonly percept: Percept | null;
  /** What stands in the way of a good picture. */
  readonly framing: FramingIssue | null;
}

/** Everything that could be said of the frame. */
function spokenOf(
  { config, hold }: SessionState,
  { judgements, faults, verdict, moving, trying }: Judged,
  advice: FramingIssue | null,
  clock: Clock,
): readonly CueCandidate[] {
  if (clock.hold.phase === 'complete') return [];
  const isTold = verdict.kind !== 'not-judged' && !moving;
  // On the way out to the next repetition nobody is late yet.
  const isSettingOut = clock.repetitions?.phase === 'out';
  const begun = hold.accounts.heldMs > 0;
  const isLate = trying && begun && !isSettingOut;
  const onTheWay = clock.repetitions !== null && isOnTheWay(clock.repetitions);
  const told = isTold ? judgements : [];
  return cueCandidates(config.stretch, advice, faults, told, isLate, onTheWay, begun);
}

function whereabouts({ verdict, moving, trying }: Judged): Whereabouts {
  if (verdict.kind === 'not-judged') return 'unseen';
  if (moving) return 'moving';
  return trying ? 'in-stretch' : 'elsewhere';
}

/** How long advice has to last to be shown: a body that turns or hides itself on its way makes nothing flicker. */
function shownAfterMs(advice: FramingIssue, spoken: readonly CueCandidate[]): number {
  if (isTurn(advice)) return ADVICE_SHOWN_AFTER_MS;
  return advice.id === 'hidden' ? (spoken[0]?.dwellMs ?? 0) : 0;
}

function shownAdvice(
  advice: FramingIssue | null,
  spoken: readonly CueCandidate[],
  { waiting }: CueState,
  nowMs: number,
): FramingIssue | null {
  if (advice === null) return null;
  const sinceMs = waiting.get(framingCueId(advice)) ?? nowMs;
  return nowMs - sinceMs >= shownAfterMs(advice, spoken) ? advice : null;
}

/** The readings that the summary tells: those in the pose, or until there are any, how near they came. */
function tallyForm(
  { config, tally }: SessionState,
  { judgements, verdict, moving, trying }: Judged,
  { hold }: Clock,
): Tally {
  if (hold.phase === 'complete') return tally;
  if (verdict.kind === 'good') return tallyJoints(tally, judgements);
  const isNearing = verdict.kind === 'out-of-form' && trying && !moving;
  const holdsNothing = tally.joints.length === 0;
  return isNearing && holdsNothing ? tallyNearest(tally, judgements, config.level) : tally;
}

/** Everything that follows from a frame once it is judged, or known not to be judgeable. */
export function conclude(
  state: SessionState,
  frame: PoseFrame,
  seen: Seen,
  judged: Judged,
): SessionStep {
  const { config, startedMs } = state;
  const { perception, motion, start, percept, framing } = seen;
  const { plan, judgements, faults, verdict } = judged;
  const atMs = frame.timestampMs;
  const { clock, events: clocked } = advanceClock(state, atMs, verdict);
  const { hold, repetitions } = clock;
  const isJudged = verdict.kind !== 'not-judged';
  // What does not stand in the way of judging needs no advice, on the screen as by the voice.
  const advice = isJudged && framing?.id !== 'wrong-position' ? null : framing;
  const spoken = spokenOf(state, judged, advice, clock);
  const cues = advanceCues(state.cues, spoken, whereabouts(judged), atMs, steadyMs(hold));
  const neutralTaken = state.view.neutral === 'waiting' && perception.neutral?.taken != null;
  const told = faultEvents(plan, state.faults, faults, atMs);
  const formed = join(join(told, clocked), cues.events);
  const events = neutralTaken ? join([{ kind: 'neutral-taken', atMs }], formed) : formed;
  const tally = tallyEvents(tallyForm(state, judged, clock), events);
  const view: LiveView = {
    timestampMs: atMs,
    phase: hold.phase,
    accounts: hold.accounts,
    targetHoldMs: config.targetHoldMs,
    score: isJudged ? scoreOf(judgements, config.level) : null,
    joints: jointsOf(plan, judgements, config.level),
    framing: shownAdvice(advice, spoken, cues.state, atMs),
    cue: cues.state.active,
    facing: facingOf(plan, percept),
    landmarks: frame.landmarks,
    neutral: neutralTaken ? 'taken' : state.view.neutral,
    repetition: repetitionOf(clock),
  };
  return {
    state: {
      config,
      startedMs: startedMs ?? atMs,
      lastMs: atMs,
      perception,
      motion,
      start,
      inForm: inFormOf(state.inForm, judgements),
      faults,
      hold,
      repetitions,
      cues: cues.state,
      tally,
      view,
    },
    events,
  };
}
