import { type ReadonlySignal, signal } from '@preact/signals';
import type { Stretch } from '../core/reference.ts';
import type { StoreFailure, StoreResult } from '../store/database.ts';
import type { Kept, KeptRows } from '../store/kept-rows.ts';
import type { OwnStretchRecord } from '../store/own-stretch-record.ts';
import { OWN_PREFIX } from '../stretches/own-id.ts';
import type { StretchData } from '../stretches/schema.ts';

export function isOwn(stretchId: string): boolean {
  return stretchId.startsWith(OWN_PREFIX);
}

/** What an import came to; `why` names the field that is wrong. */
export type ImportResult =
  | { readonly ok: true; readonly stretch: Stretch; readonly failure: StoreFailure | null }
  | { readonly ok: false; readonly why: string };

/** Stretches that the person captured or was handed as a file. */
export interface OwnStretches {
  /** As they were stored; those that cannot be read are left out, and left alone. */
  readonly stretches: ReadonlySignal<readonly Stretch[]>;
  /**
   * Reads them, also again after the database was changed from elsewhere; unsaved ones stay. Never rejects,
   * since the library does without them.
   */
  load(): Promise<void>;
  find(id: string): Stretch | null;
  /**
   * Adds it, for this page at least: a failure tells that it could not be stored.
   * @throws Error naming the field, where it is no whole stretch; nothing has happened then
   */
  save(data: StretchData): Promise<StoreFailure | null>;
  /** The answer undoes it; null where it could not be removed. */
  remove(id: string): Promise<(() => Promise<void>) | null>;
  importFile(text: string): Promise<ImportResult>;
  /** The stretch as the one file in which it is handed on. */
  exportFile(stretch: Stretch): Promise<string>;
}

export interface OwnStretchesParts {
  openRows(): Promise<KeptRows<OwnStretchRecord>>;
  now(): Date;
}

/** The checks and the file format are not needed for the first screen. */
const schemaCode = () => import('../stretches/schema.ts');
const fileCode = () => import('../stretches/stretch-file.ts');

export function createOwnStretches({ openRows, now }: OwnStretchesParts): OwnStretches {
  const stretches = signal<readonly Stretch[]>([]);
  /** Ids of those that the database does not have, or not as they are here. */
  const unsaved = new Set<string>();

  async function ask<T>(
    question: (rows: KeptRows<OwnStretchRecord>) => Promise<StoreResult<T>>,
  ): Promise<StoreResult<T>> {
    try {
      return await question(await openRows());
    } catch {
      return { ok: false, failure: 'unavailable' };
    }
  }

  function keep(stretch: Stretch): void {
    stretches.value = [...stretches.peek().filter(({ id }) => id !== stretch.id), stretch];
  }

  async function parsed(rows: readonly Kept<OwnStretchRecord>[]): Promise<readonly Stretch[]> {
    if (rows.length === 0) return [];
    const { parseStretch } = await schemaCode();
    return rows.flatMap((row) => (row.kind === 'whole' ? [parseStretch(row.value.data)] : []));
  }

  async function load(): Promise<void> {
    const result = await ask((rows) => rows.list());
    if (!result.ok) return;
    const stored = await parsed(result.value);
    const onlyHere = stretches.peek().filter(({ id }) => unsaved.has(id));
    stretches.value = [...stored.filter(({ id }) => !unsaved.has(id)), ...onlyHere];
  }

  async function save(data: StretchData): Promise<StoreFailure | null> {
    const { parseStretch } = await schemaCode();
    const stretch = parseStretch(data);
    unsaved.add(data.id);
    keep(stretch);
    const record: OwnStretchRecord = {
      id: data.id,
      createdAt: now().toISOString(),
      data,
      schema: 1,
    };
    const result = await ask((rows) => rows.save(record));
    if (result.ok) unsaved.delete(data.id);
    return result.ok ? null : result.failure;
  }

  function find(id: string): Stretch | null {
    return stretches.value.find((stretch) => stretch.id === id) ?? null;
  }

  async function remove(id: string): Promise<(() => Promise<void>) | null> {
    const stretch = stretches.peek().find((other) => other.id === id);
    if (stretch === undefined) return null;
    const result = await ask((rows) => rows.remove(id));
    if (!result.ok) return null;
    unsaved.delete(id);
    stretches.value = stretches.peek().filter((other) => other !== stretch);
    return async () => {
      unsaved.add(id);
      keep(stretch);
      const row = result.value;
      if (row === null) return;
      const restored = await ask((rows) => rows.restore(row));
      if (restored.ok) unsaved.delete(id);
    };
  }

  async function importFile(text: string): Promise<ImportResult> {
    const { readStretchFile } = await fileCode();
    try {
      const taken = new Set(stretches.peek().map(({ id }) => id));
      const data = readStretchFile(text, taken);
      const failure = await save(data);
      const stretch = find(data.id);
      return stretch === null ? { ok: false, why: data.id } : { ok: true, stretch, failure };
    } catch (error) {
      return { ok: false, why: error instanceof Error ? error.message : String(error) };
    }
  }

  async function exportFile(stretch: Stretch): Promise<string> {
    return (await fileCode()).writeStretchFile(stretch);
  }

  return { stretches, load, find, save, remove, importFile, exportFile };
}
