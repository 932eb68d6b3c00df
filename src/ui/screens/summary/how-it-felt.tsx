import { useState } from 'preact/hooks';
import type { PastRecord } from '../../../app/history.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { useApp } from '../../components/app-context.ts';

const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const LONGEST_NOTE = 2_000;

interface RatingProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Rating({ label, value, onChange }: RatingProps) {
  return (
    <label class="field">
      {label}
      <select
        value={value === null ? '' : String(value)}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
        }
      >
        <option value="">{summaryWords.felt.none}</option>
        {SCALE.map((step) => (
          <option key={step} value={String(step)}>
            {step}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A rating before and after, and a note; kept with the session. */
export function HowItFelt({ record }: { readonly record: PastRecord }) {
  const { history, notify } = useApp();
  const [felt, setFelt] = useState({
    stiffnessBefore: record.stiffnessBefore,
    stiffnessAfter: record.stiffnessAfter,
    note: record.note,
  });
  const say = summaryWords.felt;
  const keep = async (): Promise<void> => {
    const failure = await history.save({ ...record, ...felt });
    notify({ text: failure === null ? say.saved : say.notSaved, action: null });
  };
  return (
    <section aria-labelledby="felt-title" class="how-it-felt">
      <h2 id="felt-title">{say.title}</h2>
      <p class="section-note">
        {say.note} {say.scale}.
      </p>
      <div class="felt-fields">
        <Rating
          label={say.before}
          value={felt.stiffnessBefore}
          onChange={(stiffnessBefore) => setFelt({ ...felt, stiffnessBefore })}
        />
        <Rating
          label={say.after}
          value={felt.stiffnessAfter}
          onChange={(stiffnessAfter) => setFelt({ ...felt, stiffnessAfter })}
        />
        <label class="field felt-note">
          {say.text}
          <textarea
            rows={2}
            maxLength={LONGEST_NOTE}
            value={felt.note}
            onInput={({ currentTarget }) => setFelt({ ...felt, note: currentTarget.value })}
          />
        </label>
      </div>
      <button type="button" class="button" onClick={() => void keep()}>
        {say.save}
      </button>
    </section>
  );
}
