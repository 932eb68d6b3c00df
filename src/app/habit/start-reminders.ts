import { createNotifier } from './notifier.ts';
import { createReminders, type ReminderParts, type Reminders } from './reminders.ts';

/** Reminders with the browser's own notifications. */
export function startReminders(parts: Omit<ReminderParts, 'notifier'>): Reminders {
  return createReminders({ ...parts, notifier: createNotifier() });
}
