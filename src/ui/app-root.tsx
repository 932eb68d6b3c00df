import { useEffect, useRef } from 'preact/hooks';
import type { App } from '../app/app.ts';
import { formatRoute, type Route } from '../app/route.ts';
import { safetyWords } from '../app/words/safety.ts';
import { shellWords } from '../app/words/shell.ts';
import { AppContext, useApp } from './components/app-context.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { LazyScreen } from './components/lazy-screen.tsx';
import { Masthead } from './components/masthead.tsx';
import { NoticeBar } from './components/notice-bar.tsx';
import { HomeScreen } from './screens/home/home-screen.tsx';
import { UnknownScreen } from './screens/unknown-screen.tsx';

const loadStretches = () =>
  import('./screens/library/library-screen.tsx').then((module) => module.LibraryScreen);
const loadStretch = () =>
  import('./screens/stretch/stretch-screen.tsx').then((module) => module.StretchScreen);
const loadRoutines = () =>
  import('./screens/routines/routines-screen.tsx').then((module) => module.RoutinesScreen);
const loadRoutine = () =>
  import('./screens/routines/routine-screen.tsx').then((module) => module.RoutineScreen);
const loadBuilder = () =>
  import('./screens/routines/builder-screen.tsx').then((module) => module.BuilderScreen);
const loadOwnStretch = () =>
  import('./screens/own-stretch/own-stretch-screen.tsx').then((module) => module.OwnStretchScreen);
const loadSession = () =>
  import('./screens/session/session-screen.tsx').then((module) => module.SessionScreen);
const loadSummary = () =>
  import('./screens/summary/summary-screen.tsx').then((module) => module.SummaryScreen);
const loadReview = () =>
  import('./screens/review/review-screen.tsx').then((module) => module.ReviewScreen);
const loadTrend = () =>
  import('./screens/trend/trend-screen.tsx').then((module) => module.TrendScreen);
const loadChecks = () =>
  import('./screens/checks/checks-screen.tsx').then((module) => module.ChecksScreen);
const loadCheck = () =>
  import('./screens/checks/check-screen.tsx').then((module) => module.CheckScreen);
const loadHabit = () =>
  import('./screens/habit/habit-screen.tsx').then((module) => module.HabitScreen);
const loadSitting = () =>
  import('./screens/sitting/sitting-screen.tsx').then((module) => module.SittingScreen);
const loadReport = () =>
  import('./screens/report/report-screen.tsx').then((module) => module.ReportScreen);
const loadData = () => import('./screens/data/data-screen.tsx').then((module) => module.DataScreen);
const loadHistory = () =>
  import('./screens/history/history-screen.tsx').then((module) => module.HistoryScreen);
const loadSettings = () =>
  import('./screens/settings/settings-screen.tsx').then((module) => module.SettingsScreen);
const loadSafety = () =>
  import('./screens/safety/safety-screen.tsx').then((module) => module.SafetyScreen);
const loadPrivacy = () =>
  import('./screens/privacy/privacy-screen.tsx').then((module) => module.PrivacyScreen);
const loadDiagnostics = () =>
  import('./screens/diagnostics/diagnostics-screen.tsx').then((module) => module.DiagnosticsScreen);

function Screen({ route }: { readonly route: Route }) {
  switch (route.name) {
    case 'home':
      return <HomeScreen />;
    case 'stretches':
      return <LazyScreen key="stretches" load={loadStretches} needsLibrary />;
    case 'stretch':
      return <LazyScreen key={`stretch ${route.stretchId}`} load={loadStretch} needsLibrary />;
    case 'own-stretch':
      return <LazyScreen key="own-stretch" load={loadOwnStretch} needsLibrary />;
    case 'routines':
      return <LazyScreen key="routines" load={loadRoutines} needsLibrary needsRoutines />;
    case 'routine':
      return <LazyScreen key="routine" load={loadRoutine} needsLibrary needsRoutines />;
    case 'edit-routine':
      return <LazyScreen key="builder" load={loadBuilder} needsLibrary needsRoutines />;
    case 'routine-session':
      return <LazyScreen key="routine-session" load={loadSession} needsLibrary needsRoutines />;
    case 'session':
      return <LazyScreen key="session" load={loadSession} needsLibrary />;
    case 'summary':
      return <LazyScreen key="summary" load={loadSummary} needsLibrary />;
    case 'review':
      return <LazyScreen key="review" load={loadReview} />;
    case 'trend':
      return <LazyScreen key={`trend ${route.stretchId}`} load={loadTrend} needsLibrary />;
    case 'checks':
      return <LazyScreen key="checks" load={loadChecks} />;
    case 'check':
      return <LazyScreen key={`check ${route.testId}`} load={loadCheck} />;
    case 'habit':
      return <LazyScreen key="habit" load={loadHabit} />;
    case 'sitting':
      return <LazyScreen key="sitting" load={loadSitting} />;
    case 'report':
      return <LazyScreen key="report" load={loadReport} needsLibrary />;
    case 'data':
      return <LazyScreen key="data" load={loadData} />;
    case 'history':
      return <LazyScreen key="history" load={loadHistory} />;
    case 'settings':
      return <LazyScreen key="settings" load={loadSettings} />;
    case 'safety':
      return <LazyScreen key="safety" load={loadSafety} />;
    case 'privacy':
      return <LazyScreen key="privacy" load={loadPrivacy} />;
    case 'diagnostics':
      return <LazyScreen key="diagnostics" load={loadDiagnostics} />;
    case 'unknown':
      return <UnknownScreen />;
  }
}

/** After a change of screen the reader starts at its heading, not wherever the last click was. */
function useFocusOnHeading(route: Route): void {
  const isFirst = useRef(true);
  const screen = route.name === 'stretches' ? route.name : formatRoute(route);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    window.scrollTo(0, 0);
    return focusHeadingWhenThere();
  }, [screen]);
}

/** A lazy screen's heading comes a little later. */
function focusHeadingWhenThere(): () => void {
  const focus = (): boolean => {
    const heading = document.querySelector<HTMLElement>('h1');
    if (heading === null) return false;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  };
  if (focus()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function Shell() {
  const app = useApp();
  const route = app.route.value;
  useFocusOnHeading(route);
  const isSession = route.name === 'session' || route.name === 'routine-session';
  return (
    <>
      <button type="button" class="button skip-link" onClick={skipToMain}>
        {shellWords.skip}
      </button>
      {!isSession && <Masthead />}
      <ErrorBoundary screen={route.name}>
        <Screen route={route} />
      </ErrorBoundary>
      {!isSession && (
        <footer class="footer">
          <span>{safetyWords.wellness}</span>
          <a href="#/privacy">{shellWords.privacy}</a>
        </footer>
      )}
      <NoticeBar />
    </>
  );
}

/** A button and not a link: the address's hash belongs to the routes. */
function skipToMain(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (main === null) return;
  main.tabIndex = -1;
  main.focus();
}

export function AppRoot({ app }: { readonly app: App }) {
  return (
    <AppContext.Provider value={app}>
      <Shell />
    </AppContext.Provider>
  );
}
