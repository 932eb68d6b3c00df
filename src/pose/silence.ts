/** The steps a silence is counted in; see `watchSilence`. */
const STEPS = 3;

export interface SilenceWatch {
  /** Starts counting again. */
  renew(): void;
  /** No call to `onSilence` afterwards. */
  cancel(): void;
}

/**
 * Calls `onSilence` once, `limitMs` after the last sign of life.
 *
 * Counted in short steps instead of one: after a laptop wakes from sleep every timer is overdue at
 * once, before the worker had a chance to answer, and that must not look like a hang.
 */
export function watchSilence(limitMs: number, onSilence: () => void): SilenceWatch {
  let steps = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (): void => {
    timer = setTimeout(() => {
      steps += 1;
      if (steps >= STEPS) onSilence();
      else arm();
    }, limitMs / STEPS);
  };
  arm();
  return {
    renew() {
      clearTimeout(timer);
      steps = 0;
      arm();
    },
    cancel() {
      clearTimeout(timer);
    },
  };
}
