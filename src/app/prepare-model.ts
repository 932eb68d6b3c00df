import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { ModelChoice, ModelWish } from '../pose/choose-model.ts';
import type { Standby } from '../pose/standby.ts';
import type { App } from './app.ts';
import { type ModelChoices, wishOf } from './model-choice.ts';
import type { Route } from './route.ts';

/** Screens that people read before they start. */
const BEFORE_SESSION: ReadonlySet<Route['name']> = new Set(['stretch', 'routine', 'check']);

/** Screens that have the camera on. */
const IN_SESSION: ReadonlySet<Route['name']> = new Set(['session', 'routine-session']);

/** The screen itself comes first: begun at 100 ms, it appeared half a second later on two busy cores. */
const AFTER_OPENING_MS = 400;

/** Who only looks around is not kept a hundred megabytes of network for. */
const KEPT_UNUSED_MS = 60_000;

/** Readied and at rest, so that the trial measures the model and not what else is starting. */
const TRIAL_AFTER_MS = 2_500;

interface PrepareParts {
  readonly standby: Pick<Standby, 'prepare' | 'dismiss'>;
  readonly choices: Pick<ModelChoices, 'resolve' | 'isDue'>;
  /** Measures which model to take, with `standing` at hand; see `try-models.ts`. */
  tryModels(wish: ModelWish, standing: ModelChoice, over: AbortSignal): Promise<void>;
  /** Calls when someone is about to follow a link straight into a session. */
  onIntent(listener: () => void): void;
  /** Whether pictures are being watched, on whichever screen: that has the computer for itself. */
  readonly isWatching: ReadonlySignal<boolean>;
  /** The person asked the browser to save data. */
  readonly savesData: boolean;
  later(work: () => void, afterMs: number): () => void;
  /** Runs when the page has nothing else to do: loading would delay what is being drawn. The answer cancels. */
  whenIdle(work: () => void): () => void;
}

/** Loads the pose model while the person reads what comes, and lets it go when they do something else. */
export function prepareModel(app: Pick<App, 'route' | 'settings'>, parts: PrepareParts): void {
  const { standby, choices, savesData, later } = parts;
  if (savesData) return;
  const wish = computed(() => wishOf(app.settings.value));
  const chosen = computed(() => choices.resolve(wish.value));
  // As texts, which change only with what they tell.
  const model = computed(() => chosen.value.model);
  const delegate = computed(() => chosen.value.delegate);
  let cancel = (): void => undefined;

  function prepare(): () => void {
    const over = new AbortController();
    const standing = untracked(() => chosen.value);
    standby.prepare(standing.model, standing.delegate);
    const cancelTrial = later(() => {
      const asked = wish.peek();
      if (choices.isDue(asked))
        parts.tryModels(asked, standing, over.signal).catch(() => undefined);
    }, TRIAL_AFTER_MS);
    return () => {
      cancelTrial();
      over.abort();
    };
  }

  // Elsewhere pointing at a start button is the first sign; it gains a good part of a second.
  parts.onIntent(() => {
    const { name } = app.route.peek();
    if (BEFORE_SESSION.has(name) || IN_SESSION.has(name)) return;
    cancel();
    const { model: asked, delegate: on } = chosen.peek();
    standby.prepare(asked, on);
    cancel = later(standby.dismiss, KEPT_UNUSED_MS);
  });

  effect(() => {
    const { name } = app.route.value;
    // Another choice is another model to prepare.
    model.value;
    delegate.value;
    cancel();
    cancel = (): void => undefined;
    if (parts.isWatching.value) return;
    if (BEFORE_SESSION.has(name)) {
      cancel = later(() => {
        let end = (): void => undefined;
        const stopWaiting = parts.whenIdle(() => {
          end = prepare();
        });
        cancel = () => {
          stopWaiting();
          end();
        };
      }, AFTER_OPENING_MS);
    } else if (!IN_SESSION.has(name)) cancel = later(standby.dismiss, KEPT_UNUSED_MS);
  });
}
