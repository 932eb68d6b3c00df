import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { countedDigests, hasSamples } from '../../../app/review/sample-data.ts';
import {
  type DifferencePoint,
  type JointTrend,
  stretchTrend,
  type TrendPoint,
} from '../../../app/review/trends.ts';
import { formatRoute } from '../../../app/route.ts';
import { deviationWords, valueWords } from '../../../app/words/numbers.ts';
import {
  amountWords,
  differenceSentence,
  type TrendUnit,
  trendSentence,
  trendWords,
} from '../../../app/words/reviewing.ts';
import { timedWords } from '../../../app/words/timed.ts';
import type { Stretch } from '../../../core/reference.ts';
import { type Charts, loadCharts, PlotFigure } from '../../charts/plot-figure.tsx';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { ReviewHead } from '../review/review-head.tsx';
import { SampleBanner } from '../review/sample-data.tsx';
import { mondayWords } from '../review/weeks-chart.tsx';

const AXIS: Readonly<Record<TrendUnit, 'seconds' | 'percent' | 'degrees' | 'ratio'>> = {
  seconds: 'seconds',
  percent: 'percent',
  deg: 'degrees',
  ratio: 'ratio',
};

const BOUNDS: Partial<Readonly<Record<TrendUnit, { least: number; most?: number }>>> = {
  seconds: { least: 0 },
  percent: { least: 0, most: 100 },
};

interface TrendChartProps {
  readonly title: string;
  readonly points: readonly TrendPoint[];
  readonly unit: TrendUnit;
}

function sideName(side: TrendPoint['side']): string {
  return side === null ? trendWords.both : trendWords[side];
}

function TrendChart({ title, points, unit }: TrendChartProps) {
  const draw = useCallback(
    (charts: Charts, width: number) =>
      charts.drawTrend(points, { width, unit: trendWords[AXIS[unit]], ...BOUNDS[unit] }),
    [points, unit],
  );
  if (points.length === 0) return null;
  const hasSides = points.some(({ side }) => side !== null);
  return (
    <PlotFigure
      title={title}
      sentence={trendSentence(points, unit)}
      {...(hasSides
        ? { legend: { kind: 'sides' as const, left: trendWords.left, right: trendWords.right } }
        : {})}
      draw={draw}
      columns={[
        trendWords.week,
        trendWords.side,
        trendWords.value,
        trendWords.give,
        trendWords.times,
      ]}
      rows={() =>
        points.map(({ monday, side, estimate: { mean, halfWidth, count } }) => [
          mondayWords(monday),
          sideName(side),
          amountWords(mean, unit),
          halfWidth === null ? '–' : amountWords(halfWidth, unit),
          String(count),
        ])
      }
    />
  );
}

interface DifferenceChartProps {
  readonly label: string;
  readonly points: readonly DifferencePoint[];
  readonly unit: 'deg' | 'ratio';
}

function DifferenceChart({ label, points, unit }: DifferenceChartProps) {
  const draw = useCallback(
    (charts: Charts, width: number) =>
      charts.drawDifference(points, { width, unit: trendWords[AXIS[unit]] }),
    [points, unit],
  );
  if (points.length === 0) return null;
  return (
    <PlotFigure
      title={trendWords.difference(label)}
      sentence={differenceSentence(points, unit)}
      draw={draw}
      columns={[trendWords.week, trendWords.value, trendWords.give]}
      rows={() =>
        points.map(({ monday, difference, halfWidth }) => [
          mondayWords(monday),
          deviationWords(difference, unit),
          valueWords(halfWidth, unit),
        ])
      }
    />
  );
}

function JointCharts({ joint }: { readonly joint: JointTrend }) {
  const { target, points, differences, unit } = joint;
  return (
    <>
      <TrendChart title={trendWords.range(target.label)} points={points} unit={unit} />
      <DifferenceChart label={target.label} points={differences} unit={unit} />
    </>
  );
}

/** What will be here, and the first step towards it. */
function NoTrend({ stretch }: { readonly stretch: Stretch }) {
  return (
    <div class="empty">
      <p>{trendWords.none}</p>
      <a class="button button-main" href={formatRoute({ name: 'stretch', stretchId: stretch.id })}>
        {trendWords.first}
      </a>
    </div>
  );
}

function Trend({ stretch }: { readonly stretch: Stretch }) {
  const { history } = useApp();
  const rows = history.overview.value;
  const trend = useMemo(
    () => (rows === null ? null : stretchTrend(countedDigests(rows), stretch)),
    [rows, stretch],
  );
  if (trend === null || rows === null) return <p role="status">…</p>;
  if (trend.entries === 0) return <NoTrend stretch={stretch} />;
  return (
    <>
      {hasSamples(rows) && <SampleBanner />}
      <p class="section-note">
        {trendWords.bandNote} {trendWords.fewNote}
      </p>
      <div class="chart-grid">
        <TrendChart title={trendWords.hold} points={trend.hold} unit="seconds" />
        <TrendChart title={timedWords.trend} points={trend.timed} unit="seconds" />
        <TrendChart title={trendWords.form} points={trend.form} unit="percent" />
        {trend.joints.map((joint) => (
          <JointCharts key={joint.target.angle} joint={joint} />
        ))}
      </div>
    </>
  );
}

export function TrendScreen() {
  const { history, library, route } = useApp();
  const here = route.value;
  const stretchId = here.name === 'trend' ? here.stretchId : '';
  const stretch = library.find(stretchId);
  const title = trendWords.title(library.nameOf(stretchId));
  useTitle(title);
  useEffect(() => {
    void history.loadOverview();
    loadCharts().catch(() => undefined);
  }, [history]);
  return (
    <main class="page review">
      <ReviewHead title={title} />
      <div class="button-row">
        <a class="button button-quiet" href="#/review">
          {trendWords.back}
        </a>
        {stretch !== null && (
          <a class="button button-quiet" href={formatRoute({ name: 'stretch', stretchId })}>
            {trendWords.about}
          </a>
        )}
      </div>
      {stretch === null ? <p class="empty">{trendWords.none}</p> : <Trend stretch={stretch} />}
    </main>
  );
}
