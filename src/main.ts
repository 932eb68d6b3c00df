import { effect } from '@preact/signals';
import { h, render } from 'preact';
import { createApp } from './app/app.ts';
import { createCameraTurn } from './app/camera-turn.ts';
import { createDiagnostics } from './app/diagnostics.ts';
import { followLanguage } from './app/follow-language.ts';
import { createLibrary } from './app/library.ts';
import { realGraphics } from './app/machine.ts';
import { createModelChoices, wishOf } from './app/model-choice.ts';
import { watchFeeds } from './app/open-feeds.ts';
import { createOwnStretches } from './app/own-stretches.ts';
import { createOpenFeed } from './app/pose-feed.ts';
import { prepareModel } from './app/prepare-model.ts';
import { createRoutines } from './app/routines.ts';
import { countTraffic, type TimedRequest } from './app/traffic.ts';
import type { Updates } from './app/updates.ts';
import { createWakeLock } from './app/wake-lock.ts';
import { language } from './app/words/catalogue.ts';
import { regionalTag } from './app/words/load-language.ts';
import { openCamera } from './camera/camera.ts';
import { onCameraBack } from './camera/camera-return.ts';
import { openDemo } from './camera/demo.ts';
import { startFrameLoop } from './camera/frame-loop.ts';
import type { SourceResult } from './camera/frame-source.ts';
import type { ModelChoice, ModelWish } from './pose/choose-model.ts';
import { createPoseClient } from './pose/create-pose-client.ts';
import { modelBundle } from './pose/model-bundle.ts';
import type { PoseClientOptions, PoseModel } from './pose/pose-client.ts';
import { createStandby } from './pose/standby.ts';
import type { SessionStore } from './store/session-store.ts';
import { AppRoot } from './ui/app-root.tsx';
import { afterPaint } from './ui/components/after-paint.ts';
import './ui/styles/index.css';
import { createSpeaker, NO_SPEAKER } from './voice/speaker.ts';
import { createTones } from './voice/tones.ts';
import { createVoice, type Voice } from './voice/voice.ts';

const APP_VERSION = '0.1.0';

/** Some browsers throw on merely touching storage that is forbidden. */
function openSettingsStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

function openVoice(): Voice {
  const speaker =
    'speechSynthesis' in window
      ? createSpeaker(window.speechSynthesis, () =>
          regionalTag(language.value, navigator.languages),
        )
      : NO_SPEAKER;
  const tones = createTones(() => ('AudioContext' in window ? new AudioContext() : null));
  const voice = createVoice(speaker, tones);
  for (const gesture of ['pointerdown', 'keydown']) {
    window.addEventListener(gesture, () => voice.unlock(), { passive: true });
  }
  return voice;
}

let store: Promise<SessionStore> | null = null;

/** The database's code is not needed for the first screen. */
function openStore(): Promise<SessionStore> {
  store ??= import('./store/session-store.ts').then((module) => module.openSessionStore());
  store.catch(() => {
    store = null;
  });
  return store;
}

const settingsStorage = openSettingsStorage();

const diagnostics = createDiagnostics({
  storage: settingsStorage,
  origin: window.location.origin,
  now: () => new Date(),
  nowMs: () => performance.now(),
});
window.addEventListener('error', ({ message }) => diagnostics.note('page-error', message));
window.addEventListener('unhandledrejection', ({ reason }) =>
  diagnostics.note('page-error', String(reason)),
);

/** Every request of this page from its first; a worker's own are its guard's business. */
function observeRequests(take: (requests: readonly TimedRequest[]) => void): void {
  const observer = new PerformanceObserver((list) =>
    take(list.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming)),
  );
  observer.observe({ type: 'resource', buffered: true });
}

async function noteFailure(opening: Promise<SourceResult>): Promise<SourceResult> {
  const result = await opening;
  if (!result.ok) diagnostics.note(result.error.code, result.error.message);
  return result;
}

let updates: Updates | null = null;

function later(work: () => void, afterMs: number): () => void {
  const timer = setTimeout(work, afterMs);
  return () => clearTimeout(timer);
}

const standby = createStandby(createPoseClient);

const modelChoices = createModelChoices({
  storage: settingsStorage,
  version: `${APP_VERSION} ${navigator.userAgent}`,
  graphicsCard: realGraphics,
  now: () => new Date(),
});

/** For offline use; only one model is kept. */
function keepModel(model: PoseModel): void {
  updates?.keep([new URL(modelBundle(model).url).pathname]);
}

/** The model is kept once it has worked. */
function openPoseClient(options: PoseClientOptions) {
  const { model, events } = options;
  const { delegate } = modelChoices.resolve({ ...wishOf(app.settings.peek()), model });
  const onReady = (): void => {
    keepModel(model);
    events.onReady?.();
  };
  const watched = modelChoices.watchRun({ ...options, delegate, events: { ...events, onReady } });
  return standby.open(diagnostics.watchRun(watched));
}

