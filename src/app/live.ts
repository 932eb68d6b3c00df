import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Side } from '../core/landmarks.ts';
import { type CorrectionDirection, REQUIRED_WEIGHT, type Stretch } from '../core/reference.ts';
import type { JointView, LiveView } from '../core/session-types.ts';
import { type HoldStatus, holdStatus, type Instruction, instructionFor } from './words/coaching.ts';

/** Numbers that jump with every frame cannot be read from the mat. */
const CALM_MS = 250;

/** What the session screen shows, each part its own signal so that only what changed is drawn. */
export interface Live {
  readonly view: ReadonlySignal<LiveView | null>;
  readonly heldSeconds: ReadonlySignal<number>;
  /** 0–1 of the target. */
  readonly heldShare: ReadonlySignal<number>;
  /** 0–100, or null where not judged; calm. */
  readonly score: ReadonlySignal<number | null>;
  readonly status: ReadonlySignal<HoldStatus>;
  readonly instruction: ReadonlySignal<Instruction>;
  readonly arrow: ReadonlySignal<CorrectionDirection | null>;
  /** Judged joints, the required first; calm. */
  readonly joints: ReadonlySignal<readonly JointView[]>;
  /** Which ones there are, as text: changes only when the list itself does. */
  readonly jointKeys: ReadonlySignal<string>;
  show(view: LiveView): void;
}

function sameInstruction(a: Instruction, b: Instruction): boolean {
  return a.text === b.text && a.tone === b.tone;
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

function requiredFirst(stretch: Stretch, joints: readonly JointView[]): readonly JointView[] {
  const weightOf = (joint: JointView): number =>
    stretch.targets.find(({ angle }) => angle === joint.angle)?.weight ?? REQUIRED_WEIGHT;
  return [...joints].sort((a, b) => weightOf(b) - weightOf(a));
}

export function createLive(stretch: Stretch, side: Side | null): Live {
  const view = signal<LiveView | null>(null);
  const calm = signal<LiveView | null>(null);
  const joints = computed(() => requiredFirst(stretch, calm.value?.joints ?? []));
  return {
    view,
    joints,
    heldSeconds: computed(() => Math.floor((view.value?.accounts.heldMs ?? 0) / 1000)),
    heldShare: computed(() => {
      const { accounts, targetHoldMs } = view.value ?? { accounts: { heldMs: 0 }, targetHoldMs: 1 };
      return Math.min(1, Math.round((1000 * accounts.heldMs) / targetHoldMs) / 1000);
    }),
    score: computed(() => {
      const score = calm.value?.score ?? null;
      return score === null ? null : Math.round(score * 100);
    }),
    status: steady(
      () => holdStatus(view.value),
      (a, b) => a.text === b.text,
    ),
    instruction: steady(() => instructionFor(view.value, stretch, side), sameInstruction),
    arrow: computed(() =>
      view.value?.phase === 'complete' ? null : (view.value?.cue?.direction ?? null),
    ),
    jointKeys: computed(() => joints.value.map(({ angle }) => angle).join(' ')),
    show: (next) => {
      view.value = next;
      const shown = calm.peek();
      const isDue = shown === null || Math.abs(next.timestampMs - shown.timestampMs) >= CALM_MS;
      const turned =
        shown?.phase !== next.phase || (shown.score === null) !== (next.score === null);
      if (isDue || turned) calm.value = next;
    },
  };
}
