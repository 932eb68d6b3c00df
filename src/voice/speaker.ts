/** How to say it. */
export interface Manner {
  readonly volume: number;
  /** 1 as the voice does by itself. */
  readonly rate: number;
  /** The name of a voice; null, or one that is gone: the one that fits the language best. */
  readonly voiceName: string | null;
}

/** Says one thing at a time. */
export interface Speaker {
  /** Whether a voice that works without the network is there; it may appear later. */
  readonly available: boolean;
  /** Names of the voices to choose from, all of this computer. */
  readonly voiceNames: readonly string[];
  /** `onEnd` is told once, when it was said or given up. */
  speak(text: string, manner: Manner, onEnd: () => void): void;
  cancel(): void;
}

/** Silence, where the browser has no speech. */
export const NO_SPEAKER: Speaker = {
  available: false,
  voiceNames: [],
  speak: () => undefined,
  cancel: () => undefined,
};

/** A remote voice would send every sentence to its maker, so only local ones are used. */
function localVoices(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): readonly SpeechSynthesisVoice[] {
  const base = language.split('-')[0]?.toLowerCase() ?? '';
  return voices
    .filter((voice) => voice.localService === true)
    .filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === base);
}

/**
 * The local voice asked for, or the one for the page's exact language, then the same language from
 * elsewhere; null where there is none.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  wanted: string | null = null,
): SpeechSynthesisVoice | null {
  const spoken = localVoices(voices, language);
  return (
    spoken.find((voice) => voice.name === wanted) ??
    spoken.find((voice) => voice.lang.replace('_', '-') === language) ??
    spoken.find((voice) => voice.default) ??
    spoken[0] ??
    null
  );
}

/** Some engines never tell the end; a cue is never longer than this. */
const LONGEST_UTTERANCE_MS = 20_000;

/** @param language of the page, asked for each time, since the person may change it */
export function createSpeaker(synthesis: SpeechSynthesis, language: () => string): Speaker {
  let voices = synthesis.getVoices();
  synthesis.addEventListener?.('voiceschanged', () => {
    voices = synthesis.getVoices();
  });
  // Kept here because some browsers drop an utterance's events once it is collected as garbage.
  let current: SpeechSynthesisUtterance | null = null;

  return {
    get available() {
      return chooseVoice(voices, language()) !== null;
    },
    get voiceNames() {
      return localVoices(voices, language()).map(({ name }) => name);
    },
    speak: (text, { volume, rate, voiceName }, onEnd) => {
      const voice = chooseVoice(voices, language(), voiceName);
      if (voice === null) return onEnd();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.volume = volume;
      utterance.rate = rate;
      let told = false;
      const end = (): void => {
        if (told) return;
        told = true;
        clearTimeout(watchdog);
        onEnd();
      };
      const watchdog = setTimeout(end, LONGEST_UTTERANCE_MS);
      utterance.onend = end;
      utterance.onerror = end;
      current = utterance;
      synthesis.speak(current);
    },
    cancel: () => synthesis.cancel(),
  };
}
