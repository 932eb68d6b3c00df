/** Times as a person says them: "45 s", "2 min", "1 min 5 s". */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  const minutes = `${Math.floor(seconds / 60)} min`;
  return rest === 0 ? minutes : `${minutes} ${rest} s`;
}

/** The same for a sentence: "45 seconds". */
export function secondsWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

const MINUS = '−';

/** A measured value in its unit: "24°", "0.85"; a true minus sign lines up in a column. */
export function valueWords(value: number, unit: 'deg' | 'ratio'): string {
  const digits = unit === 'deg' ? 0 : 2;
  const text = Math.abs(value).toFixed(digits);
  const sign = value < 0 && Number(text) !== 0 ? MINUS : '';
  return `${sign}${text}${unit === 'deg' ? '°' : ''}`;
}

/** With its sign always: "+4°", "−2°". */
export function deviationWords(value: number, unit: 'deg' | 'ratio'): string {
  const text = valueWords(value, unit);
  return Number(Math.abs(value).toFixed(unit === 'deg' ? 0 : 2)) === 0 || value < 0
    ? text
    : `+${text}`;
}

export function percentWords(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** "Today, 08:15", "Yesterday, 19:02", "Tue 3 Nov, 07:40". */
export function whenWords(iso: string, now: Date): string {
  const when = new Date(iso);
  const time = when.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const day = (date: Date): number => new Date(date).setHours(0, 0, 0, 0);
  const daysAgo = Math.round((day(now) - day(when)) / 86_400_000);
  if (daysAgo === 0) return `Today, ${time}`;
  if (daysAgo === 1) return `Yesterday, ${time}`;
  const sameYear = when.getFullYear() === now.getFullYear();
  const date = when.toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return `${date}, ${time}`;
}

/** The same for a record that may have lost its date. */
export function damagedWhenWords(iso: string | null, now: Date): string {
  const isDate = iso !== null && Number.isFinite(Date.parse(iso));
  return isDate ? whenWords(iso, now) : 'Its date is lost too.';
}
