import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type HabitPlan,
  loadHabit,
  loadShown,
  saveHabit,
  saveShown,
} from '../../store/habit-plan.ts';
import type { KeyValueStorage } from '../../store/settings.ts';
import type { Notice } from '../notice.ts';
import { habitWords, reminderWords } from '../words/habit.ts';
import { nextReminder } from './schedule.ts';

export type { HabitPlan } from '../../store/habit-plan.ts';

export type Permission = 'default' | 'granted' | 'denied' | 'unsupported';

/** The system's notifications, as far as they are needed. */
export interface Notifier {
  permission(): Permission;
  ask(): Promise<Permission>;
  /** One at a time: a newer one takes an older one's place, from whichever tab. */
  show(text: string, onClick: () => void): void;
}

export interface ReminderParts {
  readonly storage: KeyValueStorage;
  readonly notifier: Notifier;
  readonly inSession: ReadonlySignal<boolean>;
  now(): Date;
  later(work: () => void, afterMs: number): () => void;
  offer(notice: Notice): void;
  openRoutines(): void;
}

/** Reminds while Limber is open in a tab or installed and running; nothing is sent from anywhere. */
export interface Reminders {
  readonly plan: ReadonlySignal<HabitPlan>;
  /** When the next one comes; null where none is planned. */
  readonly next: ReadonlySignal<Date | null>;
  change(change: Partial<HabitPlan>): void;
  /** Asks for the system's notifications; without them reminders show inside Limber. */
  allow(): Promise<Permission>;
  permission(): Permission;
  stop(): void;
}

export const SNOOZE_MINUTES = 10;
/** Reminders of two tabs that are due together are one. */
const SAME_MS = 60_000;
/** A sleeping computer's timers run late: rather look often than miss one. */
const LONGEST_WAIT_MS = 60_000;
/** Later than this it would come at the wrong moment: after the computer slept, say. */
const TOO_LATE_MS = 5 * 60_000;

export function createReminders(parts: ReminderParts): Reminders {
  const { storage, notifier } = parts;
  const plan = signal(loadHabit(storage));
  const next = signal<Date | null>(null);
  let snoozedUntil: Date | null = null;
  let cancel = (): void => undefined;

  function snooze(): void {
    snoozedUntil = new Date(parts.now().getTime() + SNOOZE_MINUTES * 60_000);
    schedule();
  }

  function remind(): void {
    const nowMs = parts.now().getTime();
    const shownMs = loadShown(storage);
    const isShown = shownMs !== null && Math.abs(nowMs - shownMs) < SAME_MS;
    // Somebody who stretches already needs no word.
    if (isShown || parts.inSession.peek()) return;
    saveShown(storage, nowMs);
    const text = reminderWords(plan.peek().what);
    if (notifier.permission() === 'granted') notifier.show(text, parts.openRoutines);
    parts.offer({ text, action: { label: habitWords.snooze(SNOOZE_MINUTES), run: snooze } });
  }

  function look(): void {
    const due = next.peek();
    const lateMs = due === null ? -1 : parts.now().getTime() - due.getTime();
    if (lateMs >= 0) {
      snoozedUntil = null;
      if (lateMs < TOO_LATE_MS) remind();
    }
    schedule();
  }

  function schedule(): void {
    cancel();
    const now = parts.now();
    const due = nextReminder(plan.peek(), now, snoozedUntil);
    next.value = due;
    if (due === null) return;
    cancel = parts.later(look, Math.min(LONGEST_WAIT_MS, due.getTime() - now.getTime()));
  }

  schedule();

  return {
    plan,
    next,
    change: (change) => {
      plan.value = { ...plan.peek(), ...change };
      saveHabit(storage, plan.peek());
      schedule();
    },
    allow: () => notifier.ask(),
    permission: () => notifier.permission(),
    stop: () => cancel(),
  };
}
