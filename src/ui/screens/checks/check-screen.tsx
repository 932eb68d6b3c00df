import { ArrowLeft } from 'lucide-preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CheckHistory, checkHistory } from '../../../app/checks/check-history.ts';
import {
  type CheckRun,
  type CheckSides,
  createCheckRun,
  FIRST_SIDE,
} from '../../../app/checks/check-run.ts';
import { dateOfDay } from '../../../app/review/calendar-days.ts';
import { formatRoute } from '../../../app/route.ts';
import { checkWords, testWords, verdictWords } from '../../../app/words/checks.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { locale, valueWords } from '../../../app/words/numbers.ts';
import { trendWords } from '../../../app/words/reviewing.ts';
import type { BalanceTest } from '../../../core/balance-test.ts';
import { balanceTestById } from '../../../stretches/balance-tests.ts';
import { type Charts, PlotFigure } from '../../charts/plot-figure.tsx';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { ReviewHead } from '../review/review-head.tsx';
import { SeekHelpScreen } from '../safety/seek-help.tsx';
import { SetupFigure } from '../stretch/setup-drawing.tsx';
import { CheckFigures } from './check-figures.tsx';
import { CheckStage } from './check-stage.tsx';
import { useChecks } from './use-checks.ts';
import '../../styles/check-run.css';
import '../../styles/checks.css';

function dayWords(day: number): string {
  return dateOfDay(day).toLocaleDateString(locale(), { dateStyle: 'medium' });
}

function CheckTrend({ history }: { readonly history: CheckHistory }) {
  const { points } = history;
  const draw = useCallback(
    (charts: Charts, width: number) =>
      charts.drawTrend(points, { width, unit: trendWords.degrees }),
    [points],
  );
  const days = new Set(points.map(({ monday }) => monday)).size;
  if (days < 2) return null;
  const last = (side: 'left' | 'right'): string => {
    const point = points.filter((one) => one.side === side).at(-1);
    return point === undefined ? '–' : valueWords(point.estimate.mean, 'deg');
  };
  return (
    <PlotFigure
      title={checkWords.trend}
      sentence={checkWords.trendSentence(last('left'), last('right'), days)}
      legend={{ kind: 'sides', left: checkWords.left, right: checkWords.right }}
      draw={draw}
      columns={[checkWords.day, trendWords.side, trendWords.value, trendWords.give]}
      rows={() =>
        points.map(({ monday, side, estimate: { mean, halfWidth } }) => [
          dayWords(monday),
          side === null ? '' : sideTitle(side),
          valueWords(mean, 'deg'),
          halfWidth === null ? '–' : valueWords(halfWidth, 'deg'),
        ])
      }
    />
  );
}

function Result({ history, test }: { readonly history: CheckHistory; readonly test: BalanceTest }) {
  const { last, verdict } = history;
  if (last === null) return <p class="section-note">{checkWords.never}</p>;
  return (
    <section class="panel check-result">
      <CheckFigures record={last} />
      {verdict !== null && <p class="check-verdict">{verdictWords(verdict)}</p>}
      {test.routineId !== null && (verdict?.kind === 'again' || verdict?.kind === 'noticeable') && (
        <a class="button" href={formatRoute({ name: 'routine', routineId: test.routineId })}>
          {checkWords.routine}
        </a>
      )}
      <p class="section-note">{checkWords.limits}</p>
    </section>
  );
}

/** Makes a run and keeps its result; the camera is released with the screen. */
function useRun(test: BalanceTest, keep: (sides: CheckSides) => void) {
  const app = useApp();
  const [run, setRun] = useState<CheckRun | null>(null);
  useEffect(() => () => run?.close(), [run]);
  const begin = (): void => {
    const next = createCheckRun(app, {
      test,
      model: app.poseModel.value.model,
      onDone: (sides) => {
        setRun(null);
        if (sides === null) app.notify({ text: checkWords.run.nothing, action: null });
        else keep(sides);
      },
    });
    setRun(next);
    next.begin();
  };
  return { run, begin, stop: () => setRun(null) };
}

/** Answers decide which tests suit; nothing starts before they were asked for. */
function SafetyFirst({ testId }: { readonly testId: string }) {
  return (
    <>
      <a class="button button-main button-large" href={formatRoute({ name: 'safety', testId })}>
        {checkWords.safetyFirst}
      </a>
      <p class="section-note">{checkWords.safetyWhy}</p>
    </>
  );
}

/** Where the laptop goes for the first side; the steps beside it say how to face it. */
function CheckSetup({ test }: { readonly test: BalanceTest }) {
  const { position, view, distanceM, surface } = test;
  const place = { position, view, distanceM, surface };
  return <SetupFigure {...place} nearer={FIRST_SIDE} facing="" />;
}

function Test({ test }: { readonly test: BalanceTest }) {
  const { settings, notify, newId, now, appVersion } = useApp();
  const { checks, save } = useChecks();
  const say = testWords(test.id);
  const keep = async (sides: CheckSides): Promise<void> => {
    const saved = await save({
      id: newId(),
      takenAt: now().toISOString(),
      testId: test.id,
      source: 'camera',
      sides,
      appVersion,
      schema: 1,
    });
    notify({ text: saved ? checkWords.run.saved : checkWords.run.notSaved, action: null });
  };
  const { run, begin, stop } = useRun(test, (sides) => void keep(sides));
  const history = checkHistory(checks ?? [], test);
  const isLeftOut = test.skipFlags.some((flag) => (settings.value.flags ?? []).includes(flag));
  if (run !== null) return <CheckStage run={run} test={test} onStop={stop} />;
  return (
    <>
      <section class="check-how">
        <p>{say?.measures}</p>
        <CheckSetup test={test} />
        <h2>{checkWords.steps}</h2>
        <ol class="reading-list">
          {say?.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="section-note">
          {say?.note} {say?.background}
        </p>
        {isLeftOut && <p class="check-skip">{checkWords.skip}</p>}
        {!isLeftOut && !settings.value.safetyRead && <SafetyFirst testId={test.id} />}
        {!isLeftOut && settings.value.safetyRead && (
          <>
            <button type="button" class="button button-main button-large" onClick={begin}>
              {history.last === null ? checkWords.start : checkWords.again}
            </button>
            <p class="section-note">{checkWords.run.needsCamera}</p>
          </>
        )}
      </section>
      <Result history={history} test={test} />
      <CheckTrend history={history} />
    </>
  );
}

export function CheckScreen() {
  const { route, settings } = useApp();
  const here = route.value;
  const test = here.name === 'check' ? balanceTestById(here.testId) : null;
  const title = test === null ? checkWords.title : (testWords(test.id)?.name ?? checkWords.title);
  useTitle(title);
  if (settings.value.emergencySign === true) return <SeekHelpScreen />;
  return (
    <main class="page review check-screen">
      <ReviewHead title={title} />
      <a class="button button-quiet check-back" href="#/checks">
        <ArrowLeft class="icon" aria-hidden="true" />
        {checkWords.back}
      </a>
      {test === null ? <p class="empty">{checkWords.never}</p> : <Test test={test} />}
    </main>
  );
}
