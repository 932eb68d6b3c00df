import type { StoreFailure, StoreResult } from '../../store/database.ts';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportFile,
  type ImportProblem,
  parseExportFile,
} from '../../store/export-file.ts';
import { type MergePlan, planMerge } from '../../store/merge-plan.ts';
import type { SessionStore } from '../../store/session-store.ts';
import { fhirBundle } from './fhir.ts';
import { sessionsCsv } from './sessions-csv.ts';

export type { ImportProblem } from '../../store/export-file.ts';
export { addedBy, type MergePlan } from '../../store/merge-plan.ts';

export interface DataParts {
  readonly appVersion: string;
  openStore(): Promise<Pick<SessionStore, 'everything'>>;
  nameOf(stretchId: string): string;
  now(): Date;
}

export type ExportKind = 'json' | 'csv' | 'fhir';

/** A file ready to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

export type Preview =
  | { readonly kind: 'ready'; readonly plan: MergePlan }
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** Moving everything in and out. Nothing here rejects. */
export interface YourData {
  export(kind: ExportKind): Promise<StoreResult<SavedFile>>;
  /** What an import would do; changes nothing. */
  preview(content: string): Promise<Preview>;
  /** Does what the plan says, wholly or not at all. */
  apply(plan: MergePlan): Promise<StoreResult<null>>;
  removeSamples(): Promise<StoreResult<null>>;
  erase(): Promise<StoreResult<null>>;
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

export function createYourData(parts: DataParts): YourData {
  const { appVersion, nameOf } = parts;

  async function ask<T>(
    question: (everything: SessionStore['everything']) => Promise<StoreResult<T>>,
  ): Promise<StoreResult<T>> {
    try {
      return await question((await parts.openStore()).everything);
    } catch {
      return { ok: false, failure: 'unavailable' };
    }
  }

  function format(
    kind: ExportKind,
    kept: Omit<ExportFile, 'format' | 'version' | 'exportedAt' | 'appVersion'>,
  ): SavedFile {
    const now = parts.now();
    const name = `limber-${dayOf(now)}`;
    switch (kind) {
      case 'json': {
        const file: ExportFile = {
          format: EXPORT_FORMAT,
          version: EXPORT_VERSION,
          exportedAt: now.toISOString(),
          appVersion,
          ...kept,
        };
        const content = JSON.stringify(file, null, 1);
        return { name: `${name}.json`, mediaType: 'application/json', content };
      }
      case 'csv': {
        const content = sessionsCsv(kept.sessions, nameOf);
        return { name: `${name}.csv`, mediaType: 'text/csv;charset=utf-8', content };
      }
      case 'fhir': {
        const content = JSON.stringify(fhirBundle(kept.sessions, nameOf, now), null, 1);
        return { name: `${name}-fhir.json`, mediaType: 'application/fhir+json', content };
      }
    }
  }

  async function preview(content: string): Promise<Preview> {
    const file = parseExportFile(content);
    if (!file.ok) return { kind: 'refused', problem: file.problem };
    const here = await ask((everything) => everything.read());
    if (!here.ok) return { kind: 'failed', failure: here.failure };
    return { kind: 'ready', plan: planMerge(here.value, file.records) };
  }

  return {
    export: async (kind) => {
      const here = await ask((everything) => everything.read());
      return here.ok ? { ok: true, value: format(kind, here.value) } : here;
    },
    preview,
    apply: (plan) => ask((everything) => everything.add(plan.toAdd)),
    removeSamples: () => ask((everything) => everything.removeSamples()),
    erase: () => ask((everything) => everything.erase()),
  };
}
