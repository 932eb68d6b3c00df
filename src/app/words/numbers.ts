import { language, words } from './catalogue.ts';
import { countIn } from './plural.ts';

const count = countIn('en');

export const numberMessages = words('numbers', {
  seconds: (seconds: number) => count(seconds, { one: '# second', other: '# seconds' }),
  today: (time: string) => `Today, ${time}`,
  yesterday: (time: string) => `Yesterday, ${time}`,
  day: (date: string, time: string) => `${date}, ${time}`,
  noDate: 'Its date is lost too.',
});

/** Whose way of writing numbers and dates is used. */
const LOCALES = { en: 'en-GB', es: 'es-ES', de: 'de-DE' } as const;

export function locale(): string {
  return LOCALES[language.value];
}

/** A number as the language writes it, with so many digits after the point: "1.5", "1,5". */
export function numberWords(value: number, digits = 0): string {
  return value.toLocaleString(locale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A number with one digit after the point where it needs it: "2", "2.4". */
export function shortNumberWords(value: number): string {
  return value.toLocaleString(locale(), { maximumFractionDigits: 1 });
}

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

/** A number beside its unit, on one line: "45 s". */
export function withUnit(number: number | string, unit: 's' | 'min'): string {
  return `${number}${NO_BREAK}${unit}`;
}

/** Times as a person says them: "45 s", "2 min", "1 min 5 s"; each number stays with its unit. */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return withUnit(seconds, 's');
  const rest = seconds % 60;
  const minutes = withUnit(Math.floor(seconds / 60), 'min');
  return rest === 0 ? minutes : `${minutes} ${withUnit(rest, 's')}`;
}

/** The same for a sentence: "45 seconds". */
export function secondsWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return numberMessages.seconds(seconds);
}

const MINUS = '−';

/** Whether anything but noughts is left of it. */
function isSeen(value: number, digits: number): boolean {
  return Number(Math.abs(value).toFixed(digits)) !== 0;
}

/** A measured value in its unit: "24°", "0.85"; a true minus sign lines up in a column. */
export function valueWords(value: number, unit: 'deg' | 'ratio'): string {
  const digits = unit === 'deg' ? 0 : 2;
  const text = numberWords(Math.abs(value), digits);
  const sign = value < 0 && isSeen(value, digits) ? MINUS : '';
  return `${sign}${text}${unit === 'deg' ? '°' : ''}`;
}

/** With its sign always: "+4°", "−2°". */
export function deviationWords(value: number, unit: 'deg' | 'ratio'): string {
  const text = valueWords(value, unit);
  return value < 0 || !isSeen(value, unit === 'deg' ? 0 : 2) ? text : `+${text}`;
}

/** Minutes, with half a minute where it shows: "5.5", "26". */
export function minutesWords(minutes: number): string {
  return shortNumberWords(minutes < 10 ? Math.round(minutes * 2) / 2 : Math.round(minutes));
}

/** The day alone, for paper: "3 Nov 2026". */
export function dateWords(iso: string): string {
  return new Date(iso).toLocaleDateString(locale(), { dateStyle: 'medium' });
}

/** A share in per cent as the language writes it: "85%", "85 %". */
export function percentWords(share: number): string {
  return share.toLocaleString(locale(), { style: 'percent', maximumFractionDigits: 0 });
}

/** "Today, 08:15", "Yesterday, 19:02", "Tue 3 Nov, 07:40". */
export function whenWords(iso: string, now: Date): string {
  const when = new Date(iso);
  const time = when.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
  const day = (date: Date): number => new Date(date).setHours(0, 0, 0, 0);
  const daysAgo = Math.round((day(now) - day(when)) / 86_400_000);
  if (daysAgo === 0) return numberMessages.today(time);
  if (daysAgo === 1) return numberMessages.yesterday(time);
  const sameYear = when.getFullYear() === now.getFullYear();
  const date = when.toLocaleDateString(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return numberMessages.day(date, time);
}

/** The same for a record that may have lost its date. */
export function damagedWhenWords(iso: string | null, now: Date): string {
  const isDate = iso !== null && Number.isFinite(Date.parse(iso));
  return isDate ? whenWords(iso, now) : numberMessages.noDate;
}