/** Once on each computer, so its code is not needed for the first screen. */
async function measureModels(wish: ModelWish, standing: ModelChoice, over: AbortSignal) {
  const [{ tryModels }, { fetchTrialPicture }] = await Promise.all([
    import('./app/try-models.ts'),
    import('./pose/trial-picture.ts'),
  ]);
  const parts = { choices: modelChoices, standby, standing, create: createPoseClient };
  await tryModels(
    wish,
    { ...parts, fetchPicture: fetchTrialPicture, nowMs: () => performance.now(), later },
    over,
  ).finally(() => keepModel(app.poseModel.peek().model));
}

const ownStretches = createOwnStretches({
  openRows: async () => (await openStore()).ownStretches,
  now: () => new Date(),
});

const feeds = watchFeeds(
  createOpenFeed({
    openCamera: (options) => noteFailure(openCamera(options)),
    openDemo: (url) => {
      updates?.keep([url]);
      return noteFailure(openDemo(url));
    },
    onCameraBack,
    startFrameLoop,
    createPoseClient: openPoseClient,
    turn: createCameraTurn('locks' in navigator ? navigator.locks : undefined),
    nowMs: () => performance.now(),
    savesPower: () => app.settings.peek().savesPower,
  }),
);

const app = createApp({
  library: createLibrary(
    () => import('./stretches/library.ts').then((module) => module.STRETCHES),
    ownStretches,
  ),
  ownStretches,
  readPicture: (picture, model) =>
    import('./app/read-picture.ts').then((module) =>
      module.readPicture(picture, (events) => openPoseClient({ model, events })),
    ),
  appVersion: APP_VERSION,
  address: {
    readHash: () => window.location.hash,
    onHashChange: (listener) => window.addEventListener('hashchange', listener),
    go: (hash) => {
      window.location.hash = hash;
    },
    replace: (hash) => window.location.replace(hash),
  },
  routines: createRoutines({
    fetchReady: () => import('./stretches/routines.ts').then((module) => module.ROUTINES),
    openRows: async () => (await openStore()).routines,
    newId: () => crypto.randomUUID(),
  }),
  settingsStorage,
  traffic: countTraffic({
    origin: window.location.origin,
    onRequests: observeRequests,
    onRefused: (take) =>
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => take(blockedURI)),
  }),
  diagnostics,
  modelChoices,
  openFeed: feeds.openFeed,
  openStore,
  voice: openVoice(),
  wakeLock: createWakeLock(document, 'wakeLock' in navigator ? navigator.wakeLock : undefined),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  later,
  onHidden: (listener) =>
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) listener();
    }),
});

/** At the latest so much later: an animation may keep a page from ever being idle. */
const IDLE_LIMIT_MS = 1_500;

function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) return later(work, 0);
  const waiting = requestIdleCallback(work, { timeout: IDLE_LIMIT_MS });
  return () => cancelIdleCallback(waiting);
}

/** Links that lead straight into a session. */
const START_LINKS = 'a[href^="#/session/"], a[href^="#/routine-session/"]';

function onStartIntent(listener: () => void): void {
  for (const kind of ['pointerover', 'focusin', 'pointerdown']) {
    document.addEventListener(
      kind,
      ({ target }) => {
        if (target instanceof Element && target.closest(START_LINKS) !== null) listener();
      },
      { passive: true },
    );
  }
}

prepareModel(app, {
  standby,
  choices: modelChoices,
  tryModels: measureModels,
  onIntent: onStartIntent,
  isWatching: feeds.isWatching,
  whenIdle,
  savesData:
    'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true,
  later,
});

async function startOffline(): Promise<void> {
  const { watchUpdates } = await import('./app/updates.ts');
  updates = watchUpdates(`${import.meta.env.BASE_URL}service-worker.js`, {
    serviceWorkers: navigator.serviceWorker,
    locks: navigator.locks,
    inSession: app.inSession,
    offer: app.offer,
    notify: app.notify,
    reload: () => window.location.reload(),
    onVisible: (listener) =>
      document.addEventListener('visibilitychange', () => {
        if (!document.hidden) listener();
      }),
  });
}

// Not in development, where kept files would hide what was just edited.
if (import.meta.env.PROD && 'serviceWorker' in navigator) startOffline().catch(() => undefined);

effect(() => {
  document.documentElement.dataset['theme'] = app.settings.value.theme;
});

effect(() => {
  document.documentElement.lang = language.value;
});

void followLanguage(app, navigator.languages).then(() => {
  const root = document.getElementById('app');
  if (root !== null) render(h(AppRoot, { app }), root);
  afterPaint(() => void app.lookForCutOff());
});
