import { useMemo } from 'preact/hooks';
import type { OverviewRow } from '../../../app/history.ts';
import type { Wanted } from '../../../app/review/find-sessions.ts';
import { historyWords } from '../../../app/words/history.ts';
import { useApp } from '../../components/app-context.ts';

interface HistoryToolsProps {
  readonly rows: readonly OverviewRow[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

const PERIODS = [
  { id: 'all', days: null },
  { id: 'days30', days: 30 },
  { id: 'days90', days: 90 },
  { id: 'year', days: 365 },
] as const;

/** Every stretch that occurs, by name. */
function useStretchesDone(rows: readonly OverviewRow[]) {
  const { library } = useApp();
  return useMemo(() => {
    const ids = rows.flatMap((row) =>
      row.kind === 'session' ? row.digest.entries.map(({ stretchId }) => stretchId) : [],
    );
    return [...new Set(ids)]
      .map((id) => ({ id, name: library.nameOf(id) }))
      .sort((a, b) => a.name.localeCompare(b.name));
  }, [rows, library]);
}

/** Search and filters above the list. */
export function HistoryTools({ rows, wanted, onChange }: HistoryToolsProps) {
  const { now } = useApp();
  const stretches = useStretchesDone(rows);
  const since = (days: number | null): string | null =>
    days === null ? null : new Date(now().getTime() - days * 86_400_000).toISOString();
  return (
    <search class="history-tools">
      <label class="field">
        {historyWords.search}
        <input
          type="search"
          value={wanted.text}
          placeholder={historyWords.searchNote}
          onInput={(event) => onChange({ ...wanted, text: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        {historyWords.stretch}
        <select
          value={wanted.stretchId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...wanted, stretchId: value === '' ? null : value })
          }
        >
          <option value="">{historyWords.anyStretch}</option>
          {stretches.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {historyWords.time}
        <select
          onChange={({ currentTarget: { value } }) => {
            const period = PERIODS.find(({ id }) => id === value);
            onChange({ ...wanted, since: since(period?.days ?? null) });
          }}
        >
          {PERIODS.map(({ id }) => (
            <option key={id} value={id}>
              {historyWords.times[id]}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
