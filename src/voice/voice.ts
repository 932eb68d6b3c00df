import type { Manner, Speaker } from './speaker.ts';
import type { ToneName, Tones } from './tones.ts';

export type { ToneName } from './tones.ts';

/** What may cut off what, least pressing first. */
const PRIORITIES = ['praise', 'count', 'guide', 'correct', 'complete', 'stop'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** How much is said; tones and the screen tell the rest. */
export type Speech = 'all' | 'corrections' | 'counts' | 'silent';

/** Beside corrections: what keeps someone safe, and what they cannot see from the mat. */
const LEADING: readonly Priority[] = ['guide', 'complete', 'stop'];

const HEARD: Readonly<Record<Speech, readonly Priority[]>> = {
  all: PRIORITIES,
  corrections: ['correct', ...LEADING],
  counts: ['count', 'complete', 'stop'],
  silent: [],
};

export interface VoiceOptions extends Manner {
  readonly on: boolean;
  readonly speech: Speech;
}

/** The coach's voice. Everything it says is also on the screen. */
export interface Voice {
  /**
   * Says it now or never: it cuts off what is less or as pressing, and is dropped while something more
   * pressing is being said. Nothing waits its turn, since advice that comes late is wrong.
   */
  say(text: string, priority: Priority): void;
  tone(tone: ToneName): void;
  set(options: VoiceOptions): void;
  /** Names of the voices to choose from, all of this computer. */
  readonly names: readonly string[];
  /** Whether there is a voice to speak with. */
  readonly available: boolean;
  unlock(): void;
  /** Silence, for leaving. */
  stop(): void;
}

export function outranks(newer: Priority, current: Priority): boolean {
  return PRIORITIES.indexOf(newer) >= PRIORITIES.indexOf(current);
}

export function createVoice(speaker: Speaker, tones: Tones): Voice {
  let options: VoiceOptions = { on: true, speech: 'all', volume: 1, rate: 1, voiceName: null };
  let saying: { readonly priority: Priority } | null = null;

  function silence(): void {
    if (saying !== null) speaker.cancel();
    saying = null;
  }

  function speak(text: string, priority: Priority): void {
    if (saying !== null && !outranks(priority, saying.priority)) return;
    silence();
    const mine = { priority };
    saying = mine;
    speaker.speak(text, options, () => {
      // The end of something already cut off says nothing about what is being said now.
      if (saying === mine) saying = null;
    });
  }

  /** Without a voice, a short tone asks to look at the words on the screen. */
  function signal(priority: Priority): void {
    if (outranks(priority, 'guide')) tones.play('attention', options.volume);
  }

  return {
    say: (text, priority) => {
      if (!options.on || options.volume === 0 || !HEARD[options.speech].includes(priority)) return;
      if (speaker.available) speak(text, priority);
      else signal(priority);
    },
    tone: (tone) => {
      if (options.on) tones.play(tone, options.volume);
    },
    set: (next) => {
      options = next;
      if (!next.on || next.volume === 0 || next.speech === 'silent') silence();
    },
    get names() {
      return speaker.voiceNames;
    },
    get available() {
      return speaker.available;
    },
    unlock: () => tones.unlock(),
    stop: silence,
  };
}
