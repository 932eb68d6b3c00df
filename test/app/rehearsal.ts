import { utterancesOf } from '../../src/app/announce.ts';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { landmarksOf } from '../../src/core/body-landmarks.ts';
import type { BodyPose } from '../../src/core/body-pose.ts';
import { startFlow, stepFlow } from '../../src/core/flow.ts';
import { currentHold } from '../../src/core/flow-holds.ts';
import type { FlowEvent, FlowState } from '../../src/core/flow-types.ts';
import { shoot } from '../../src/core/pinhole.ts';
import { placeBetween, placeBody } from '../../src/core/place-body.ts';
import { type Plan, type PlannedHold, planRoutine } from '../../src/core/plan.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import type { RoutineItem } from '../../src/core/routine.ts';
import { speakingMs } from '../../src/core/speaking-time.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import type { Speaker } from '../../src/voice/speaker.ts';
import { createVoice, type Priority } from '../../src/voice/voice.ts';
import { advisedCamera } from '../core/body-films.ts';

/** One sentence of the coach as the person on the mat hears it. */
export interface Heard {
  readonly atMs: number;
  readonly text: string;
  readonly priority: Priority;
  readonly phase: FlowState['phase'];
  readonly side: PlannedHold['side'];
  /** Not said at all, because something more pressing was being said. */
  dropped: boolean;
  /** So much of its end was cut off, milliseconds. */
  cutMs: number;
}

export interface Rehearsal {
  /** When it was over, or was broken off. */
  readonly endMs: number;
  readonly heard: readonly Heard[];
  readonly events: readonly FlowEvent[];
  readonly state: FlowState;
}

const FPS = 10;
const BUILD = BODY_BUILDS.average;
/** A person hears where to go, and then goes there slowly. */
const REACTION_MS = 1200;
const MOVE_MS = 2000;
const QUIET = { play: () => undefined, unlock: () => undefined };

/** A voice that takes its time, by a clock that the test sets. */
function timedSpeaker() {
  let nowMs = 0;
  let current: {
    readonly heard: Heard;
    readonly endMs: number;
    readonly onEnd: () => void;
  } | null = null;
  let next: Heard | null = null;
  const speaker: Speaker = {
    available: true,
    voiceNames: [],
    speak: (text, _, onEnd) => {
      if (next === null) return;
      current = { heard: next, endMs: nowMs + speakingMs(text), onEnd };
      next.dropped = false;
    },
    cancel: () => {
      if (current !== null) current.heard.cutMs = Math.max(0, current.endMs - nowMs);
      current = null;
    },
  };
  return {
    speaker,
    announce: (heard: Heard) => {
      next = heard;
    },
    pass: (toMs: number) => {
      nowMs = toMs;
      if (current === null || nowMs < current.endMs) return;
      const { onEnd } = current;
      current = null;
      onEnd();
    },
  };
}

/** What somebody does who follows what is asked; null where nobody is in the picture. */
export type Person = (state: FlowState, hold: PlannedHold, phaseMs: number) => BodyPose | null;

function poseOf(hold: PlannedHold, which: 'start' | 'reference'): BodyPose {
  const { stretch, side } = hold;
  const pose =
    which === 'start' ? startPose(stretch.id, side) : referencePose(stretch.id, 'beginner', side);
  if (pose === null) throw new Error(`no pose of ${stretch.id}`);
  return pose;
}

function cameraOf(hold: PlannedHold) {
  const still = landmarksOf(placeBody(poseOf(hold, 'reference'), BUILD), BUILD);
  return advisedCamera(hold.stretch, hold.side, still);
}

/** Goes in when told, and to and fro where slow repetitions are counted. */
export const WILLING: Person = (state, hold) => {
  const repetition = state.session?.view.repetition ?? null;
  const isBack =
    hold.counts?.counted === 'when-left' &&
    (repetition?.phase === 'back' || repetition?.phase === 'rest');
  return poseOf(hold, state.phase === 'stretching' && !isBack ? 'reference' : 'start');
};

/** Hears everything and does nothing of it. */
export const IDLE: Person = (_, hold) => poseOf(hold, 'start');

/** A body on its way to where the person wants it. */
function mover() {
  let from: BodyPose | null = null;
  let to: BodyPose | null = null;
  let leavesMs = 0;
  return (target: BodyPose, nowMs: number) => {
    if (to === null || (to !== target && JSON.stringify(to) !== JSON.stringify(target))) {
      leavesMs = to === null ? -MOVE_MS - REACTION_MS : nowMs;
      from = to ?? target;
      to = target;
    }
    const share = Math.min(1, Math.max(0, (nowMs - leavesMs - REACTION_MS) / MOVE_MS));
    const body =
      from === null || share === 1
        ? placeBody(to, BUILD)
        : placeBetween(from, to, share * share * (3 - 2 * share), BUILD);
    return landmarksOf(body, BUILD);
  };
}

/** A stretch from placing the laptop to its end, with somebody who reacts to what is asked. */
export function rehearse(
  item: Partial<RoutineItem> & Pick<RoutineItem, 'stretchId'>,
  person: Person = WILLING,
  longestMs = 300_000,
): Rehearsal {
  const whole = {
    holdSeconds: 25,
    repetitions: 1,
    sides: 'both' as const,
    restSeconds: 3,
    ...item,
  };
  return rehearsePlan(planRoutine({ items: [whole] }, 'beginner', stretchById), person, longestMs);
}

/** The same for all of a routine. */
export function rehearsePlan(
  plan: Plan,
  person: Person = WILLING,
  longestMs = 1_200_000,
): Rehearsal {
  let state = startFlow(plan, { straight: false, strictness: 'standard' });
  const timed = timedSpeaker();
  const voice = createVoice(timed.speaker, QUIET);
  const [heard, events]: [Heard[], FlowEvent[]] = [[], []];
  const utter = (news: readonly FlowEvent[], before: FlowState, atMs: number): void => {
    for (const utterance of utterancesOf(news, before, state)) {
      if (utterance.kind === 'tone') continue;
      const { text, priority } = utterance;
      const side = currentHold(state)?.side ?? null;
      heard.push({ atMs, text, priority, phase: state.phase, side, dropped: true, cutMs: 0 });
      timed.announce(heard.at(-1) as Heard);
      voice.say(text, priority);
    }
  };
  utter([{ kind: 'phase', atMs: 0, phase: state.phase }], state, 0);
  const move = mover();
  let filmed = currentHold(state) as PlannedHold;
  let camera = cameraOf(filmed);
  let phase = state.phase;
  let phaseFromMs = 0;
  let atMs = 0;
  for (; atMs <= longestMs && state.phase !== 'done'; atMs += 1000 / FPS) {
    const hold = currentHold(state) as PlannedHold;
    if (state.phase !== phase) [phase, phaseFromMs] = [state.phase, atMs];
    timed.pass(atMs);
    const target = person(state, hold, atMs - phaseFromMs);
    if (hold !== filmed) [filmed, camera] = [hold, cameraOf(hold)];
    const body = move(target ?? poseOf(hold, 'start'), atMs);
    const seen = shoot(body, camera, atMs);
    const frame: PoseFrame =
      target === null ? { ...seen, landmarks: null, worldLandmarks: null } : seen;
    const before = state;
    const step = stepFlow(state, { kind: 'frame', frame, light: null });
    state = step.state;
    events.push(...step.events);
    utter(step.events, before, atMs);
  }
  return { endMs: atMs, heard, events, state };
}
