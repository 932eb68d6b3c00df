import { type CapturedPose, jointName, type StretchForm } from '../../../app/make-stretch.ts';
import { valueWords } from '../../../app/words/numbers.ts';
import { ownStretchWords } from '../../../app/words/own-stretch.ts';
import { angleDefinition } from '../../../core/angles.ts';
import { CheckBox } from '../../components/check-box.tsx';

interface JointChoiceProps {
  readonly pose: CapturedPose;
  readonly form: StretchForm;
  readonly onChange: (joints: StretchForm['joints']) => void;
}

const LEVELS = ['strict', 'standard', 'gentle'] as const;

/** Which joints make the pose, and how near they have to come. */
export function JointChoice({ pose, form, onChange }: JointChoiceProps) {
  const { joints, jointsNote, strictness, strict, value: measured } = ownStretchWords;
  return (
    <fieldset class="choice">
      <legend>{joints}</legend>
      <p class="choice-note">{jointsNote}</p>
      <ul class="plain joint-choice">
        {pose.joints.map(({ angle, value, uncertainty }) => {
          const name = jointName(angle, pose);
          const { unit } = angleDefinition(angle);
          const chosen = form.joints.get(angle);
          const set = (next: typeof chosen): void => {
            const changed = new Map(form.joints);
            if (next === undefined) changed.delete(angle);
            else changed.set(angle, next);
            onChange(changed);
          };
          return (
            <li key={angle}>
              <CheckBox
                label={name}
                checked={chosen !== undefined}
                onChange={(checked) => set(checked ? 'standard' : undefined)}
              />
              <span>{measured(valueWords(value, unit), valueWords(uncertainty, unit))}</span>
              <select
                aria-label={`${strictness}: ${name}`}
                disabled={chosen === undefined}
                value={chosen ?? 'standard'}
                onChange={(event) =>
                  set(LEVELS.find((level) => level === event.currentTarget.value))
                }
              >
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {strict[level]}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
