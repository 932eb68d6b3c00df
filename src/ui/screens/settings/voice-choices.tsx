import { Volume2 } from 'lucide-preact';
import { percentWords } from '../../../app/words/numbers.ts';
import { voiceSettingsWords } from '../../../app/words/voice-settings.ts';
import type { Settings } from '../../../store/settings.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { Select } from '../../components/select.tsx';

const SPEECH: readonly Settings['speech'][] = ['all', 'corrections', 'counts', 'silent'];
const STRICTNESS: readonly Settings['strictness'][] = ['gentle', 'standard', 'strict'];

function WhichVoice() {
  const { settings, changeSettings, voice } = useApp();
  const { voiceName, voiceOn } = settings.value;
  const say = voiceSettingsWords;
  if (!voice.available) return <p class="settings-no-voice">{say.noVoice}</p>;
  return (
    <div class="settings-voice">
      <Select
        label={say.voice}
        any={say.fittingVoice}
        options={voice.names.map((name) => ({ value: name, label: name }))}
        value={voiceName}
        onChoose={(name) => changeSettings({ voiceName: name })}
      />
      <button
        type="button"
        class="button"
        disabled={!voiceOn}
        onClick={() => voice.say(say.sample, 'stop')}
      >
        <Volume2 class="icon" aria-hidden="true" />
        {say.test}
      </button>
    </div>
  );
}

function Speed() {
  const { settings, changeSettings } = useApp();
  const { voiceRate, voiceOn } = settings.value;
  return (
    <label class="settings-volume">
      <span>{voiceSettingsWords.rate}</span>
      <input
        type="range"
        min="60"
        max="140"
        step="5"
        value={Math.round(voiceRate * 100)}
        disabled={!voiceOn}
        onInput={(event) => changeSettings({ voiceRate: Number(event.currentTarget.value) / 100 })}
      />
      <output>{percentWords(voiceRate)}</output>
    </label>
  );
}

/** Which voice, how fast, and how much it says. */
export function VoiceChoices() {
  const { settings, changeSettings, voice } = useApp();
  const say = voiceSettingsWords;
  return (
    <>
      <div>
        <WhichVoice />
        {voice.available && <Speed />}
      </div>
      <Choice
        legend={say.speech.title}
        options={SPEECH.map((value) => ({ value, label: say.speech[value] }))}
        value={settings.value.speech}
        note={say.speech.note}
        onChoose={(value) => changeSettings({ speech: value })}
      />
    </>
  );
}

/** Something that is shown during a session or not. */
function Shown({ which }: { readonly which: 'pacer' | 'outline' }) {
  const { settings, changeSettings } = useApp();
  const say = voiceSettingsWords[which];
  return (
    <Choice<'on' | 'off'>
      legend={say.title}
      options={[
        { value: 'on', label: say.on },
        { value: 'off', label: say.off },
      ]}
      value={settings.value[which] ? 'on' : 'off'}
      note={say.note}
      onChoose={(value) => changeSettings({ [which]: value === 'on' })}
    />
  );
}

/** How exactly form is kept to, and what is shown over the picture. */
export function CoachChoices() {
  const { settings, changeSettings } = useApp();
  const say = voiceSettingsWords;
  return (
    <>
      <Choice
        legend={say.strictness.title}
        options={STRICTNESS.map((value) => ({ value, label: say.strictness[value] }))}
        value={settings.value.strictness}
        note={say.strictness.note}
        onChoose={(value) => changeSettings({ strictness: value })}
      />
      <Shown which="pacer" />
      <Shown which="outline" />
    </>
  );
}
