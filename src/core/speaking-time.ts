/** A calm voice says about 14 characters a second (165 words a minute), after a moment to begin. */
const PER_CHARACTER_MS = 72;
const BEGINNING_MS = 400;

/**
 * About how long a voice takes for a text, milliseconds; 0 for none. An estimate, so that a routine waits
 * until its words are out without knowing the voice: the same recording gives the same flow with any.
 */
export function speakingMs(text: string): number {
  return text === '' ? 0 : BEGINNING_MS + text.length * PER_CHARACTER_MS;
}
