import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isPainOpen } from '../core/flow-commands.ts';
import { currentHold, holdAt } from '../core/flow-holds.ts';
import { clockMs, viewByPace } from '../core/flow-led.ts';
import type { FlowPhase, FlowState, PauseReason } from '../core/flow-types.ts';
import { type SetupIssue, turnNeededDeg } from '../core/framing-guide.ts';
import { gestureShare } from '../core/gesture.ts';
import { changeBetween, type PlannedHold } from '../core/plan.ts';
import { type CorrectionDirection, REQUIRED_WEIGHT, type Stretch } from '../core/reference.ts';
import type { JointView, LiveView, RepetitionView } from '../core/session-types.ts';
import { type HoldStatus, holdStatus, type Instruction } from './words/coaching.ts';
import { flowInstruction } from './words/flow-instruction.ts';

/** Numbers that jump with every frame cannot be read from the mat. */
const CALM_MS = 250;
/** A sentence that was said stays readable this long, if it can be read at a glance. */
const CAPTION_MS = 3000;
const LONGEST_CAPTION = 80;

/** Advice of the framing check, with how far to turn where that is it. */
export interface SetupAdvice {
  readonly issue: SetupIssue;
  readonly turnDeg: number | null;
}

/** What the session screen shows, each part its own signal so that only what changed is drawn. */
export interface Live {
  readonly phase: ReadonlySignal<FlowPhase>;
  /** Whether pain was reported and nothing answered yet. */
  readonly isPainOpen: ReadonlySignal<boolean>;
  readonly pause: ReadonlySignal<PauseReason | null>;
  /** The hold under way, or the one to come; the last one when all are done. */
  readonly hold: ReadonlySignal<PlannedHold | null>;
  /** What comes after it; null after the last. */
  readonly next: ReadonlySignal<PlannedHold | null>;
  /** Whether the wait leads to another stretch than the last. */
  readonly isNextStretch: ReadonlySignal<boolean>;
  /** From 0, and how many there are. */
  readonly index: ReadonlySignal<number>;
  readonly total: ReadonlySignal<number>;
  /** Whole seconds until a wait is over; null where something else ends it. */
  readonly secondsLeft: ReadonlySignal<number | null>;
  readonly setup: ReadonlySignal<SetupAdvice | null>;
  readonly easierOffered: ReadonlySignal<boolean>;
  /** How far the hands-free sign has come, in tenths. */
  readonly gestureTenths: ReadonlySignal<number>;
  /** What was said a moment ago; empty where that is longer than a caption can be. */
  readonly said: ReadonlySignal<string>;
  readonly view: ReadonlySignal<LiveView | null>;
  readonly repetition: ReadonlySignal<RepetitionView | null>;
  readonly heldSeconds: ReadonlySignal<number>;
  /** 0–1 of the target. */
  readonly heldShare: ReadonlySignal<number>;
  readonly targetSeconds: ReadonlySignal<number>;
  /** Whole seconds by the clock, up to the target; null where the clock does not lead. */
  readonly clockSeconds: ReadonlySignal<number | null>;
  /** 0–100, or null where not judged; calm. */
  readonly score: ReadonlySignal<number | null>;
  readonly status: ReadonlySignal<HoldStatus>;
  readonly instruction: ReadonlySignal<Instruction>;
  readonly arrow: ReadonlySignal<CorrectionDirection | null>;
  /** Judged joints, the required first; calm. */
  readonly joints: ReadonlySignal<readonly JointView[]>;
  /** Which ones there are, as text: changes only when the list itself does. */
  readonly jointKeys: ReadonlySignal<string>;
  show(state: FlowState): void;
  caption(text: string, atMs: number): void;
}

/** Keeps the old object while nothing in it changed, so that its readers are left alone. */
function steady<T>(compute: () => T, same: (a: T, b: T) => boolean): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    const next = compute();
    if (last === undefined || !same(last, next)) last = next;
    return last;
  });
}

function requiredFirst(
  stretch: Stretch | undefined,
  joints: readonly JointView[],
): readonly JointView[] {
  const weightOf = (joint: JointView): number =>
    stretch?.targets.find(({ angle }) => angle === joint.angle)?.weight ?? REQUIRED_WEIGHT;
  return [...joints].sort((a, b) => weightOf(b) - weightOf(a));
}

function setupOf({ phase, framing, session }: FlowState): SetupAdvice | null {
  const { issue } = framing;
  if (phase !== 'framing' || issue === null || session === null) return null;
  const turn = turnNeededDeg(session.config.stretch, session.perception.view);
  return { issue, turnDeg: turn === null ? null : 10 * Math.round(turn / 10) };
}

