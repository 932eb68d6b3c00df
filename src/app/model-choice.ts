import { type ReadonlySignal, signal } from '@preact/signals';
import type { Measurement, ModelChoice, ModelWish } from '../pose/choose-model.ts';
import { chooseModel, isOpen } from '../pose/choose-model.ts';
import type { PoseClientOptions } from '../pose/pose-client.ts';
import {
  emptyModelChoice,
  loadModelChoice,
  type ModelChoiceRecord,
  saveModelChoice,
} from '../store/model-choice-record.ts';
import type { KeyValueStorage, Settings } from '../store/settings.ts';
import { createSlowWatch } from './slow-watch.ts';

/** Where nothing was measured yet: right for most computers, and the processor is there in all of them. */
const UNMEASURED: ModelChoice = { model: 'full', delegate: 'CPU' };

/** A choice that proved too slow is measured again, at most this often. */
export const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** A graphics card that failed once is likely to fail again, in the middle of a session. */
export const GPU_REST_MS = 7 * 24 * 60 * 60 * 1000;

/** A tab closed in the middle of a trial looks like one that died of it; not so twice in a row. */
const MOST_UNFINISHED = 2;

const LONGEST_MESSAGE = 200;

/** What the settings leave to measuring. */
export function wishOf({ model, delegate }: Pick<Settings, 'model' | 'delegate'>): ModelWish {
  return { model, delegate };
}

interface ModelChoicesParts {
  readonly storage: KeyValueStorage;
  /** App version and browser, which a choice depends on. */
  readonly version: string;
  /** The graphics card's name; null where there is none worth a trial. Not quick: asked only where needed. */
  graphicsCard(): string | null;
  now(): Date;
}

/** Which model reads the pictures, and where: what was measured on this computer, kept for the next visits. */
export interface ModelChoices {
  readonly record: ReadonlySignal<ModelChoiceRecord>;
  resolve(wish: ModelWish): ModelChoice;
  /** Whether a trial is due; one that nothing came of is due again. */
  isDue(wish: ModelWish): boolean;
  mayUseGpu(): boolean;
  /** Around each trial of the graphics card, to know of one that took the browser with it. */
  beginGpuTrial(): void;
  endGpuTrial(): void;
  keep(wish: ModelWish, measured: readonly Measurement[]): void;
  /** The same options, with what goes wrong in the run remembered. */
  watchRun(options: PoseClientOptions): PoseClientOptions;
}

