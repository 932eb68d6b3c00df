import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { ModelChoice } from '../pose/choose-model.ts';
import type { StoreResult } from '../store/database.ts';
import type { SessionRecord } from '../store/session-record.ts';
import type { SessionStore } from '../store/session-store.ts';
import {
  type KeyValueStorage,
  loadSettings,
  type Settings,
  saveSettings,
} from '../store/settings.ts';
import { afterSession } from './after-session.ts';
import type { CaptureParts } from './capture.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Reminders } from './habit/reminders.ts';
import { createHistory, type History } from './history.ts';
import type { Library } from './library.ts';
import { type ModelChoices, wishOf } from './model-choice.ts';
import { createNotices, type Notices } from './notices.ts';
import { offerResume } from './offer-resume.ts';
import type { OwnStretches } from './own-stretches.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import type { Routines } from './routines.ts';
import type { SessionParts } from './session.ts';
import { createSessionOpener, isSession, type SessionOpener } from './session-opener.ts';
import type { Traffic } from './traffic.ts';

/** The address bar, as far as the app needs it. */
export interface AddressBar {
  readHash(): string;
  onHashChange(listener: () => void): void;
  go(hash: string): void;
  /** Without a step to go back to. */
  replace(hash: string): void;
}

export interface AppParts extends SessionParts {
  readonly library: Library;
  readonly routines: Routines;
  readonly ownStretches: OwnStretches;
  readPicture: CaptureParts['readPicture'];
  readonly address: AddressBar;
  readonly settingsStorage: KeyValueStorage;
  readonly traffic: ReadonlySignal<Traffic>;
  readonly diagnostics: Diagnostics;
  readonly modelChoices: ModelChoices;
  openStore(): Promise<SessionStore>;
  onHidden(listener: () => void): void;
}

/** Handed through to the screens as they are. */
type HandedOn = Pick<
  AppParts,
  | 'library'
  | 'voice'
  | 'routines'
  | 'ownStretches'
  | 'readPicture'
  | 'traffic'
  | 'diagnostics'
  | 'modelChoices'
  | 'appVersion'
  | 'openStore'
  | 'openFeed'
  | 'wakeLock'
  | 'later'
  | 'newId'
  | 'now'
>;

export interface App extends HandedOn, Notices, Pick<SessionOpener, 'session' | 'isOpening'> {
  readonly route: ReadonlySignal<Route>;
  readonly settings: ReadonlySignal<Settings>;
  /** What reads the pictures: as set, or as measured on this computer. */
  readonly poseModel: ReadonlySignal<ModelChoice>;
  readonly history: History;
  readonly inSession: ReadonlySignal<boolean>;
  go(route: Route): void;
  /** Without a step to go back to. */
  replace(route: Route): void;
  changeSettings(change: Partial<Settings>): void;
  /** Fetches the reminders' code when it is first wanted; rejects where that fails. */
  openReminders(): Promise<Reminders>;
  /** Keeps and offers what an earlier visit was cut off from: to be called once, when the first screen is painted. */
  lookForCutOff(): Promise<void>;
}

/** Where the habit plan is kept; see store/habit-plan.ts, which the first screen does without. */
const HABIT_KEY = 'limber.habit';

/** Opened once, when first wanted; a failed try is forgotten. */
function openOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open();
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
}

export function createApp(parts: AppParts): App {
  const { address, library, routines } = parts;
  const route = signal(parseRoute(address.readHash()));
  const settings = signal(loadSettings(parts.settingsStorage));
  const poseModel = computed(() => parts.modelChoices.resolve(wishOf(settings.value)));
  const opener = createSessionOpener({
    parts,
    library,
    routines,
    settings,
    poseModel,
    route,
    withStore,
    onOver: (record, how, to) =>
      afterSession(record, how, to, { keep, clearResume, go, replace, notify: notices.notify }),
  });
  const { session, isOpening } = opener;
  const inSession = computed(() => session.value !== null);
  const notices = createNotices(inSession, parts.later);
  const history = createHistory(parts.openStore);

  function go(to: Route): void {
    address.go(formatRoute(to));
  }

  function replace(to: Route): void {
    address.replace(formatRoute(to));
  }

  function changeSettings(change: Partial<Settings>): void {
    settings.value = { ...settings.peek(), ...change };
    saveSettings(parts.settingsStorage, settings.peek());
  }

  function keep(record: SessionRecord): void {
    void history.save(record);
  }

  function clearResume(): void {
    void withStore((store) => store.resume.clear());
  }

  async function withStore<T>(
    ask: (store: SessionStore) => Promise<StoreResult<T>>,
  ): Promise<T | null> {
    try {
      const result = await ask(await parts.openStore());
      return result.ok ? result.value : null;
    } catch {
      return null;
    }
  }

  function follow(): void {
    const next = parseRoute(address.readHash());
    if (formatRoute(next) === formatRoute(route.peek()) && next.name === route.peek().name) return;
    opener.leave(() => {
      route.value = next;
    });
    void opener.open();
  }

  const openReminders = openOnce<Reminders>(async () => {
    const { startReminders } = await import('./habit/start-reminders.ts');
    return startReminders({
      storage: parts.settingsStorage,
      inSession,
      now: parts.now,
      later: parts.later,
      offer: notices.offer,
      openRoutines: () => go({ name: 'routines' }),
    });
  });

  // Somebody who never planned any need not fetch their code.
  if (parts.settingsStorage.getItem(HABIT_KEY) !== null) openReminders().catch(() => undefined);
  address.onHashChange(follow);
  parts.onHidden(() => session.peek()?.interrupt());
  effect(() => {
    const { voiceOn: on, volume, speech, voiceName, voiceRate: rate } = settings.value;
    parts.voice.set({ on, volume, speech, voiceName, rate });
  });
  // An address may ask for a session while a safety answer forbids it.
  effect(() => {
    settings.value.emergencySign;
    untracked(() => void opener.open());
  });

  function lookForCutOff(): Promise<void> {
    return offerResume({
      find: () => withStore((store) => store.resume.find()),
      clear: clearResume,
      keep,
      inSession: () => isSession(route.peek()),
      now: parts.now,
      offer: notices.offer,
      go,
    });
  }

  return {
    ...parts,
    ...notices,
    route,
    settings,
    poseModel,
    history,
    session,
    isOpening,
    inSession,
    go,
    replace,
    changeSettings,
    openReminders,
    lookForCutOff,
  };
}
