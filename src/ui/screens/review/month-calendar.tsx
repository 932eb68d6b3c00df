import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { dateOfDay, monthWeeks } from '../../../app/review/calendar-days.ts';
import { dayState, type PracticeByDay } from '../../../app/review/practice.ts';
import { language } from '../../../app/words/catalogue.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import { TableHead } from '../../components/table-head.tsx';

interface MonthCalendarProps {
  readonly days: PracticeByDay;
  readonly today: number;
}

interface DayCellProps {
  readonly day: number | null;
  readonly ms: number;
  readonly today: number;
}

/** Whole minutes, so that five means the goal; less than one is still something. */
function minutesWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return minutes === 0 ? '<1' : String(minutes);
}

function DayCell({ day, ms, today }: DayCellProps) {
  if (day === null) return <td class="day day-none" />;
  const state = dayState(day, ms, today);
  return (
    <td class={`day day-${state}`} aria-current={day === today ? 'date' : undefined}>
      <span class="day-number">{dateOfDay(day).getDate()}</span>
      {ms > 0 && (
        <span class="day-minutes">
          {minutesWords(ms)}
          <span class="visually-hidden">
            {' min'}
            {state === 'reached' && `, ${reviewWords.reached}`}
          </span>
        </span>
      )}
    </td>
  );
}

/** One month of practice, as on a wall. */
export function MonthCalendar({ days, today }: MonthCalendarProps) {
  const now = dateOfDay(today);
  const [offset, setOffset] = useState(0);
  const first = new Date(now.getFullYear(), now.getMonth() + offset, 1);
  const title = first.toLocaleDateString(language.value, { month: 'long', year: 'numeric' });
  return (
    <section class="calendar" aria-labelledby="calendar-title">
      <div class="calendar-head">
        <h2 id="calendar-title">{reviewWords.calendar}</h2>
        <button type="button" class="button button-quiet" onClick={() => setOffset(offset - 1)}>
          <ChevronLeft class="icon" aria-hidden="true" />
          <span class="visually-hidden">{reviewWords.earlier}</span>
        </button>
        <span class="calendar-month" aria-live="polite">
          {title}
        </span>
        <button
          type="button"
          class="button button-quiet"
          disabled={offset === 0}
          onClick={() => setOffset(offset + 1)}
        >
          <ChevronRight class="icon" aria-hidden="true" />
          <span class="visually-hidden">{reviewWords.later}</span>
        </button>
      </div>
      <table class="calendar-days">
        <caption class="visually-hidden">{title}</caption>
        <TableHead columns={reviewWords.weekdays} />
        <tbody>
          {monthWeeks(first.getFullYear(), first.getMonth()).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, weekday) => (
                <DayCell
                  key={day ?? `none-${weekday}`}
                  day={day}
                  ms={day === null ? 0 : (days.get(day) ?? 0)}
                  today={today}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="plain chart-legend calendar-legend" aria-hidden="true">
        {(['some', 'reached'] as const).map((state) => (
          <li key={state}>
            <span class={`calendar-key day-${state}`} />
            {reviewWords.legend[state]}
          </li>
        ))}
      </ul>
    </section>
  );
}
