import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseVoice, createSpeaker } from '../../src/voice/speaker.ts';

function voice(name: string, lang: string, localService: boolean, isDefault = false) {
  return { name, lang, localService, default: isDefault, voiceURI: name } as SpeechSynthesisVoice;
}

const MANNER = { volume: 1, rate: 0.95, voiceName: null };

describe('chooseVoice', () => {
  it('never takes a voice that speaks from elsewhere', () => {
    expect(chooseVoice([voice('cloud', 'en', false, true)], 'en')).toBeNull();
  });

  it('takes the page language, its own country first', () => {
    const british = voice('british', 'en-GB', true);
    const american = voice('american', 'en_US', true, true);
    const german = voice('german', 'de-DE', true);
    expect(chooseVoice([german, british, american], 'en-GB')).toBe(british);
    expect(chooseVoice([german, british, american], 'en')).toBe(american);
    expect(chooseVoice([german], 'en')).toBeNull();
  });

  it('takes no language that only begins alike', () => {
    expect(chooseVoice([voice('asturian', 'est', true)], 'es')).toBeNull();
    const mexican = voice('mexican', 'es-MX', true);
    expect(chooseVoice([mexican], 'es')).toBe(mexican);
  });
});

class FakeUtterance {
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  volume = 1;
  constructor(text: string) {
    this.text = text;
  }
}

describe('createSpeaker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function setUp(voices: SpeechSynthesisVoice[], language = () => 'en') {
    const spoken: FakeUtterance[] = [];
    let tellVoices = (): void => undefined;
    const synthesis = {
      getVoices: () => voices,
      addEventListener: (_: string, listener: () => void) => {
        tellVoices = listener;
      },
      speak: (utterance: FakeUtterance) => void spoken.push(utterance),
      cancel: () => undefined,
    } as unknown as SpeechSynthesis;
    return {
      speaker: createSpeaker(synthesis, language),
      spoken,
      voicesChanged: () => tellVoices(),
    };
  }

  it('notices voices that come late', () => {
    const voices: SpeechSynthesisVoice[] = [];
    const { speaker, voicesChanged } = setUp(voices);
    expect(speaker.available).toBe(false);
    voices.push(voice('local', 'en-GB', true));
    voicesChanged();
    expect(speaker.available).toBe(true);
  });

  it('changes the voice with the language, and is silent where there is none', () => {
    let language = 'es';
    const { speaker, spoken } = setUp(
      [voice('spanish', 'es-ES', true), voice('german', 'de-DE', false)],
      () => language,
    );
    speaker.speak('Ya está.', MANNER, () => undefined);
    expect(spoken[0]).toMatchObject({ lang: 'es-ES' });
    language = 'de';
    expect(speaker.available).toBe(false);
  });

  it('tells the end once, whether said, failed or never answered', () => {
    const { speaker, spoken } = setUp([voice('local', 'en', true)]);
    const onEnd = vi.fn();
    speaker.speak('Half-way.', { ...MANNER, volume: 0.5 }, onEnd);
    expect(spoken[0]).toMatchObject({ text: 'Half-way.', volume: 0.5 });
    spoken[0]?.onerror?.();
    spoken[0]?.onend?.();
    vi.runAllTimers();
    expect(onEnd).toHaveBeenCalledTimes(1);
    speaker.speak('Hello?', MANNER, onEnd);
    vi.runAllTimers();
    expect(onEnd).toHaveBeenCalledTimes(2);
  });
});
