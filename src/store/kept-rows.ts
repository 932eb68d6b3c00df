import type { Table } from 'dexie';
import { attempt, type Row, type StoreResult } from './database.ts';
import { traceOf } from './fields.ts';

/** A row that could be read, or one that cannot any more and is kept as it is. */
export type Kept<T> =
  | { readonly kind: 'whole'; readonly value: T }
  | { readonly kind: 'damaged'; readonly id: string };

/** One table of records that are few: all are read at once. */
export interface KeptRows<T extends Row> {
  /** Adds the record, or replaces the one with the same id. */
  save(record: T): Promise<StoreResult<null>>;
  /** In no order; damaged rows are among them. */
  list(): Promise<StoreResult<readonly Kept<T>[]>>;
  /** The row as it lay there, to undo it. */
  remove(id: string): Promise<StoreResult<Row | null>>;
  restore(row: Row): Promise<StoreResult<null>>;
}

/** @param parse null where the row cannot be read */
export function keepRows<T extends Row>(
  table: Table<Row, string>,
  parse: (row: unknown) => T | null,
): KeptRows<T> {
  function read(row: Row): Kept<T> {
    const value = parse(row);
    return value === null ? { kind: 'damaged', id: traceOf(row).id } : { kind: 'whole', value };
  }
  return {
    save: (record) => attempt(() => table.put(record).then(() => null)),
    list: () => attempt(async () => (await table.toArray()).map(read)),
    remove: (id) =>
      attempt(async () => {
        const row = await table.get(id);
        await table.delete(id);
        return row ?? null;
      }),
    restore: (row) => attempt(() => table.put(row).then(() => null)),
  };
}
