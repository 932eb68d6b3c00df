import { noteStart } from './attempt.ts';
import { advanceClock, startClock } from './clock.ts';
import { startCues } from './cues.ts';
import { NO_FAULTS } from './faults.ts';
import { framingIssue } from './framing.ts';
import { closeHold } from './hold.ts';
import type { Verdict } from './hold-types.ts';
import { faultEvents, judgedNobody, judgeForm } from './judge.ts';
import { judgingPlan } from './judging-plan.ts';
import { MEASURING } from './measuring-settings.ts';
import { NO_MOTION, remember } from './motion.ts';
import { perceive } from './perceive.ts';
import { interruptPerception, startPerception } from './perception.ts';
import type { PoseFrame } from './pose.ts';
import { tellLegsApart } from './raised-leg.ts';
import { repetitionsDone } from './repetitions.ts';
import { conclude, join, type Seen } from './session-frame.ts';
import type { SessionState, SessionStep } from './session-state.ts';
import type { SessionConfig, SessionInput, SessionSummary } from './session-types.ts';
import { interruptedView, startView } from './session-view.ts';
import { summariseHold } from './summary.ts';
import { startTally, summariseJoints } from './tally.ts';

/** A session before its first frame. */
export function startSession(config: SessionConfig): SessionState {
  const clock = startClock(config);
  return {
    config,
    startedMs: null,
    lastMs: null,
    perception: startPerception(config.stretch, config.measuring ?? MEASURING),
    motion: NO_MOTION,
    start: null,
    inForm: [],
    faults: NO_FAULTS,
    hold: clock.hold,
    repetitions: clock.repetitions,
    cues: startCues(),
    tally: startTally(),
    view: startView(config, clock),
  };
}

function stepFrame(state: SessionState, taken: PoseFrame): SessionStep {
  const { stretch, side } = state.config;
  const frame = tellLegsApart(stretch, side, taken);
  const plan = judgingPlan(stretch);
  const { perception, percept } = perceive(state.perception, stretch, side, frame);
  if (percept === null) {
    const { motion, start } = state;
    const seen: Seen = { perception, motion, start, percept, framing: { id: 'nobody' } };
    return conclude(state, frame, seen, judgedNobody(plan));
  }
  const motion = remember(state.motion, frame.timestampMs, percept.values);
  const judged = judgeForm(state, plan, percept, motion, frame.timestampMs);
  const awaitsNeutral = perception.neutral !== null && perception.neutral.taken === null;
  const start = noteStart(state.start, motion, awaitsNeutral, judged.moving, judged.trying);
  const issue = framingIssue(stretch, percept, frame);
  const framing =
    issue ?? (judged.verdict.kind === 'not-judged' ? ({ id: 'hidden' } as const) : null);
  return conclude(state, frame, { perception, motion, start, percept, framing }, judged);
}

function interrupt(state: SessionState, timestampMs: number): SessionStep {
  const unseen: Verdict = { kind: 'not-judged', reason: 'interrupted' };
  const { clock, events } = advanceClock(state, timestampMs, unseen);
  const next: SessionState = {
    ...state,
    startedMs: state.startedMs ?? timestampMs,
    lastMs: timestampMs,
    perception: interruptPerception(state.perception),
    motion: NO_MOTION,
    faults: NO_FAULTS,
    cues: startCues(),
    ...clock,
    view: interruptedView(state.view, clock, timestampMs),
  };
  const cleared = faultEvents(
    judgingPlan(state.config.stretch),
    state.faults,
    NO_FAULTS,
    timestampMs,
  );
  return { state: next, events: join(cleared, events) };
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
