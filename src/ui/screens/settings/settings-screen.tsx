import { LEVEL_LABELS } from '../../../app/words/labels.ts';
import { languageLabel, languageWords } from '../../../app/words/languages.ts';
import { safetyWords } from '../../../app/words/safety.ts';
import { answersWords, safetyCheckWords } from '../../../app/words/safety-check.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { SafetyNote } from '../../components/safety-note.tsx';
import { useTitle } from '../../components/use-title.ts';

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const LANGUAGE_CHOICES = ['system', 'en', 'es', 'de'] as const;

const MODELS = [
  { value: 'lite', label: 'Lite' },
  { value: 'full', label: 'Full' },
  { value: 'heavy', label: 'Heavy' },
] as const;

const MODEL_NOTES = {
  lite: '6 MB. For slow computers; less exact, above all on the floor.',
  full: '9 MB. Right for most computers.',
  heavy: '31 MB. A little more exact, three to four times slower.',
} as const;

const LEVELS = [
  { value: 'beginner', label: LEVEL_LABELS.beginner },
  { value: 'full', label: LEVEL_LABELS.full },
] as const;

function Sound() {
  const { settings, changeSettings } = useApp();
  const { voiceOn, volume } = settings.value;
  return (
    <div class="settings-sound">
      <Choice<'on' | 'off'>
        legend="Voice and tones"
        options={[
          { value: 'on', label: 'On' },
          { value: 'off', label: 'Off' },
        ]}
        value={voiceOn ? 'on' : 'off'}
        note="Spoken by a voice of this computer only. Without one, short tones ask you to look."
        onChoose={(value) => changeSettings({ voiceOn: value === 'on' })}
      />
      <label class="settings-volume">
        <span>Volume</span>
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          value={Math.round(volume * 100)}
          disabled={!voiceOn}
          onInput={(event) => changeSettings({ volume: Number(event.currentTarget.value) / 100 })}
        />
        <output>{Math.round(volume * 100)} %</output>
      </label>
    </div>
  );
}

export function SettingsScreen() {
  const { settings, changeSettings, appVersion } = useApp();
  const { theme, language, model, level } = settings.value;
  useTitle('Settings');
  return (
    <main class="page page-narrow settings">
      <h1>Settings</h1>
      <div class="panel settings-panel">
        <Choice
          legend="Appearance"
          options={THEMES}
          value={theme}
          onChoose={(value) => changeSettings({ theme: value })}
        />
        <Choice
          legend={languageWords.title}
          options={LANGUAGE_CHOICES.map((value) => ({ value, label: languageLabel(value) }))}
          value={language}
          note={languageWords.note}
          onChoose={(value) => changeSettings({ language: value })}
        />
        <Sound />
        <Choice
          legend="Usual level"
          options={LEVELS}
          value={level}
          note="How wide the limits of good form are. Each stretch can be set on its own page."
          onChoose={(value) => changeSettings({ level: value })}
        />
        <Choice
          legend="Pose model"
          options={MODELS}
          value={model}
          note={MODEL_NOTES[model]}
          onChoose={(value) => changeSettings({ model: value })}
        />
      </div>
      <section class="panel settings-safety" aria-labelledby="safety-title">
        <h2 id="safety-title">{safetyCheckWords.title}</h2>
        <p>{answersWords(settings.value)}</p>
        <a class="button" href="#/safety">
          {settings.value.flags === null ? safetyCheckWords.answer : safetyCheckWords.changeAnswers}
        </a>
      </section>
      <SafetyNote full heading="h2" />
      <section class="settings-about" aria-labelledby="about-title">
        <h2 id="about-title">About</h2>
        <p>{safetyWords.privacy}</p>
        <p>{safetyWords.wellness}</p>
        <p>
          <a href="#/privacy">What is stored, and a test that nothing gets out</a>
        </p>
        <p>
          Limber {appVersion} · <a href="#/diagnostics">Diagnostics for a bug report</a>
        </p>
      </section>
    </main>
  );
}
