import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { StoreResult } from '../store/database.ts';
import type { SessionRecord } from '../store/session-record.ts';
import type { SessionStore } from '../store/session-store.ts';
import {
  type KeyValueStorage,
  loadSettings,
  type Settings,
  saveSettings,
} from '../store/settings.ts';
import type { CaptureParts } from './capture.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Reminders } from './habit/reminders.ts';
import { createHistory, type History } from './history.ts';
import type { Library } from './library.ts';
import type { Notice } from './notice.ts';
import type { AnySessionRoute } from './open-session.ts';
import type { OwnStretches } from './own-stretches.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import type { Routines } from './routines.ts';
import type { Session, SessionParts } from './session.ts';
import { heldMsOf, timedMsOf } from './session-totals.ts';
import type { Traffic } from './traffic.ts';
import { phrase } from './words/catalogue.ts';
import { resumeWords } from './words/resume.ts';
import { shellWords } from './words/shell.ts';
import { savedWords } from './words/timed.ts';

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
  openStore(): Promise<SessionStore>;
  onHidden(listener: () => void): void;
}

export interface App
  extends Pick<
    AppParts,
    | 'library'
    | 'voice'
    | 'routines'
    | 'ownStretches'
    | 'readPicture'
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
  /** The session under way, while its route is open and its stretches loaded. */
  readonly session: ReadonlySignal<Session | null>;
  /** What the address asks for is still being fetched. */
  readonly isOpening: ReadonlySignal<boolean>;
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
  /** Fetches the reminders' code when it is first wanted; rejects where that fails. */
  openReminders(): Promise<Reminders>;
}

/** Where the habit plan is kept; see store/habit-plan.ts, which the first screen does without. */
const HABIT_KEY = 'limber.habit';

const NOTICE_MS = 8_000;

/** A session that was cut off is offered for so long. */
const RESUME_WITHIN_MS = 2 * 60 * 60 * 1000;

function isSession(route: Route): route is AnySessionRoute {
  return route.name === 'session' || route.name === 'routine-session';
}

export function createApp(parts: AppParts): App {
  const { address, library } = parts;
  const route = signal(parseRoute(address.readHash()));
  const settings = signal(loadSettings(parts.settingsStorage));
  const session = signal<Session | null>(null);
  const opening = signal<AnySessionRoute | null>(null);
  const isOpening = computed(() => opening.value !== null);
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

  function showSummary(record: SessionRecord | null, from: AnySessionRoute): void {
    // Replaced, so that "back" from the summary leads to the stretch and starts no new session.
    if (record !== null) replace({ name: 'summary', sessionId: record.id });
    else if (from.name === 'session') replace({ name: 'stretch', stretchId: from.stretchId });
    else replace({ name: 'home' });
  }

  /** Leaving keeps what was held, quietly. */
  function keepOnLeaving(record: SessionRecord | null): void {
    if (record === null || heldMsOf(record) + timedMsOf(record) === 0) return;
    keepRecord(record);
    notify({
      text: savedWords({ heldMs: heldMsOf(record), timedMs: timedMsOf(record) }),
      action: {
        label: shellWords.show,
        run: () => go({ name: 'summary', sessionId: record.id }),
      },
    });
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

  function over(record: SessionRecord | null, how: 'finished' | 'left', from: AnySessionRoute) {
    void withStore((store) => store.resume.clear());
    if (how === 'left') return keepOnLeaving(record);
    if (record !== null) keepRecord(record);
    showSummary(record, from);
  }

  /** The session's code is not needed for the first screen. */
  async function makeSession(to: AnySessionRoute): Promise<Session | null> {
    const isCamera = (to.source ?? 'camera') === 'camera';
    if (isCamera && settings.peek().emergencySign === true) return null;
    const [{ openSession }] = await Promise.all([import('./open-session.ts'), library.load()]);
    return openSession(to, {
      parts,
      library,
      settings: settings.peek(),
      findRoutine: async (id) => {
        await Promise.all([parts.routines.load(), parts.routines.loadOwn()]);
        return parts.routines.find(id);
      },
      findChecks: async () => {
        const rows = (await withStore((store) => store.checks.list())) ?? [];
        return rows.flatMap((row) => (row.kind === 'whole' ? [row.value] : []));
      },
      findResume: () => withStore((store) => store.resume.find()),
      keepResume: (record) => void withStore((store) => store.resume.save(record)),
      onOver: (record, how) => over(record, how, to),
      isWanted: () => route.peek() === to,
    });
  }

  /** Opens what the address asks for; whoever has gone elsewhere meanwhile is left there. */
  async function openSessionHere(): Promise<void> {
    const here = route.peek();
    if (!isSession(here) || session.peek() !== null || opening.peek() === here) return;
    opening.value = here;
    const made = await makeSession(here).catch(() => null);
    if (route.peek() !== here) return;
    batch(() => {
      opening.value = null;
      session.value = made;
    });
  }

  function follow(): void {
    const next = parseRoute(address.readHash());
    if (formatRoute(next) === formatRoute(route.peek()) && next.name === route.peek().name) return;
    const before = session.peek();
    batch(() => {
      session.value = null;
      opening.value = null;
      route.value = next;
    });
    before?.leave();
    void openSessionHere();
  }

  /** A tab closed by accident: what was held is kept, and the rest is offered for two hours. */
  async function offerResume(): Promise<void> {
    const cutOff = await withStore((store) => store.resume.find());
    if (cutOff === null) return;
    // Kept first, also where a reload has begun the next session already.
    const { done } = cutOff;
    if (done !== null && heldMsOf(done) + timedMsOf(done) > 0) keepRecord(done);
    if (isSession(route.peek())) return;
    const isFresh = parts.now().getTime() - Date.parse(cutOff.savedAt) < RESUME_WITHIN_MS;
    if (!isFresh) return void withStore((store) => store.resume.clear());
    const to: Route = {
      name: 'routine-session',
      routineId: cutOff.routine.id,
      avoided: 'kept',
      resume: true,
    };
    offer({
      text: resumeWords.offer(phrase(cutOff.routine.name)),
      action: { label: resumeWords.goOn, run: () => go(to) },
    });
  }

  let reminders: Promise<Reminders> | null = null;

  function openReminders(): Promise<Reminders> {
    reminders ??= import('./habit/start-reminders.ts').then(({ startReminders }) =>
      startReminders({
        storage: parts.settingsStorage,
        inSession,
        now: parts.now,
        later: parts.later,
        offer,
        openRoutines: () => go({ name: 'routines' }),
      }),
    );
    reminders.catch(() => {
      reminders = null;
    });
    return reminders;
  }

  /** Somebody who never planned any need not fetch their code. */
  function resumeReminders(): void {
    if (parts.settingsStorage.getItem(HABIT_KEY) !== null) openReminders().catch(() => undefined);
  }

  resumeReminders();
  address.onHashChange(follow);
  parts.onHidden(() => session.peek()?.interrupt());
  effect(() => {
    const { voiceOn: on, volume, speech, voiceName, voiceRate: rate } = settings.value;
    parts.voice.set({ on, volume, speech, voiceName, rate });
  });
  // An address may ask for a session while a safety answer forbids it.
  effect(() => {
    settings.value.emergencySign;
    untracked(() => void openSessionHere());
  });
  void offerResume();

  return {
    library,
    routines: parts.routines,
    ownStretches: parts.ownStretches,
    readPicture: parts.readPicture,
    route,
    settings,
    history,
    session,
    isOpening,
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
    openReminders,
    now: parts.now,
  };
}
