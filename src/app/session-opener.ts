import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ModelChoice } from '../pose/choose-model.ts';
import type { StoreResult } from '../store/database.ts';
import type { SessionRecord } from '../store/session-record.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { Settings } from '../store/settings.ts';
import type { SessionEnd } from './after-session.ts';
import type { Library } from './library.ts';
import type { AnySessionRoute } from './open-session.ts';
import type { Route } from './route.ts';
import type { Routines } from './routines.ts';
import type { Session, SessionParts } from './session.ts';

export interface SessionOpenerParts {
  readonly parts: SessionParts;
  readonly library: Library;
  readonly routines: Routines;
  readonly settings: ReadonlySignal<Settings>;
  readonly poseModel: ReadonlySignal<ModelChoice>;
  readonly route: ReadonlySignal<Route>;
  /** Null where the database cannot be asked, or does not know. */
  withStore<T>(ask: (store: SessionStore) => Promise<StoreResult<T>>): Promise<T | null>;
  onOver(record: SessionRecord | null, how: SessionEnd, from: AnySessionRoute): void;
}

/** The session that the address asks for, from fetching its code to leaving it. */
export interface SessionOpener {
  /** The session under way, while its route is open and its stretches loaded. */
  readonly session: ReadonlySignal<Session | null>;
  /** What the address asks for is still being fetched. */
  readonly isOpening: ReadonlySignal<boolean>;
  /** Opens what the address asks for, if that is a session; whoever has gone elsewhere meanwhile is left there. */
  open(): Promise<void>;
  /** Puts the session away while `then` changes the address, and leaves it after that. */
  leave(then: () => void): void;
}

export function isSession(route: Route): route is AnySessionRoute {
  return route.name === 'session' || route.name === 'routine-session';
}

export function createSessionOpener(from: SessionOpenerParts): SessionOpener {
  const { parts, library, routines, settings, poseModel, route, withStore } = from;
  const session = signal<Session | null>(null);
  const opening = signal<AnySessionRoute | null>(null);

  /** The session's code is not needed for the first screen. */
  async function make(to: AnySessionRoute): Promise<Session | null> {
    const isCamera = (to.source ?? 'camera') === 'camera';
    if (isCamera && settings.peek().emergencySign === true) return null;
    const [{ openSession }] = await Promise.all([import('./open-session.ts'), library.load()]);
    return openSession(to, {
      parts,
      library,
      settings: settings.peek(),
      model: poseModel.peek().model,
      findRoutine: async (id) => {
        await Promise.all([routines.load(), routines.loadOwn()]);
        return routines.source(id);
      },
      findChecks: async () => {
        const rows = (await withStore((store) => store.checks.list())) ?? [];
        return rows.flatMap((row) => (row.kind === 'whole' ? [row.value] : []));
      },
      findResume: () => withStore((store) => store.resume.find()),
      keepResume: (record) => void withStore((store) => store.resume.save(record)),
      onOver: (record, how) => from.onOver(record, how, to),
      isWanted: () => route.peek() === to,
    });
  }

  async function open(): Promise<void> {
    const here = route.peek();
    if (!isSession(here) || session.peek() !== null || opening.peek() === here) return;
    opening.value = here;
    const made = await make(here).catch(() => null);
    if (route.peek() !== here) return;
    batch(() => {
      opening.value = null;
      session.value = made;
    });
  }

  function leave(then: () => void): void {
    const before = session.peek();
    batch(() => {
      session.value = null;
      opening.value = null;
      then();
    });
    before?.leave();
  }

  return { session, isOpening: computed(() => opening.value !== null), open, leave };
}
