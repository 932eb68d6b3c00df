import { effect } from '@preact/signals';
import type { Standby } from '../pose/standby.ts';
import type { App } from './app.ts';
import type { Route } from './route.ts';

/** Screens that people read before they start. */
const BEFORE_SESSION: ReadonlySet<Route['name']> = new Set(['stretch', 'routine', 'check']);

/** Screens that have the camera on. */
const IN_SESSION: ReadonlySet<Route['name']> = new Set(['session', 'routine-session']);

/** The screen itself comes first. */
const AFTER_OPENING_MS = 400;

/** Who only looks around is not kept a hundred megabytes of network for. */
const KEPT_UNUSED_MS = 60_000;

interface PrepareParts {
  readonly standby: Pick<Standby, 'prepare' | 'dismiss'>;
  /** The person asked the browser to save data. */
  readonly savesData: boolean;
  later(work: () => void, afterMs: number): () => void;
}

/** Loads the pose model while the person reads what comes, and lets it go when they do something else. */
export function prepareModel(app: Pick<App, 'route' | 'settings'>, parts: PrepareParts): void {
  const { standby, savesData, later } = parts;
  if (savesData) return;
  let cancel = (): void => undefined;
  effect(() => {
    const { model } = app.settings.value;
    const { name } = app.route.value;
    cancel();
    if (BEFORE_SESSION.has(name)) cancel = later(() => standby.prepare(model), AFTER_OPENING_MS);
    else if (!IN_SESSION.has(name)) cancel = later(standby.dismiss, KEPT_UNUSED_MS);
  });
}
