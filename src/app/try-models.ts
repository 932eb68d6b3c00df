import {
  type Measurement,
  type ModelChoice,
  type ModelWish,
  nextTrial,
} from '../pose/choose-model.ts';
import {
  judgeReading,
  type Reference,
  readForTrial,
  type Trial,
  type TrialPicture,
  tryModel,
} from '../pose/model-trial.ts';
import type { PoseClient, PoseClientOptions } from '../pose/pose-client.ts';
import type { Standby } from '../pose/standby.ts';
import type { ModelChoices } from './model-choice.ts';

/** A person who stands before a camera, bundled for the sample on the first screen. */
export const TRIAL_PICTURE = '/demo/side_bend_front.jpg';

export interface TryModelsParts {
  readonly choices: Pick<ModelChoices, 'mayUseGpu' | 'beginGpuTrial' | 'endGpuTrial' | 'keep'>;
  readonly standby: Pick<Standby, 'rehearse'>;
  /** What the client standing by runs on. */
  readonly standing: ModelChoice;
  create(options: PoseClientOptions): PoseClient;
  /** Rejects where the picture cannot be had. */
  fetchPicture(address: string): Promise<TrialPicture>;
  nowMs(): number;
  later(work: () => void, afterMs: number): () => void;
}

/**
 * Measures, one model after another, until it is known which to take, and keeps that. Nothing is kept
 * where `over` is aborted before: the session that begins has the machine for itself.
 */
export async function tryModels(
  wish: ModelWish,
  parts: TryModelsParts,
  over: AbortSignal,
): Promise<void> {
  const { choices, nowMs, later, create } = parts;
  const picture = await parts.fetchPicture(TRIAL_PICTURE).catch(() => null);
  if (picture === null) return;
  const trial = { create, picture, nowMs, later };
  const measured: Measurement[] = [];
  let reference: Reference | null = null;

  /** The client standing by is at hand and warm: no second one is loaded for what it can tell. */
  async function rehearse(choice: ModelChoice): Promise<Trial | null> {
    let found: Trial | null = null;
    await parts.standby.rehearse(async (client, opened) => {
      const reading = await readForTrial(client, trial, AbortSignal.any([over, opened]));
      if (opened.aborted) return;
      const measurement = judgeReading(choice, reading, null, reference);
      found = { measurement, pose: reading.pose };
    });
    return found;
  }

  async function onGpu(choice: ModelChoice): Promise<Trial | null> {
    choices.beginGpuTrial();
    return tryModel(choice, reference, trial, over).finally(choices.endGpuTrial);
  }

  function isStanding({ model, delegate }: ModelChoice): boolean {
    return parts.standing.model === model && parts.standing.delegate === delegate;
  }

  async function measureAll(): Promise<'done' | 'interrupted'> {
    for (;;) {
      const next = nextTrial(wish, measured, choices.mayUseGpu());
      if (next === null) return 'done';
      const found = isStanding(next)
        ? await rehearse(next)
        : await (next.delegate === 'GPU' ? onGpu(next) : tryModel(next, null, trial, over));
      if (over.aborted) return 'interrupted';
      // The base is always measured first; what is missing after it is a heavier model's file.
      if (found === null) return isStanding(next) || measured.length === 0 ? 'interrupted' : 'done';
      measured.push(found.measurement);
      if (next.delegate === 'CPU') reference ??= { model: next.model, pose: found.pose };
    }
  }

  const end = await measureAll().finally(() => picture.close());
  if (end === 'done') choices.keep(wish, measured);
}