function sameSetup(a: SetupAdvice | null, b: SetupAdvice | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function clockSecondsOf(state: FlowState): number | null {
  if (!state.timed || state.phase !== 'stretching') return null;
  const targetMs = state.session?.config.targetHoldMs ?? 0;
  return Math.floor(Math.min(clockMs(state), targetMs) / 1000);
}

/** What is seen of the person; the stretch's own judgement only while it is done. */
function viewOf(state: FlowState): LiveView | null {
  const { phase, session, lastView } = state;
  if (phase === 'done') return lastView;
  if (session === null || session.startedMs === null) return null;
  const { view } = session;
  return phase === 'stretching' ? viewByPace(state, view) : { ...view, joints: [], cue: null };
}

function secondsLeftOf({ phaseMs, phaseLengthMs }: FlowState): number | null {
  return phaseLengthMs === null ? null : Math.max(0, Math.ceil((phaseLengthMs - phaseMs) / 1000));
}

export function createLive(): Live {
  const state = signal<FlowState | null>(null);
  const view = signal<LiveView | null>(null);
  const calm = signal<LiveView | null>(null);
  const said = signal<{ readonly text: string; readonly atMs: number }>({ text: '', atMs: 0 });
  const of = <T>(read: (now: FlowState) => T, otherwise: T): ReadonlySignal<T> =>
    computed(() => (state.value === null ? otherwise : read(state.value)));
  const hold = of((now) => currentHold(now) ?? holdAt(now, now.index - 1), null);
  const joints = computed(() => requiredFirst(hold.value?.stretch, calm.value?.joints ?? []));
  const clockSeconds = of(clockSecondsOf, null);
  const isDone = of(({ phase }) => phase === 'done', false);

  function showView(next: LiveView | null): void {
    view.value = next;
    const shown = calm.peek();
    const isDue =
      next === null || shown === null || Math.abs(next.timestampMs - shown.timestampMs) >= CALM_MS;
    const turned =
      shown?.phase !== next?.phase || (shown?.score === null) !== (next?.score === null);
    if (isDue || turned) calm.value = next;
  }

  return {
    phase: of(({ phase }) => phase, 'placing'),
    isPainOpen: of(isPainOpen, false),
    pause: of(({ pause }) => pause, null),
    hold,
    next: of((now) => holdAt(now, now.index + 1), null),
    isNextStretch: of((now) => {
      const [before, after] = [holdAt(now, now.index - 1), currentHold(now)];
      return before !== null && after !== null && changeBetween(before, after) === 'next-stretch';
    }, false),
    index: of(({ index }) => index, 0),
    total: of(({ plan }) => plan.holds.length, 0),
    secondsLeft: of(secondsLeftOf, null),
    setup: steady(() => (state.value === null ? null : setupOf(state.value)), sameSetup),
    easierOffered: of(({ easierOfferedMs }) => easierOfferedMs !== null, false),
    gestureTenths: of(({ gesture }) => Math.round(10 * gestureShare(gesture)), 0),
    said: computed(() => {
      const { text, atMs } = said.value;
      const isFresh = (state.value?.lastMs ?? 0) - atMs <= CAPTION_MS;
      return isFresh && text.length <= LONGEST_CAPTION ? text : '';
    }),
    view,
    repetition: computed(() => view.value?.repetition ?? null),
    joints,
    heldSeconds: computed(() => Math.floor((view.value?.accounts.heldMs ?? 0) / 1000)),
    heldShare: computed(() => {
      const { accounts, targetHoldMs } = view.value ?? { accounts: { heldMs: 0 }, targetHoldMs: 1 };
      return Math.min(1, Math.round((1000 * accounts.heldMs) / targetHoldMs) / 1000);
    }),
    targetSeconds: computed(() => Math.round((hold.value?.targetHoldMs ?? 0) / 1000)),
    clockSeconds,
    score: computed(() => {
      const { score, phase } = calm.value ?? { score: null, phase: 'idle' as const };
      // Of someone who has not begun, form says nothing.
      return score === null || phase === 'idle' ? null : Math.round(score * 100);
    }),
    status: steady(
      () => holdStatus(view.value, clockSeconds.value !== null),
      (a, b) => a.text === b.text,
    ),
    instruction: steady(
      () => flowInstruction(state.value, view.value, hold.value),
      (a, b) => a.text === b.text && a.tone === b.tone,
    ),
    arrow: computed(() =>
      isDone.value || state.value?.phase !== 'stretching'
        ? null
        : (view.value?.cue?.direction ?? null),
    ),
    jointKeys: computed(() => joints.value.map(({ angle }) => angle).join(' ')),
    show: (next) => {
      state.value = next;
      showView(viewOf(next));
    },
    caption: (text, atMs) => {
      said.value = { text, atMs };
    },
  };
}
