import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Side } from '../core/landmarks.ts';
import type { Stretch } from '../core/reference.ts';
import type { SessionConfig } from '../core/session-types.ts';
import type { SessionRecord } from '../store/session-record.ts';
import type { SessionStore } from '../store/session-store.ts';
import {
  type KeyValueStorage,
  loadSettings,
  type Settings,
  saveSettings,
} from '../store/settings.ts';
import type { Diagnostics } from './diagnostics.ts';
import { createHistory, type History } from './history.ts';
import type { Library } from './library.ts';
import { formatRoute, parseRoute, type Route, type SessionRoute } from './route.ts';
import type { Routines } from './routines.ts';
import { createSession, type Session, type SessionParts } from './session.ts';
import { heldMsOf } from './session-totals.ts';
import type { Traffic } from './traffic.ts';
import { secondsWords } from './words/numbers.ts';
import { shellWords } from './words/shell.ts';

/** The address bar, as far as the app needs it. */
export interface AddressBar {
  readHash(): string;
  onHashChange(listener: () => void): void;
  go(hash: string): void;
  /** Without a step to go back to. */
  replace(hash: string): void;
}

/** A short message with one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface AppParts extends SessionParts {
  readonly library: Library;
  readonly routines: Routines;
  readonly address: AddressBar;
  readonly settingsStorage: KeyValueStorage;
  readonly traffic: ReadonlySignal<Traffic>;
  readonly diagnostics: Diagnostics;
  openStore(): Promise<SessionStore>;
  onHidden(listener: () => void): void;
}

export interface App
  extends Pick<
    AppParts,
    | 'library'
    | 'routines'
    | 'traffic'
    | 'diagnostics'
    | 'appVersion'
    | 'openStore'
    | 'openFeed'
    | 'voice'
    | 'wakeLock'
    | 'later'
    | 'newId'
  > {
  readonly route: ReadonlySignal<Route>;
  readonly settings: ReadonlySignal<Settings>;
  readonly history: History;
  /** The session under way, while its route is open and its stretch loaded. */
  readonly session: ReadonlySignal<Session | null>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly inSession: ReadonlySignal<boolean>;
  go(route: Route): void;
  /** Without a step to go back to. */
  replace(route: Route): void;
  changeSettings(change: Partial<Settings>): void;
  notify(notice: Notice): void;
  /** Shows a notice that can wait: behind any other, never during a session, until dismissed. */
  offer(notice: Notice): void;
  dismissNotice(): void;
  now(): Date;
}

const NOTICE_MS = 8_000;

/** The route's wishes, made to fit the stretch. */
export function configOf(route: SessionRoute, stretch: Stretch, settings: Settings): SessionConfig {
  const side: Side | null = stretch.sides === 'each' ? (route.side ?? 'left') : null;
  const holdSeconds = route.holdSeconds ?? stretch.dose.holdSeconds;
  return { stretch, side, level: route.level ?? settings.level, targetHoldMs: holdSeconds * 1000 };
}

export function createApp(parts: AppParts): App {
  const { address, library } = parts;
  const route = signal(parseRoute(address.readHash()));
  const settings = signal(loadSettings(parts.settingsStorage));
  const session = signal<Session | null>(null);
  const inSession = computed(() => session.value !== null);
  const passing = signal<Notice | null>(null);
  const standing = signal<Notice | null>(null);
  const notice = computed(() => passing.value ?? (inSession.value ? null : standing.value));
  const history = createHistory(parts.openStore);
  let cancelNotice = (): void => undefined;

  function go(to: Route): void {
    address.go(formatRoute(to));
  }

  function replace(to: Route): void {
    address.replace(formatRoute(to));
  }

  function notify(next: Notice): void {
    cancelNotice();
    passing.value = next;
    cancelNotice = parts.later(() => {
      passing.value = null;
    }, NOTICE_MS);
  }

  function offer(next: Notice): void {
    standing.value = next;
  }

  function dismissNotice(): void {
    if (passing.peek() !== null) passing.value = null;
    else standing.value = null;
  }

  function changeSettings(change: Partial<Settings>): void {
    settings.value = { ...settings.peek(), ...change };
    saveSettings(parts.settingsStorage, settings.peek());
  }

  function keepRecord(record: SessionRecord): void {
    void history.save(record);
  }

  function showSummary(record: SessionRecord | null, from: SessionRoute): void {
    const to: Route =
      record === null
        ? { name: 'stretch', stretchId: from.stretchId }
        : { name: 'summary', sessionId: record.id };
    // Replaced, so that "back" from the summary leads to the stretch and starts no new session.
    replace(to);
  }

  /** Leaving keeps what was held, quietly. */
  function keepOnLeaving(record: SessionRecord | null): void {
    if (record === null || heldMsOf(record) === 0) return;
    keepRecord(record);
    notify({
      text: shellWords.saved(secondsWords(heldMsOf(record))),
      action: {
        label: shellWords.show,
        run: () => go({ name: 'summary', sessionId: record.id }),
      },
    });
  }

  function openSession(to: SessionRoute): Session | null {
    const stretch = library.find(to.stretchId);
    if (stretch === null) return null;
    const isCamera = to.source === 'camera';
    if (isCamera && settings.peek().emergencySign === true) return null;
    return createSession(parts, {
      config: configOf(to, stretch, settings.peek()),
      source: to.source,
      model: settings.peek().model,
      waitForConsent: isCamera && !settings.peek().safetyRead,
      onOver: (record, how) => {
        if (how === 'left') return keepOnLeaving(record);
        if (record !== null) keepRecord(record);
        showSummary(record, to);
      },
    });
  }

  function openSessionHere(): void {
    const here = route.peek();
    if (here.name === 'session') session.value ??= openSession(here);
  }

  function follow(): void {
    const next = parseRoute(address.readHash());
    if (formatRoute(next) === formatRoute(route.peek()) && next.name === route.peek().name) return;
    const before = session.peek();
    batch(() => {
      session.value = next.name === 'session' ? openSession(next) : null;
      route.value = next;
    });
    before?.leave();
  }

  address.onHashChange(follow);
  parts.onHidden(() => session.peek()?.interrupt());
  effect(() => parts.voice.set({ on: settings.value.voiceOn, volume: settings.value.volume }));
  // An address may ask for a session before the stretches are here, or while a safety answer forbids it.
  effect(() => {
    settings.value.emergencySign;
    if (library.stretches.value !== null) untracked(openSessionHere);
  });

  return {
    library,
    routines: parts.routines,
    route,
    settings,
    history,
    session,
    notice,
    inSession,
    appVersion: parts.appVersion,
    openStore: parts.openStore,
    openFeed: parts.openFeed,
    voice: parts.voice,
    wakeLock: parts.wakeLock,
    later: parts.later,
    newId: parts.newId,
    traffic: parts.traffic,
    diagnostics: parts.diagnostics,
    go,
    replace,
    changeSettings,
    notify,
    offer,
    dismissNotice,
    now: parts.now,
  };
}
