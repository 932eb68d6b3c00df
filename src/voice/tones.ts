export type ToneName = 'hold-started' | 'hold-paused' | 'complete' | 'attention';

/** Short sounds told apart by ear: rising is good, falling is a pause, two alike ask to look. */
export interface Tones {
  play(tone: ToneName, volume: number): void;
  /** Browsers keep sound silent until the person has done something on the page. */
  unlock(): void;
}

interface Note {
  readonly frequencyHz: number;
  readonly startMs: number;
  readonly lengthMs: number;
}

const NOTES: Readonly<Record<ToneName, readonly Note[]>> = {
  'hold-started': [{ frequencyHz: 523.25, startMs: 0, lengthMs: 180 }],
  'hold-paused': [
    { frequencyHz: 392, startMs: 0, lengthMs: 150 },
    { frequencyHz: 311.13, startMs: 150, lengthMs: 220 },
  ],
  complete: [
    { frequencyHz: 523.25, startMs: 0, lengthMs: 200 },
    { frequencyHz: 659.26, startMs: 160, lengthMs: 220 },
    { frequencyHz: 783.99, startMs: 330, lengthMs: 480 },
  ],
  attention: [
    { frequencyHz: 440, startMs: 0, lengthMs: 120 },
    { frequencyHz: 440, startMs: 180, lengthMs: 160 },
  ],
};

const ATTACK_S = 0.015;
/** Loud enough to hear from the mat, soft enough not to startle. */
const PEAK = 0.22;

function playNote(context: AudioContext, note: Note, volume: number): void {
  const from = context.currentTime + note.startMs / 1000;
  const to = from + note.lengthMs / 1000;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(PEAK * volume, from + ATTACK_S);
  gain.gain.exponentialRampToValueAtTime(0.0001, to);
  const oscillator = context.createOscillator();
  oscillator.type = 'sine';
  oscillator.frequency.value = note.frequencyHz;
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(from);
  oscillator.stop(to);
}

/** Tones made by WebAudio; silent where the browser has none. */
export function createTones(makeContext: () => AudioContext | null): Tones {
  let context: AudioContext | null = null;

  function open(): AudioContext | null {
    context ??= makeContext();
    if (context?.state === 'suspended') context.resume().catch(() => undefined);
    return context;
  }

  return {
    unlock: () => void open(),
    play: (tone, volume) => {
      const audio = volume > 0 ? open() : null;
      // Notes scheduled while suspended would all sound at once on waking.
      if (audio?.state !== 'running') return;
      for (const note of NOTES[tone]) playNote(audio, note, volume);
    },
  };
}
