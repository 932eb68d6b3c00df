import type { PoseFrame } from '../core/pose.ts';
import type { Measurement, ModelChoice, TrialOutcome } from './choose-model.ts';
import type { PoseClient, PoseClientOptions, PoseModel, TransferableFrame } from './pose-client.ts';
import { poseShift } from './pose-shift.ts';

/** So long a model reads the trial's picture; five of them are about the two seconds a trial may take. */
export const READ_FOR_MS = 600;
/** On slow computers, at least so many. */
const LEAST_LOOKS = 6;
/** The first looks find the person and ready what is readied at first use. */
const SETTLING_LOOKS = 2;
const LOOK_EVERY_MS = 33;

/** Shaders are compiled at the first load, for which weak machines need long; after this it is no use. */
export const TRIAL_LIMIT_MS = 25_000;

/**
 * How far the graphics card's landmarks may lie from the processor's, as shares of the body's longer side.
 * On average: a third of what counts as a movement (`still-pace.ts`), about as much as detection
 * trembles by itself from picture to picture. Any single joint: a hand's length, beyond
 * which an elbow would read 10° wrong.
 */
export const MOST_MEAN_SHIFT = 0.01;
export const MOST_WORST_SHIFT = 0.04;

/** Another model reads the same picture a little differently, which is no fault. */
const OTHER_MODEL_FACTOR = 3;

/** What one client read in its trial. */
export interface Reading {
  readonly pose: PoseFrame | null;
  /** For one picture, there and back; null where too few were read. */
  readonly readingMs: number | null;
}

/** What the graphics card's reading is held against. */
export interface Reference {
  readonly model: PoseModel;
  readonly pose: PoseFrame | null;
}

export interface Trial {
  readonly measurement: Measurement;
  readonly pose: PoseFrame | null;
}

/** The picture that every model reads in a trial. */
export interface TrialPicture {
  copy(): Promise<TransferableFrame>;
  /** Nobody is on it. */
  blank(): TransferableFrame;
  close(): void;
}

interface TrialParts {
  create(options: PoseClientOptions): PoseClient;
  readonly picture: TrialPicture;
  nowMs(): number;
  /** Runs later; the answer cancels. */
  later(work: () => void, afterMs: number): () => void;
}

/**
 * The quick quarter: what the machine can do. Whatever else it was doing at the time made some
 * pictures late, and a model is not to be judged by that.
 */
function quickQuarter(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? null;
}

/** An empty picture, so that nobody is looked for later where the trial's person stood. */
async function forget(client: PoseClient, picture: TrialPicture): Promise<void> {
  client.beginStream();
  await client.detect(picture.blank(), 0);
}

/** Reads the trial's picture again and again with a client that is ready. */
export async function readForTrial(
  client: PoseClient,
  { picture, nowMs }: Pick<TrialParts, 'picture' | 'nowMs'>,
  over: AbortSignal,
): Promise<Reading> {
  const tookMs: number[] = [];
  let pose: PoseFrame | null = null;
  client.beginStream();
  const startMs = nowMs();
  for (let look = 0; !over.aborted; look += 1) {
    if (look >= LEAST_LOOKS && nowMs() - startMs >= READ_FOR_MS) break;
    const copy = await picture.copy();
    const sentMs = nowMs();
    const read = await client.detect(copy, look * LOOK_EVERY_MS);
    if (read === null) break;
    pose = read;
    if (look >= SETTLING_LOOKS) tookMs.push(nowMs() - sentMs);
  }
  await forget(client, picture);
  const enough = tookMs.length >= LEAST_LOOKS - SETTLING_LOOKS;
  return { pose, readingMs: enough ? quickQuarter(tookMs) : null };
}

/** What a reading is worth; `reference` is null where it is the processor's own. */
export function judgeReading(
  choice: ModelChoice,
  { pose, readingMs }: Reading,
  loadMs: number | null,
  reference: Reference | null,
): Measurement {
  const told = { ...choice, readingMs, loadMs };
  if (readingMs === null || pose === null) return { ...told, outcome: 'failed', shift: null };
  if (reference === null) {
    return { ...told, outcome: pose.landmarks === null ? 'wrong' : 'right', shift: null };
  }
  const shift = reference.pose === null ? null : poseShift(reference.pose, pose);
  const factor = reference.model === choice.model ? 1 : OTHER_MODEL_FACTOR;
  const isSame =
    shift !== null &&
    shift.mean <= factor * MOST_MEAN_SHIFT &&
    shift.worst <= factor * MOST_WORST_SHIFT;
  return { ...told, outcome: isSame ? 'right' : 'wrong', shift: shift?.mean ?? null };
}

function unread(choice: ModelChoice, outcome: TrialOutcome): Trial {
  const measurement = { ...choice, outcome, readingMs: null, loadMs: null, shift: null };
  return { measurement, pose: null };
}

/**
 * Loads a model in a worker of its own, reads with it and ends it.
 * @returns null where nothing was learnt: `over` was aborted meanwhile, or the model cannot be fetched
 */
export async function tryModel(
  choice: ModelChoice,
  reference: Reference | null,
  parts: TrialParts,
  over: AbortSignal,
): Promise<Trial | null> {
  const end = new AbortController();
  let endedBy: TrialOutcome | null = null;
  const endWith = (outcome: TrialOutcome): void => {
    endedBy ??= outcome;
    end.abort();
  };
  const giveUp = (): void => end.abort();
  over.addEventListener('abort', giveUp, { once: true });
  const cancel = parts.later(() => endWith('late'), TRIAL_LIMIT_MS);
  const startMs = parts.nowMs();
  const client = parts.create({
    ...choice,
    signal: end.signal,
    // The client itself would go on without the graphics card.
    events: { onRestart: () => endWith('failed') },
  });
  try {
    const error = await client.start();
    const loadMs = parts.nowMs() - startMs;
    const reading = error === null ? await readForTrial(client, parts, end.signal) : null;
    // A file that cannot be fetched now, as without a network, says nothing about the machine.
    if (over.aborted || error?.code === 'model-missing') return null;
    if (endedBy !== null || reading === null) return unread(choice, endedBy ?? 'failed');
    return { measurement: judgeReading(choice, reading, loadMs, reference), pose: reading.pose };
  } finally {
    cancel();
    over.removeEventListener('abort', giveUp);
    client.close();
  }
}
