import { effect, type ReadonlySignal } from '@preact/signals';
import type { Notice } from './notice.ts';
import { shellWords } from './words/shell.ts';

/** The parts of the browser that keep the app for offline use. */
export interface UpdateParts {
  readonly serviceWorkers: ServiceWorkerContainer;
  readonly locks: LockManager | undefined;
  /** Whether a session is under way in this page. */
  readonly inSession: ReadonlySignal<boolean>;
  /** Shows a notice for as long as it takes, but not during a session. */
  offer(notice: Notice): void;
  notify(notice: Notice): void;
  reload(): void;
  onVisible(listener: () => void): void;
}

export interface Updates {
  /** Has these files at hand offline, with the runtime that reads poses. */
  keep(paths: readonly string[]): void;
}

const SESSION_LOCK = 'limber.session';
const CHECK_EVERY_MS = 60 * 60_000;

/** Registers the service worker, and offers a new version where there is one; never forces it. */
export function watchUpdates(address: string, parts: UpdateParts): Updates {
  const { serviceWorkers, locks, inSession } = parts;
  let reloading = false;

  function offerReload(run: () => void): void {
    parts.offer({
      text: shellWords.update.ready,
      action: { label: shellWords.update.reload, run },
    });
  }

  async function takeOver(waiting: ServiceWorker): Promise<void> {
    const held = (await locks?.query())?.held ?? [];
    // The other tab still needs the old version's files.
    if (held.some(({ name }) => name === SESSION_LOCK)) {
      parts.notify({ text: shellWords.update.busy, action: null });
      offerReload(() => void takeOver(waiting));
      return;
    }
    reloading = true;
    waiting.postMessage({ kind: 'take-over' });
  }

  function offerWaiting(registration: ServiceWorkerRegistration): void {
    const { waiting } = registration;
    // Without a controller it is the first version, which replaces nothing.
    if (waiting === null || serviceWorkers.controller === null) return;
    offerReload(() => void takeOver(waiting));
  }

  function follow(registration: ServiceWorkerRegistration): void {
    offerWaiting(registration);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => offerWaiting(registration));
    });
    // An installed app may stay open for weeks, and only a page load looks for a new version.
    let checkedMs = Date.now();
    parts.onVisible(() => {
      if (inSession.peek() || Date.now() - checkedMs < CHECK_EVERY_MS) return;
      checkedMs = Date.now();
      registration.update().catch(() => undefined);
    });
  }

  let hadController = serviceWorkers.controller !== null;
  serviceWorkers.addEventListener('controllerchange', () => {
    if (reloading) parts.reload();
    // Another tab took the new version, and this one still runs the old.
    else if (hadController) offerReload(parts.reload);
    hadController = true;
  });
  serviceWorkers.register(address).then(
    // Browsers that forbid service workers may answer with nothing at all.
    (registration: ServiceWorkerRegistration | undefined) => registration && follow(registration),
    () => undefined,
  );
  holdWhile(inSession, locks);

  return {
    keep: (paths) => {
      void serviceWorkers.ready.then(({ active }) => active?.postMessage({ kind: 'keep', paths }));
    },
  };
}

/** Tells the other tabs that this one must not lose its files. */
function holdWhile(inSession: ReadonlySignal<boolean>, locks: LockManager | undefined): void {
  let release = (): void => undefined;
  effect(() => {
    release();
    if (!inSession.value || locks === undefined) return;
    const over = new Promise<void>((resolve) => {
      release = resolve;
    });
    locks.request(SESSION_LOCK, { mode: 'shared' }, () => over).catch(() => undefined);
  });
}
