import { cautionFlagWords } from '../../../app/words/cautions.ts';
import { safetyCheckWords } from '../../../app/words/safety-check.ts';
import { CAUTION_FLAGS, type CautionFlag } from '../../../core/cautions.ts';
import { useApp } from '../../components/app-context.ts';
import { CheckBox } from '../../components/check-box.tsx';
import { SeekHelp } from './seek-help.tsx';

function EmergencyQuestion() {
  const { settings, changeSettings } = useApp();
  const answer = settings.value.emergencySign;
  const options = [
    { value: false, label: safetyCheckWords.emergency.no },
    { value: true, label: safetyCheckWords.emergency.yes },
  ];
  return (
    <fieldset class="choice safety-question">
      <legend>{safetyCheckWords.emergency.question}</legend>
      <ul class="safety-list">
        {safetyCheckWords.emergency.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <div class="choice-options">
        {options.map(({ value, label }) => (
          <label class="choice-option" key={label}>
            <input
              type="radio"
              name="emergency"
              checked={answer === value}
              onChange={() => changeSettings({ emergencySign: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function FlagsQuestion() {
  const { settings, changeSettings } = useApp();
  const { flags, isOlder } = settings.value;
  const toggle = (flag: CautionFlag, isTrue: boolean): void => {
    const others = (flags ?? []).filter((other) => other !== flag);
    changeSettings({ flags: isTrue ? [...others, flag] : others });
  };
  return (
    <fieldset class="choice safety-question">
      <legend>{safetyCheckWords.flags.question}</legend>
      <p class="choice-note">{safetyCheckWords.flags.note}</p>
      <div class="check-list">
        {CAUTION_FLAGS.map((flag) => (
          <CheckBox
            key={flag}
            label={cautionFlagWords(flag)}
            checked={flags?.includes(flag) ?? false}
            onChange={(isTrue) => toggle(flag, isTrue)}
          />
        ))}
        <CheckBox
          label={safetyCheckWords.flags.older}
          checked={isOlder}
          onChange={(isTrue) => changeSettings({ isOlder: isTrue })}
        />
        <CheckBox
          label={safetyCheckWords.flags.none}
          checked={flags !== null && flags.length === 0}
          onChange={(isTrue) => changeSettings({ flags: isTrue ? [] : null })}
        />
      </div>
    </fieldset>
  );
}

/** Signs that end it here first; what is true for the person only after that. */
export function SafetyQuestions() {
  const { settings } = useApp();
  if (settings.value.emergencySign === true) return <SeekHelp heading="h2" />;
  return (
    <>
      <EmergencyQuestion />
      <FlagsQuestion />
    </>
  );
}
