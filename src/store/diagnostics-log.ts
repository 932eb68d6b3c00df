import * as v from 'valibot';
import type { KeyValueStorage } from './settings.ts';

/** How reading poses went in the last session; no pose and no picture is in it. */
const LastRunSchema = v.object({
  at: v.string(),
  model: v.picklist(['lite', 'full', 'heavy']),
  delegate: v.picklist(['CPU', 'GPU']),
  poses: v.number(),
  posesPerSecond: v.nullable(v.number()),
  /** Typical time for one picture, the median. */
  readingMs: v.nullable(v.number()),
  restarts: v.number(),
});

const ErrorNoteSchema = v.object({ at: v.string(), code: v.string(), message: v.string() });

export type LastRun = v.InferOutput<typeof LastRunSchema>;
export type ErrorNote = v.InferOutput<typeof ErrorNoteSchema>;

const LogSchema = v.object({
  lastRun: v.fallback(v.nullable(LastRunSchema), null),
  errors: v.fallback(v.array(ErrorNoteSchema), []),
});

export type DiagnosticsLog = v.InferOutput<typeof LogSchema>;

export const DIAGNOSTICS_KEY = 'limber.diagnostics';
const EMPTY: DiagnosticsLog = { lastRun: null, errors: [] };

/** Never throws: what cannot be read is forgotten, since nothing depends on it. */
export function loadDiagnostics(storage: KeyValueStorage): DiagnosticsLog {
  try {
    const parsed: unknown = JSON.parse(storage.getItem(DIAGNOSTICS_KEY) ?? '{}');
    const result = v.safeParse(LogSchema, { ...EMPTY, ...(parsed as object) });
    return result.success ? result.output : EMPTY;
  } catch {
    return EMPTY;
  }
}

export function saveDiagnostics(storage: KeyValueStorage, log: DiagnosticsLog): void {
  try {
    storage.setItem(DIAGNOSTICS_KEY, JSON.stringify(log));
  } catch {
    // Full or forbidden: it stays in memory for this visit.
  }
}
