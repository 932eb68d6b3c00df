import type { HabitPlan } from '../../store/habit-plan.ts';
import { words } from './catalogue.ts';

export const habitWords = words('habit', {
  title: 'Reminders',
  lead: 'A word at the right time, from this computer alone. It comes while Limber is open in a tab or installed and running.',
  on: 'Remind me',
  mode: 'How often',
  modes: { time: 'Once a day', interval: 'Breaks at the desk' },
  days: 'On these days',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  at: 'At',
  every: 'Every',
  minutes: (count: number) => `${count} min`,
  quiet: 'Quiet hours',
  quietFrom: 'From',
  quietTo: 'To',
  quietNote: 'No reminders in these hours.',
  what: 'What for',
  whats: { stand: 'Stand up', walk: 'Walk a little', routine: 'A short routine' },
  texts: {
    stand: 'Time to stand up for a moment.',
    walk: 'Time to walk a few steps.',
    routine: 'A few minutes for your back: ready when you are.',
  },
  snooze: (minutes: number) => `In ${minutes} minutes`,
  next: (when: string) => `The next one: ${when}.`,
  none: 'None is planned.',
  allow: 'Allow notifications',
  allowed: 'Reminders also show as notifications of this computer.',
  inside: 'Without notifications, reminders show inside Limber.',
  denied: 'Notifications are blocked for this page; the browser’s site settings can change that.',
  posture: 'Posture that changes often beats any one posture.',
});

export function reminderWords(what: HabitPlan['what']): string {
  return habitWords.texts[what];
}
