import { useState } from 'preact/hooks';
import {
  type CapturedPose,
  emptyForm,
  makeStretch,
  type StretchForm,
} from '../../../app/make-stretch.ts';
import { LONGEST_NAME, type NumberField, readNumber } from '../../../app/routine-edits.ts';
import { POSITION_LABELS } from '../../../app/words/labels.ts';
import { ownStretchWords } from '../../../app/words/own-stretch.ts';
import { routineUnsavedWords } from '../../../app/words/routines.ts';
import type { Position } from '../../../core/reference.ts';
import { useApp } from '../../components/app-context.ts';
import { JointChoice } from './joint-choice.tsx';

const POSITIONS: readonly Position[] = [
  'standing',
  'chair',
  'kneeling',
  'all-fours',
  'supine',
  'prone',
  'side-lying',
  'floor-sitting',
];

interface FieldsProps {
  readonly form: StretchForm;
  readonly onChange: (change: Partial<StretchForm>) => void;
}

function NumberFields({ form, onChange }: FieldsProps) {
  const { hold, times, rest } = ownStretchWords;
  const fields: readonly (readonly [NumberField, string])[] = [
    ['holdSeconds', hold],
    ['repetitions', times],
    ['restSeconds', rest],
  ];
  return (
    <div class="builder-numbers">
      {fields.map(([field, label]) => (
        <label key={field} class="builder-number">
          <span>{label}</span>
          <input
            type="number"
            inputMode="numeric"
            value={form[field]}
            onChange={(event) => {
              const value = readNumber(event.currentTarget.value, field) ?? form[field];
              event.currentTarget.value = String(value);
              onChange({ [field]: value });
            }}
          />
        </label>
      ))}
    </div>
  );
}

function Fields({ form, onChange }: FieldsProps) {
  const { name, namePlaceholder, position, steps, stepsPlaceholder } = ownStretchWords;
  return (
    <>
      <label class="field">
        <span>{name}</span>
        <input
          type="text"
          maxLength={LONGEST_NAME}
          placeholder={namePlaceholder}
          value={form.name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </label>
      <label class="select">
        <span>{position}</span>
        <select
          value={form.position}
          onChange={(event) =>
            onChange({
              position: POSITIONS.find((one) => one === event.currentTarget.value) ?? form.position,
            })
          }
        >
          {POSITIONS.map((one) => (
            <option key={one} value={one}>
              {POSITION_LABELS[one]}
            </option>
          ))}
        </select>
      </label>
      <NumberFields form={form} onChange={onChange} />
      <label class="field">
        <span>{steps}</span>
        <textarea
          rows={4}
          placeholder={stepsPlaceholder}
          value={form.steps}
          onInput={(event) => onChange({ steps: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

/** Names the captured pose, chooses what counts in it, and makes a stretch of it. */
export function StretchFormPanel({ pose }: { readonly pose: CapturedPose }) {
  const { ownStretches, library, notify, go } = useApp();
  const [form, setForm] = useState(() => emptyForm(pose));
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (part: Partial<StretchForm>): void => setForm({ ...form, ...part });
  async function save(): Promise<void> {
    if (form.name.trim() === '') return setRefusal(ownStretchWords.needsName);
    if (form.joints.size === 0) return setRefusal(ownStretchWords.needsJoint);
    try {
      const taken = new Set((library.stretches.peek() ?? []).map(({ id }) => id));
      const data = makeStretch(pose, form, taken);
      const failure = await ownStretches.save(data);
      const text =
        failure === null ? ownStretchWords.saved(data.name) : routineUnsavedWords(failure);
      go({ name: 'stretch', stretchId: data.id });
      notify({ text, action: null });
    } catch (error) {
      setRefusal(ownStretchWords.refused(error instanceof Error ? error.message : String(error)));
    }
  }
  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Fields form={form} onChange={change} />
      <JointChoice pose={pose} form={form} onChange={(joints) => change({ joints })} />
      {refusal !== null && (
        <p class="caution-mark caution-avoid" role="alert">
          {refusal}
        </p>
      )}
      <button type="submit" class="button button-main button-large">
        {ownStretchWords.save}
      </button>
    </form>
  );
}
