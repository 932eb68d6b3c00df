import { useEffect, useMemo } from 'preact/hooks';
import { dayNumber } from '../../../app/review/calendar-days.ts';
import { practiceByDay, weekTotals } from '../../../app/review/practice.ts';
import { countedDigests, hasClips, hasSamples } from '../../../app/review/sample-data.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import { historyFailureWords } from '../../../app/words/storage.ts';
import { loadCharts } from '../../charts/plot-figure.tsx';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { MonthCalendar } from './month-calendar.tsx';
import { ReviewHead } from './review-head.tsx';
import { LookAround, SampleBanner } from './sample-data.tsx';
import { StretchList } from './stretch-list.tsx';
import { TodayPanel } from './today-panel.tsx';
import { WeeksChart } from './weeks-chart.tsx';

const WEEKS = 12;

interface EmptyProps {
  /** Whether only sample clips were played so far. */
  readonly hasClips: boolean;
}

function Empty({ hasClips }: EmptyProps) {
  return (
    <div class="empty">
      <p>{reviewWords.empty}</p>
      {hasClips && <p>{reviewWords.clipsNotCounted}</p>}
      <div class="button-row">
        <a class="button button-main" href="#/stretches">
          {reviewWords.first}
        </a>
        <LookAround />
      </div>
    </div>
  );
}

function Overview() {
  const { history, now } = useApp();
  const rows = history.overview.value;
  const today = dayNumber(now());
  const digests = useMemo(() => (rows === null ? [] : countedDigests(rows)), [rows]);
  const days = useMemo(() => practiceByDay(digests), [digests]);
  const weeks = useMemo(() => weekTotals(digests, today, WEEKS), [digests, today]);
  const week = weeks.at(-1);
  if (rows === null) return <p role="status">…</p>;
  if (digests.length === 0 || week === undefined) return <Empty hasClips={hasClips(rows)} />;
  return (
    <>
      {hasSamples(rows) && <SampleBanner />}
      <TodayPanel days={days} today={today} week={week} />
      <div class="review-columns">
        <MonthCalendar days={days} today={today} />
        <WeeksChart weeks={weeks} />
      </div>
      <StretchList digests={digests} />
    </>
  );
}

export function ReviewScreen() {
  const { history } = useApp();
  const state = history.state.value;
  useTitle(reviewWords.title);
  useEffect(() => {
    void history.loadOverview();
    loadCharts().catch(() => undefined);
  }, [history]);
  return (
    <main class="page review">
      <ReviewHead title={reviewWords.title} />
      {state.kind === 'failed' && (
        <p class="empty" role="alert">
          {historyFailureWords(state.failure)}
        </p>
      )}
      <Overview />
    </main>
  );
}
