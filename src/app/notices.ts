import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Notice } from './notice.ts';

/** The one message over the screens. */
export interface Notices {
  readonly notice: ReadonlySignal<Notice | null>;
  notify(notice: Notice): void;
  /** Shows a notice that can wait: behind any other, never during a session, until dismissed. */
  offer(notice: Notice): void;
  dismissNotice(): void;
}

const NOTICE_MS = 8_000;

/** @param later runs the work after so many milliseconds; the answer cancels */
export function createNotices(
  inSession: ReadonlySignal<boolean>,
  later: (work: () => void, afterMs: number) => () => void,
): Notices {
  const passing = signal<Notice | null>(null);
  const standing = signal<Notice | null>(null);
  let cancel = (): void => undefined;
  return {
    notice: computed(() => passing.value ?? (inSession.value ? null : standing.value)),
    notify: (next) => {
      cancel();
      passing.value = next;
      cancel = later(() => {
        passing.value = null;
      }, NOTICE_MS);
    },
    offer: (next) => {
      standing.value = next;
    },
    dismissNotice: () => {
      if (passing.peek() !== null) passing.value = null;
      else standing.value = null;
    },
  };
}
