import { KEPT_TABLES, type KeptTable } from './database.ts';
import type { KeptRecords } from './export-file.ts';
import type { SessionRecord } from './session-record.ts';

/** What an import would do with one table. */
export interface TablePlan {
  readonly added: number;
  /** Already here, the same. */
  readonly same: number;
  /** Already here with other content: what is here stays. */
  readonly different: number;
}

export interface MergePlan {
  readonly tables: Readonly<Record<KeptTable, TablePlan>>;
  /** Only what is not here yet. */
  readonly toAdd: KeptRecords;
}

type Rows = readonly { readonly id: string }[];

/** Two sessions cannot have begun at one moment with one stretch; such a one is the same under another id. */
function momentOf({ startedAt, entries }: SessionRecord): string {
  const stretches = entries.map(({ summary }) => `${summary.stretchId}/${summary.side}`);
  return `${Date.parse(startedAt)} ${stretches.join(' ')}`;
}

/** @param keyOf what tells that two rows of different ids are one */
function planTable<T extends Rows[number]>(
  here: readonly T[],
  incoming: readonly T[],
  keyOf: (row: T) => string,
): { readonly plan: TablePlan; readonly added: readonly T[] } {
  const byId = new Map(here.map((row) => [row.id, JSON.stringify(row)]));
  const keys = new Set(here.map(keyOf));
  const added = incoming.filter((row) => {
    if (byId.has(row.id) || keys.has(keyOf(row))) return false;
    keys.add(keyOf(row));
    return true;
  });
  const different = incoming.filter((row) => {
    const existing = byId.get(row.id);
    return existing !== undefined && existing !== JSON.stringify(row);
  });
  const same = incoming.length - added.length - different.length;
  return { plan: { added: added.length, same, different: different.length }, added };
}

/**
 * Compares what a file holds with what is here. Both are parsed records, so equal ones serialise alike.
 */
export function planMerge(here: KeptRecords, incoming: KeptRecords): MergePlan {
  const byOwnId = ({ id }: Rows[number]): string => id;
  const sessions = planTable(here.sessions, incoming.sessions, momentOf);
  const routines = planTable(here.routines, incoming.routines, byOwnId);
  const ownStretches = planTable(here.ownStretches, incoming.ownStretches, byOwnId);
  const checks = planTable(here.checks, incoming.checks, byOwnId);
  return {
    tables: {
      sessions: sessions.plan,
      routines: routines.plan,
      ownStretches: ownStretches.plan,
      checks: checks.plan,
    },
    toAdd: {
      sessions: sessions.added,
      routines: routines.added,
      ownStretches: ownStretches.added,
      checks: checks.added,
    },
  };
}

export function addedBy({ tables }: MergePlan): number {
  return KEPT_TABLES.reduce((sum, table) => sum + tables[table].added, 0);
}
