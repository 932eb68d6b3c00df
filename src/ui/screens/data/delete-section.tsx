import { useState } from 'preact/hooks';
import type { YourData } from '../../../app/data/your-data.ts';
import { type OverviewRow, overviewId } from '../../../app/history.ts';
import { dayNumber, dayNumberOf } from '../../../app/review/calendar-days.ts';
import { dataWords } from '../../../app/words/data.ts';
import { useApp } from '../../components/app-context.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';

interface DeleteSectionProps {
  readonly data: YourData;
  readonly onChanged: () => void;
}

/** A date field's text as a day; null where it is empty. */
function dayOfField(value: string): number | null {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return dayNumber(new Date(year, month - 1, day));
}

function idsBetween(rows: readonly OverviewRow[], from: string, to: string): readonly string[] {
  const [first, last] = [dayOfField(from), dayOfField(to)];
  if (first === null || last === null) return [];
  return rows.flatMap((row) => {
    if (row.kind === 'damaged') return [];
    const day = dayNumberOf(row.digest.startedAt);
    return day >= first && day <= last ? [overviewId(row)] : [];
  });
}

function DeleteRange() {
  const { history, notify } = useApp();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const ids = idsBetween(history.overview.value ?? [], from, to);
  const say = dataWords.gone;
  const remove = async (): Promise<void> => {
    const undo = await history.remove(ids);
    if (undo === null) return notify({ text: say.failed, action: null });
    notify({ text: say.rangeDone, action: { label: say.undo, run: () => void undo() } });
  };
  return (
    <fieldset class="delete-range">
      <legend>{say.range}</legend>
      <label class="field">
        {say.from}
        <input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <label class="field">
        {say.to}
        <input type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
      </label>
      <button
        type="button"
        class="button button-danger"
        disabled={ids.length === 0}
        onClick={() => void remove()}
      >
        {say.deleteRange}
      </button>
      <p role="status" class="section-note">
        {from !== '' && to !== '' && say.rangeCount(String(ids.length))}
      </p>
    </fieldset>
  );
}

function DeleteEverything({ data, onChanged }: DeleteSectionProps) {
  const { notify } = useApp();
  const [asking, setAsking] = useState(false);
  const say = dataWords.gone;
  const erase = async (): Promise<void> => {
    setAsking(false);
    const result = await data.erase();
    notify({ text: result.ok ? say.allDone : say.failed, action: null });
    if (result.ok) onChanged();
  };
  return (
    <div class="delete-all">
      <p class="section-note">{say.allNote}</p>
      <button type="button" class="button button-danger" onClick={() => setAsking(true)}>
        {say.all}
      </button>
      {asking && (
        <ConfirmDialog
          title={say.allQuestion}
          text={say.allWarning}
          confirm={say.all}
          onConfirm={() => void erase()}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}

export function DeleteSection(props: DeleteSectionProps) {
  return (
    <section aria-labelledby="delete-title">
      <h2 id="delete-title">{dataWords.gone.title}</h2>
      <DeleteRange />
      <DeleteEverything {...props} />
    </section>
  );
}
