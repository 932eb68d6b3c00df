import type { PoseDelegate, PoseModel } from '../../workers/pose-protocol.ts';

/** A network and where it runs. */
export interface ModelChoice {
  readonly model: PoseModel;
  readonly delegate: PoseDelegate;
}

/** What the person asked for; `auto` is left to measuring. */
export interface ModelWish {
  readonly model: PoseModel | 'auto';
  readonly delegate: PoseDelegate | 'auto';
}

/**
 * How a short trial went. `right`: it read the person on the trial's picture. `wrong`: it read something
 * else than the processor did. `failed`: it could not be loaded, or broke. `late`: it took too long.
 */
export type TrialOutcome = 'right' | 'wrong' | 'failed' | 'late';

export interface Measurement extends ModelChoice {
  readonly outcome: TrialOutcome;
  /** For one picture, there and back; null where none was read. */
  readonly readingMs: number | null;
  /** From starting the worker to ready; null where it was ready before the trial. */
  readonly loadMs: number | null;
  /** How far the landmarks lie from the processor's on average, as a share of the body; null where not compared. */
  readonly shift: number | null;
}

/**
 * Pictures a second a model is worth having at.
 *
 * Heavy: 12, so that the shortest lapse that the hold clock takes for real, 0.2 s, shows in two
 * pictures; it is little better than full, so nothing may be lost for it. Full: 7, below which tracking
 * breaks down, measured on slowed-down clips; lite reads poses so much worse (mAP 45 against 63 on yoga)
 * that fewer pictures of full are better than many of lite.
 */
export const LEAST_PER_SECOND: Readonly<Record<PoseModel, number>> = {
  heavy: 12,
  full: 7,
  lite: 0,
};

/** A session also draws, films and speaks, and a warm laptop slows down by a third. */
const HEADROOM = 1.5;

/** How much longer heavy takes than full: 3 to 4 times on a processor, about 2 to 3 on graphics cards. */
const HEAVY_FACTOR = 3;

/** The graphics card may be this much slower: it leaves the processor to the page, and to staying cool. */
const GPU_MAY_TAKE = 1.5;

const BY_WEIGHT: readonly PoseModel[] = ['heavy', 'full', 'lite'];

/** The longest a model may take for a picture in a trial. */
export function adequateMs(model: PoseModel): number {
  return 1000 / (HEADROOM * LEAST_PER_SECOND[model]);
}

/** Whether there is anything to measure: who chose both has decided. */
export function isOpen({ model, delegate }: ModelWish): boolean {
  return model === 'auto' || delegate === 'auto';
}

function baseModel(wish: ModelWish): PoseModel {
  return wish.model === 'auto' ? 'full' : wish.model;
}

function find(measured: readonly Measurement[], { model, delegate }: ModelChoice) {
  return measured.find((one) => one.model === model && one.delegate === delegate);
}

function isQuick({ model, readingMs }: Measurement): boolean {
  return readingMs !== null && readingMs <= adequateMs(model);
}

function msOf({ readingMs }: Measurement): number {
  return readingMs ?? Number.POSITIVE_INFINITY;
}

/** The better of the delegates that read one model right. */
function bestOf(measured: readonly Measurement[], model: PoseModel): Measurement | null {
  const right = measured.filter((one) => one.model === model && one.outcome === 'right');
  const cpu = right.find(({ delegate }) => delegate === 'CPU');
  const gpu = right.find(({ delegate }) => delegate === 'GPU');
  if (cpu === undefined || gpu === undefined) return cpu ?? gpu ?? null;
  return msOf(gpu) <= GPU_MAY_TAKE * msOf(cpu) ? gpu : cpu;
}

/**
 * What to measure next; null when enough is known to choose. The processor comes first, since the
 * graphics card's landmarks are checked against its own.
 *
 * @param mayUseGpu whether there is a real graphics card, which has not failed lately
 */
export function nextTrial(
  wish: ModelWish,
  measured: readonly Measurement[],
  mayUseGpu: boolean,
): ModelChoice | null {
  if (!isOpen(wish)) return null;
  const model = baseModel(wish);
  const wanted: ModelChoice[] = [];
  if (wish.delegate !== 'GPU') wanted.push({ model, delegate: 'CPU' });
  if (wish.delegate === 'GPU' || (wish.delegate === 'auto' && mayUseGpu)) {
    wanted.push({ model, delegate: 'GPU' });
  }
  const missing = wanted.find((choice) => find(measured, choice) === undefined);
  if (missing !== undefined) return missing;
  const best = bestOf(measured, model);
  if (wish.model !== 'auto' || best === null) return null;
  const heavy: ModelChoice = { model: 'heavy', delegate: best.delegate };
  const hopeful = HEAVY_FACTOR * msOf(best) <= adequateMs('heavy');
  return hopeful && find(measured, heavy) === undefined ? heavy : null;
}

/**
 * The heaviest model that was measured quick enough, on the delegate that does it better; lite where
 * none was. Where nothing was read at all it is the processor, which every session began with.
 */
export function chooseModel(wish: ModelWish, measured: readonly Measurement[]): ModelChoice {
  const model = baseModel(wish);
  const best = bestOf(measured, model);
  const delegate = wish.delegate === 'auto' ? (best?.delegate ?? 'CPU') : wish.delegate;
  if (wish.model !== 'auto') return { model, delegate };
  for (const candidate of BY_WEIGHT) {
    const found = bestOf(measured, candidate);
    if (found !== null && isQuick(found)) return { model: candidate, delegate: found.delegate };
  }
  return { model: best === null ? model : 'lite', delegate };
}
