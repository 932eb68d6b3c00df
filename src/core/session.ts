import { noteStart, type Start } from './attempt.ts';
import { advanceClock, startClock } from './clock.ts';
import { cueCandidates, framingCueId, isTurn } from './cue-candidates.ts';
import { advanceCues, type CueState, startCues } from './cues.ts';
import type { FaultState } from './faults.ts';
import { framingIssue } from './framing.ts';
import { closeHold, type HoldState, steadyMs, type Verdict } from './hold.ts';
import { faultEvents, type Judged, judgeForm, NO_EVENTS, NO_FAULTS, valuesOf } from './judge.ts';
import { type JudgingPlan, judgingPlan, type PlannedTarget } from './judging-plan.ts';
import { MEASURING } from './measuring-settings.ts';
import { type Motion, remember } from './motion.ts';
import {
  interruptPerception,
  type Percept,
  type Perception,
  perceive,
  startPerception,
} from './perception.ts';
import type { PoseFrame } from './pose.ts';
import type { Level, Stretch } from './reference.ts';
import {
  isOnTheWay,
  type RepetitionState,
  repetitionsDone,
  viewOfRepetitions,
} from './repetitions.ts';
import { scoreOf, type TargetJudgement, viewOfTarget } from './score.ts';
import type {
  FramingIssue,
  JointView,
  LiveView,
  SessionConfig,
  SessionEvent,
  SessionInput,
  SessionSummary,
} from './session-types.ts';
import { summariseHold } from './summary.ts';
import { startTally, summariseJoints, type Tally, tallyEvents, tallyJoints } from './tally.ts';

/** Advice to turn is shown when it has lasted this long. */
const ADVICE_SHOWN_AFTER_MS = 700;

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
  readonly faults: ReadonlyMap<string, FaultState>;
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

/** A session before its first frame. */
export function startSession(config: SessionConfig): SessionState {
  const { hold, repetitions } = startClock(config);
  return {
    config,
    startedMs: null,
    lastMs: null,
    perception: startPerception(config.stretch, config.measuring ?? MEASURING),
    motion: [],
    start: null,
    inForm: [],
    faults: NO_FAULTS,
    hold,
    repetitions,
    cues: startCues(),
    tally: startTally(),
    view: {
      timestampMs: 0,
      phase: hold.phase,
      accounts: hold.accounts,
      targetHoldMs: config.targetHoldMs,
      score: null,
      joints: [],
      framing: null,
      cue: null,
      facing: null,
      landmarks: null,
      neutral: config.stretch.neutral === null ? 'not-used' : 'waiting',
      repetition: repetitions === null ? null : viewOfRepetitions(repetitions),
    },
  };
}

function facingOf(stretch: Stretch, percept: Percept | null): LiveView['facing'] {
  if (percept === null || stretch.view !== 'side') return null;
  return percept.forward === 1 ? 'picture-right' : 'picture-left';
}

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

/** What the targets look like; a frame has little time for closures. */
function jointsOf(
  { targets }: JudgingPlan,
  judgements: readonly TargetJudgement[],
  level: Level,
): LiveView['joints'] {
  const joints: JointView[] = [];
  for (const judgement of judgements) {
    const { unit } = targets[joints.length] as PlannedTarget;
    joints.push(viewOfTarget(judgement, level, unit));
  }
  return joints;
}

/** One after the other, without a new list where there is nothing to tell, as in nearly every frame. */
function joinEvents(...parts: readonly (readonly SessionEvent[])[]): readonly SessionEvent[] {
  let only: readonly SessionEvent[] = NO_EVENTS;
  for (const part of parts) {
    if (part.length > 0) only = only.length === 0 ? part : [...only, ...part];
  }
  return only;
}

/** Advice to turn is shown once it has lasted: a body that turns on its way makes nothing flicker. */
function shownAdvice(
  advice: FramingIssue | null,
  { waiting }: CueState,
  nowMs: number,
): FramingIssue | null {
  if (advice === null || !isTurn(advice)) return advice;
  const sinceMs = waiting.get(framingCueId(advice)) ?? nowMs;
  return nowMs - sinceMs >= ADVICE_SHOWN_AFTER_MS ? advice : null;
}

/** What is remembered of what was seen, this frame included. */
type Seen = Pick<SessionState, 'perception' | 'motion' | 'start'>;