export function createModelChoices(parts: ModelChoicesParts): ModelChoices {
  const { storage, version, now } = parts;
  const record = signal(loadModelChoice(storage));
  let card: string | null | undefined;

  function graphicsCard(): string | null {
    if (card === undefined) card = parts.graphicsCard();
    return card;
  }

  function machine(): string {
    return `${version} ${graphicsCard() ?? 'none'}`;
  }

  function change(part: Partial<ModelChoiceRecord>): void {
    const kept = record.peek();
    const base = kept.machine === machine() ? kept : emptyModelChoice(machine());
    record.value = { ...base, ...part };
    saveModelChoice(storage, record.peek());
  }

  /** Asks for the graphics card only where the answer would differ: a processor is always there. */
  function holds(kept: ModelChoiceRecord): boolean {
    return kept.choice?.delegate === 'GPU'
      ? kept.machine === machine()
      : kept.machine.startsWith(`${version} `);
  }

  /** What a trial says of the graphics card; the earlier failure where it was let rest. */
  function failureIn(measured: readonly Measurement[]): ModelChoiceRecord['gpuFailure'] {
    const tried = measured.filter(({ delegate }) => delegate === 'GPU');
    if (tried.some(({ outcome }) => outcome === 'right')) return null;
    const [failed] = tried;
    if (failed !== undefined) return { at: now().toISOString(), message: failed.outcome };
    const { gpuFailure } = record.peek();
    return gpuFailure !== null && ageMs(gpuFailure.at) < GPU_REST_MS ? gpuFailure : null;
  }

  function ageMs(at: string): number {
    return now().getTime() - Date.parse(at);
  }

  function mayUseGpu(): boolean {
    if (graphicsCard() === null) return false;
    const { gpuFailure, unfinished, machine: of } = record.peek();
    if (of !== machine()) return true;
    const isResting = gpuFailure !== null && ageMs(gpuFailure.at) < GPU_REST_MS;
    return !isResting && unfinished < MOST_UNFINISHED;
  }

  /** What is left to choose from once the graphics card is out. */
  function withoutGpu(choice: NonNullable<ModelChoiceRecord['choice']>) {
    const measured = choice.measured.map((one) =>
      one.delegate === 'GPU' ? { ...one, outcome: 'failed' as const } : one,
    );
    return { ...choice, measured, ...chooseModel(choice.wish, measured) };
  }

  /** Something lighter from the next session on, until a new trial. */
  function provedSlow({ model, delegate }: ModelChoice, readingMs: number): void {
    const { choice } = record.peek();
    if (choice?.model !== model || choice.delegate !== delegate || choice.slowSince) return;
    const measured = choice.measured.map((one) =>
      one.model === model && one.delegate === delegate ? { ...one, readingMs } : one,
    );
    const slowSince = now().toISOString();
    change({
      choice: { ...choice, ...chooseModel(choice.wish, measured), measured, slowSince },
    });
  }

  function gpuFailed(message: string): void {
    const { choice } = record.peek();
    change({
      gpuFailure: { at: now().toISOString(), message: message.slice(0, LONGEST_MESSAGE) },
      choice: choice === null ? null : withoutGpu(choice),
    });
  }

  return {
    record,
    mayUseGpu,
    resolve(wish) {
      const kept = record.value;
      const { choice } = kept;
      const fitting = choice !== null && holds(kept) ? choice : null;
      const isSame = fitting?.wish.model === wish.model;
      const mayFollow = fitting?.wish.delegate === wish.delegate;
      const delegate = mayFollow ? fitting.delegate : UNMEASURED.delegate;
      return {
        model:
          wish.model !== 'auto'
            ? wish.model
            : isSame && mayFollow
              ? fitting.model
              : UNMEASURED.model,
        delegate: wish.delegate === 'auto' ? delegate : wish.delegate,
      };
    },
    isDue(wish) {
      const { choice, gpuFailure, machine: of } = record.peek();
      if (!isOpen(wish)) return false;
      if (choice === null || of !== machine()) return true;
      if (choice.wish.model !== wish.model || choice.wish.delegate !== wish.delegate) return true;
      if (gpuFailure !== null && wish.delegate === 'auto' && ageMs(gpuFailure.at) >= GPU_REST_MS) {
        return true;
      }
      return choice.slowSince !== null && ageMs(choice.at) >= RETRY_AFTER_MS;
    },
    beginGpuTrial: () => change({ unfinished: record.peek().unfinished + 1 }),
    endGpuTrial: () => change({ unfinished: 0 }),
    keep(wish, measured) {
      const choice = chooseModel(wish, measured);
      const at = now().toISOString();
      change({
        choice: { ...choice, wish, at, measured: [...measured], slowSince: null },
        gpuFailure: failureIn(measured),
      });
    },
    watchRun(options) {
      const { events, model } = options;
      let { delegate = 'CPU' } = options;
      let watch = createSlowWatch(model);
      return {
        ...options,
        events: {
          ...events,
          onFrame: (frame, inferenceMs) => {
            const slowMs = watch.see(inferenceMs, frame.timestampMs);
            if (slowMs !== null) provedSlow({ model, delegate }, slowMs);
            events.onFrame?.(frame, inferenceMs);
          },
          onRestart: (restart) => {
            if (delegate === 'GPU' && restart.delegate === 'CPU') gpuFailed(restart.reason.message);
            // What the one took says nothing of the other.
            if (restart.delegate !== delegate) watch = createSlowWatch(model);
            delegate = restart.delegate;
            events.onRestart?.(restart);
          },
        },
      };
    },
  };
}
