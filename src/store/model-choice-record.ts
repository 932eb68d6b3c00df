import * as v from 'valibot';
import type { KeyValueStorage } from './settings.ts';

const ModelSchema = v.picklist(['lite', 'full', 'heavy']);
const DelegateSchema = v.picklist(['CPU', 'GPU']);

const MeasurementSchema = v.object({
  model: ModelSchema,
  delegate: DelegateSchema,
  outcome: v.picklist(['right', 'wrong', 'failed', 'late']),
  readingMs: v.nullable(v.number()),
  loadMs: v.nullable(v.number()),
  shift: v.nullable(v.number()),
});

/** What was measured on this computer, and what was chosen by it. */
const ChoiceSchema = v.object({
  model: ModelSchema,
  delegate: DelegateSchema,
  /** What the settings left to measuring then. */
  wish: v.object({
    model: v.picklist(['auto', 'lite', 'full', 'heavy']),
    delegate: v.picklist(['auto', 'CPU', 'GPU']),
  }),
  /** ISO 8601, as all times here. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  measured: v.array(MeasurementSchema),
  /** Since when a session has been too slow with it; null: it is not. */
  slowSince: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
});

/** The graphics card failed then, in a trial or a session. */
const FailureSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  message: v.string(),
});

const RecordSchema = v.object({
  /** App, browser and graphics card that all of this was measured with; with others it means nothing. */
  machine: v.fallback(v.string(), ''),
  choice: v.fallback(v.nullable(ChoiceSchema), null),
  gpuFailure: v.fallback(v.nullable(FailureSchema), null),
  /** Trials of the graphics card in a row of which no end was seen, as when the browser dies of one. */
  unfinished: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

export type KeptChoice = v.InferOutput<typeof ChoiceSchema>;
export type ModelChoiceRecord = v.InferOutput<typeof RecordSchema>;

export const MODEL_CHOICE_KEY = 'limber.model-choice';

export function emptyModelChoice(machine: string): ModelChoiceRecord {
  return { machine, choice: null, gpuFailure: null, unfinished: 0 };
}

/** Never throws: what cannot be read is measured again. */
export function loadModelChoice(storage: KeyValueStorage): ModelChoiceRecord {
  try {
    const parsed: unknown = JSON.parse(storage.getItem(MODEL_CHOICE_KEY) ?? '{}');
    const result = v.safeParse(RecordSchema, { ...emptyModelChoice(''), ...(parsed as object) });
    return result.success ? result.output : emptyModelChoice('');
  } catch {
    return emptyModelChoice('');
  }
}

export function saveModelChoice(storage: KeyValueStorage, record: ModelChoiceRecord): void {
  try {
    storage.setItem(MODEL_CHOICE_KEY, JSON.stringify(record));
  } catch {
    // Full or forbidden: it holds for this visit.
  }
}