/** Everything that follows from a frame once it is judged, or known not to be judgeable. */
function conclude(
  state: SessionState,
  frame: PoseFrame,
  { perception, motion, start }: Seen,
  percept: Percept | null,
  judged: Judged | null,
  framing: FramingIssue | null,
): SessionStep {
  const { config } = state;
  const atMs = frame.timestampMs;
  const verdict: Verdict = judged?.verdict ?? { kind: 'not-judged', reason: 'nobody' };
  const faults = judged?.faults ?? NO_FAULTS;
  const judgements = judged?.judgements ?? [];
  const { clock, events: clocked } = advanceClock(state, atMs, verdict);
  const { hold, repetitions } = clock;
  const isJudged = verdict.kind !== 'not-judged';
  const done = hold.phase === 'complete';
  // What does not stand in the way of judging needs no advice, on the screen as by the voice.
  const advice = isJudged && framing?.id !== 'wrong-position' ? null : framing;
  // On the way out to the next repetition nobody is late yet.
  const isSettingOut = repetitions?.phase === 'out';
  const spoken = cueCandidates(
    config.stretch,
    advice,
    faults,
    isJudged && !judged?.moving ? judgements : [],
    judged?.trying === true && state.hold.accounts.heldMs > 0 && !isSettingOut,
    repetitions !== null && isOnTheWay(repetitions),
    state.hold.accounts.heldMs > 0,
  );
  const cues = advanceCues(state.cues, done ? [] : spoken, isJudged, atMs, steadyMs(hold));
  const neutralTaken = state.view.neutral === 'waiting' && perception.neutral?.taken != null;
  const events = joinEvents(
    neutralTaken ? [{ kind: 'neutral-taken', atMs }] : NO_EVENTS,
    faultEvents(state.faults, faults, atMs),
    clocked,
    cues.events,
  );
  const inPose = verdict.kind === 'good' && !done;
  const tally = tallyEvents(inPose ? tallyJoints(state.tally, judgements) : state.tally, events);
  const view: LiveView = {
    timestampMs: atMs,
    phase: hold.phase,
    accounts: hold.accounts,
    targetHoldMs: config.targetHoldMs,
    score: isJudged ? scoreOf(judgements, config.level) : null,
    joints: jointsOf(judgingPlan(config.stretch), judgements, config.level),
    framing: shownAdvice(advice, cues.state, atMs),
    cue: cues.state.active,
    facing: facingOf(config.stretch, percept),
    landmarks: frame.landmarks,
    neutral: neutralTaken ? 'taken' : state.view.neutral,
    repetition: repetitions === null ? null : viewOfRepetitions(repetitions),
  };
  return {
    state: {
      config,
      startedMs: state.startedMs ?? atMs,
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

function stepFrame(state: SessionState, frame: PoseFrame): SessionStep {
  const { stretch, side } = state.config;
  const { perception, percept } = perceive(state.perception, stretch, side, frame);
  if (percept === null) {
    const seen = { perception, motion: state.motion, start: state.start };
    return conclude(state, frame, seen, null, null, { id: 'nobody' });
  }
  const motion = remember(state.motion, frame.timestampMs, valuesOf(percept));
  const judged = judgeForm(state, percept, motion, frame.timestampMs);
  const awaitsNeutral = perception.neutral !== null && perception.neutral.taken === null;
  const start = noteStart(state.start, motion, awaitsNeutral, judged.moving, judged.trying);
  const issue = framingIssue(stretch, percept, frame);
  const framing =
    issue ?? (judged.verdict.kind === 'not-judged' ? ({ id: 'hidden' } as const) : null);
  return conclude(state, frame, { perception, motion, start }, percept, judged, framing);
}

function interrupt(state: SessionState, timestampMs: number): SessionStep {
  const unseen: Verdict = { kind: 'not-judged', reason: 'interrupted' };
  const { clock, events } = advanceClock(state, timestampMs, unseen);
  const next: SessionState = {
    ...state,
    startedMs: state.startedMs ?? timestampMs,
    lastMs: timestampMs,
    perception: interruptPerception(state.perception),
    motion: [],
    faults: NO_FAULTS,
    cues: startCues(),
    ...clock,
    view: {
      ...state.view,
      timestampMs,
      phase: clock.hold.phase,
      accounts: clock.hold.accounts,
      repetition: clock.repetitions === null ? null : viewOfRepetitions(clock.repetitions),
      score: null,
      joints: [],
      cue: null,
    },
  };
  return {
    state: next,
    events: joinEvents(faultEvents(state.faults, NO_FAULTS, timestampMs), events),
  };
}

/**
 * Advances a session by one frame, or by the news that frames stopped coming. Pure: the same inputs give
 * the same seconds and cues at any speed. An input that is not later than the one before changes nothing.
 */
export function step(state: SessionState, input: SessionInput): SessionStep {
  const { timestampMs } = input;
  const later = state.lastMs === null || timestampMs > state.lastMs;
  if (!Number.isFinite(timestampMs) || !later) return { state, events: [] };
  return 'kind' in input ? interrupt(state, timestampMs) : stepFrame(state, input);
}

/** What the person did, as far as the session has come. Times run from the first frame. */
export function summarise(state: SessionState): SessionSummary {
  const { config, repetitions } = state;
  const books = summariseHold(closeHold(state.hold), state.startedMs ?? 0);
  return {
    stretchId: config.stretch.id,
    side: config.side,
    level: config.level,
    ...books,
    targetHoldMs: config.targetHoldMs,
    // Where leaving the pose is part of the stretch, the share held says nothing.
    inFormShare: repetitions?.goal.counted === 'when-left' ? null : books.inFormShare,
    repetitions:
      repetitions === null
        ? null
        : { done: repetitionsDone(repetitions), target: repetitions.goal.count },
    joints: summariseJoints(state.tally, config),
    corrections: [...state.tally.corrections.values()],
  };
}
