import type { OverviewRow } from '../../store/session-rows.ts';

export interface Wanted {
  /** Words that all have to occur, in any order. */
  readonly text: string;
  /** Null takes any stretch. */
  readonly stretchId: string | null;
  /** The earliest start, ISO; null takes any time. */
  readonly since: string | null;
}

/** Without capitals and accents, so that "ruckenlage" finds "Rückenlage". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The sessions that fit, in their order. Rows that cannot be read fit only where nothing is asked for.
 * @param nameOf what a stretch is called
 */
export function findSessions(
  rows: readonly OverviewRow[],
  { text, stretchId, since }: Wanted,
  nameOf: (stretchId: string) => string,
): readonly OverviewRow[] {
  const parts = folded(text).split(/\s+/).filter(Boolean);
  if (parts.length === 0 && stretchId === null && since === null) return rows;
  const names = new Map<string, string>();
  const nameFolded = (id: string): string => {
    const known = names.get(id) ?? folded(nameOf(id));
    names.set(id, known);
    return known;
  };
  return rows.filter((row) => {
    if (row.kind === 'damaged') return false;
    const { startedAt, entries, routine, note } = row.digest;
    if (since !== null && startedAt < since) return false;
    if (stretchId !== null && !entries.some((entry) => entry.stretchId === stretchId)) return false;
    if (parts.length === 0) return true;
    const stretches = [...new Set(entries.map((entry) => entry.stretchId))].map(nameFolded);
    const all = [folded(routine ?? ''), folded(note), ...stretches].join('\n');
    return parts.every((part) => all.includes(part));
  });
}
