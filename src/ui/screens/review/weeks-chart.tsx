import { useCallback } from 'preact/hooks';
import { dateOfDay } from '../../../app/review/calendar-days.ts';
import type { WeekTotal } from '../../../app/review/practice.ts';
import { meanOf } from '../../../app/review/spread.ts';
import { locale, minutesWords, numberWords } from '../../../app/words/numbers.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import { type Charts, PlotFigure } from '../../charts/plot-figure.tsx';

function minutes(ms: number): number {
  return ms / 60_000;
}

/** The date of a week's Monday, short. */
export function mondayWords(monday: number): string {
  return dateOfDay(monday).toLocaleDateString(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

export function WeeksChart({ weeks }: { readonly weeks: readonly WeekTotal[] }) {
  const say = reviewWords.weeks;
  const draw = useCallback(
    (charts: Charts, width: number) =>
      charts.drawWeeks(
        weeks.map(({ monday, practiceMs, heldMs }) => ({
          monday,
          minutes: minutes(practiceMs),
          heldMinutes: minutes(heldMs),
        })),
        width,
        say.axis,
      ),
    [weeks, say],
  );
  const practised = weeks.map(({ practiceMs }) => minutes(practiceMs));
  const last = practised.at(-1) ?? 0;
  return (
    <PlotFigure
      title={say.title}
      sentence={say.sentence(minutesWords(last), minutesWords(meanOf(practised)), weeks.length)}
      legend={{ kind: 'bars', pale: say.practice, full: say.held }}
      draw={draw}
      columns={[reviewWords.week, say.practice, say.held]}
      rows={() =>
        weeks.map(({ monday, practiceMs, heldMs }) => [
          mondayWords(monday),
          numberWords(minutes(practiceMs), 1),
          numberWords(minutes(heldMs), 1),
        ])
      }
    />
  );
}
