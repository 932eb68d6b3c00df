import { LEVEL_LABELS } from '../../../app/words/labels.ts';
import { languageLabel, languageWords } from '../../../app/words/languages.ts';
import { percentWords } from '../../../app/words/numbers.ts';
import { safetyWords } from '../../../app/words/safety.ts';
import { answersWords, safetyCheckWords } from '../../../app/words/safety-check.ts';
import { settingsWords } from '../../../app/words/settings.ts';
import type { Level } from '../../../core/reference.ts';
import type { Settings, Theme } from '../../../store/settings.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { SafetyNote } from '../../components/safety-note.tsx';
import { useTitle } from '../../components/use-title.ts';
import { CoachChoices, VoiceChoices } from './voice-choices.tsx';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const LANGUAGE_CHOICES = ['system', 'en', 'es', 'de'] as const;

const MODELS: readonly Settings['model'][] = ['auto', 'lite', 'full', 'heavy'];

const DELEGATES: readonly Settings['delegate'][] = ['auto', 'CPU', 'GPU'];

const LEVELS: readonly Level[] = ['beginner', 'full'];

function Sound() {
  const { settings, changeSettings } = useApp();
  const { voiceOn, volume } = settings.value;
  const say = settingsWords.sound;
  return (
    <div class="settings-sound">
      <Choice<'on' | 'off'>
        legend={say.title}
        options={[
          { value: 'on', label: say.on },
          { value: 'off', label: say.off },
        ]}
        value={voiceOn ? 'on' : 'off'}
        note={say.note}
        onChoose={(value) => changeSettings({ voiceOn: value === 'on' })}
      />
      <label class="settings-volume">
        <span>{say.volume}</span>
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          value={Math.round(volume * 100)}
          disabled={!voiceOn}
          onInput={(event) => changeSettings({ volume: Number(event.currentTarget.value) / 100 })}
        />
        <output>{percentWords(volume)}</output>
      </label>
    </div>
  );
}

function ModelChoices() {
  const { settings, poseModel, modelChoices, changeSettings } = useApp();
  const { model, delegate } = settings.value;
  const chosen = poseModel.value;
  const say = settingsWords;
  const measured =
    modelChoices.record.value.choice === null
      ? say.model.notMeasured
      : say.model.measured(say.model.names[chosen.model]);
  return (
    <>
      <Choice
        legend={say.model.title}
        options={MODELS.map((value) => ({ value, label: say.model.names[value] }))}
        value={model}
        note={model === 'auto' ? measured : say.model.notes[model]}
        onChoose={(value) => changeSettings({ model: value })}
      />
      <Choice
        legend={say.delegate.title}
        options={DELEGATES.map((value) => ({ value, label: say.delegate.names[value] }))}
        value={delegate}
        note={
          delegate === 'auto' ? say.delegate.chosen[chosen.delegate] : say.delegate.notes[delegate]
        }
        onChoose={(value) => changeSettings({ delegate: value })}
      />
    </>
  );
}

function PowerChoice() {
  const { settings, changeSettings } = useApp();
  const say = settingsWords.power;
  return (
    <Choice<'on' | 'off'>
      legend={say.title}
      options={[
        { value: 'on', label: say.on },
        { value: 'off', label: say.off },
      ]}
      value={settings.value.savesPower ? 'on' : 'off'}
      note={say.note}
      onChoose={(value) => changeSettings({ savesPower: value === 'on' })}
    />
  );
}

export function SettingsScreen() {
  const { settings, changeSettings, appVersion } = useApp();
  const { theme, language, level } = settings.value;
  useTitle(settingsWords.title);
  const say = settingsWords;
  return (
    <main class="page page-narrow settings">
      <h1>{say.title}</h1>
      <div class="panel settings-panel">
        <Choice
          legend={say.theme.title}
          options={THEMES.map((value) => ({ value, label: say.theme[value] }))}
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
        <VoiceChoices />
        <Choice
          legend={say.level.title}
          options={LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] }))}
          value={level}
          note={say.level.note}
          onChoose={(value) => changeSettings({ level: value })}
        />
        <CoachChoices />
      </div>
      <details class="panel settings-computer">
        <summary>
          <h2>{say.computer}</h2>
        </summary>
        <div class="settings-panel">
          <ModelChoices />
          <PowerChoice />
        </div>
      </details>
      <section class="panel settings-safety" aria-labelledby="safety-title">
        <h2 id="safety-title">{safetyCheckWords.title}</h2>
        <p>{answersWords(settings.value)}</p>
        <a class="button" href="#/safety">
          {settings.value.flags === null ? safetyCheckWords.answer : safetyCheckWords.changeAnswers}
        </a>
      </section>
      <SafetyNote full heading="h2" />
      <section class="settings-about" aria-labelledby="about-title">
        <h2 id="about-title">{say.about.title}</h2>
        <p>{safetyWords.privacy}</p>
        <p>{safetyWords.wellness}</p>
        <p>
          <a href="#/privacy">{say.about.privacy}</a>
        </p>
        <p>
          Limber {appVersion} · <a href="#/diagnostics">{say.about.diagnostics}</a>
        </p>
      </section>
    </main>
  );
}
