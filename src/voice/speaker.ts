/** Says one thing at a time. */
export interface Speaker {
  /** Whether a voice that works without the network is there; it may appear later. */
  readonly available: boolean;
  /** `onEnd` is told once, when it was said or given up. */
  speak(text: string, volume: number, onEnd: () => void): void;
  cancel(): void;
}

/** Silence, where the browser has no speech. */
export const NO_SPEAKER: Speaker = {
  available: false,
  speak: () => undefined,
  cancel: () => undefined,
};

/**
 * A remote voice would send every sentence to its maker, so only local ones are used: the one for the
 * page's exact language first, then the same language from elsewhere.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const base = language.split('-')[0]?.toLowerCase() ?? '';
  const local = voices.filter((voice) => voice.localService === true);
  const spoken = local.filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === base);
  return (
    spoken.find((voice) => voice.lang.replace('_', '-') === language) ??
    spoken.find((voice) => voice.default) ??
    spoken[0] ??
    null
  );
}

/** A little slower than the default: heard from the floor, over breathing. */
const RATE = 0.95;
/** Some engines never tell the end; a cue is never longer than this. */
const LONGEST_UTTERANCE_MS = 12_000;

/** @param language the tag of the language spoken now: "en", or with the person's region "es-MX" */
export function createSpeaker(synthesis: SpeechSynthesis, language: () => string): Speaker {
  let voices = synthesis.getVoices();
  synthesis.addEventListener?.('voiceschanged', () => {
    voices = synthesis.getVoices();
  });
  const findVoice = (): SpeechSynthesisVoice | null => chooseVoice(voices, language());
  // Kept here because some browsers drop an utterance's events once it is collected as garbage.
  let current: SpeechSynthesisUtterance | null = null;

  return {
    get available() {
      return findVoice() !== null;
    },
    speak: (text, volume, onEnd) => {
      const voice = findVoice();
      if (voice === null) return onEnd();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.volume = volume;
      utterance.rate = RATE;
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
