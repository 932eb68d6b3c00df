import type { Speaker } from './speaker.ts';
import type { ToneName, Tones } from './tones.ts';

/** What may cut off what, least pressing first. */
const PRIORITIES = ['praise', 'count', 'guide', 'correct', 'complete', 'stop'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The coach's voice. Everything it says is also on the screen. */
export interface Voice {
  /**
   * Says it now or never: it cuts off what is less or as pressing, and is dropped while something more
   * pressing is being said. Nothing waits its turn, since advice that comes late is wrong.
   */
  say(text: string, priority: Priority): void;
  tone(tone: ToneName): void;
  set(options: { readonly on: boolean; readonly volume: number }): void;
  unlock(): void;
  /** Silence, for leaving. */
  stop(): void;
}

export function outranks(newer: Priority, current: Priority): boolean {
  return PRIORITIES.indexOf(newer) >= PRIORITIES.indexOf(current);
}

export function createVoice(speaker: Speaker, tones: Tones): Voice {
  let on = true;
  let volume = 1;
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
    speaker.speak(text, volume, () => {
      // The end of something already cut off says nothing about what is being said now.
      if (saying === mine) saying = null;
    });
  }

  /** Without a voice, a short tone asks to look at the words on the screen. */
  function signal(priority: Priority): void {
    if (outranks(priority, 'guide')) tones.play('attention', volume);
  }

  return {
    say: (text, priority) => {
      if (!on || volume === 0) return;
      if (speaker.available) speak(text, priority);
      else signal(priority);
    },
    tone: (tone) => {
      if (on) tones.play(tone, volume);
    },
    set: (options) => {
      on = options.on;
      volume = options.volume;
      if (!on || volume === 0) silence();
    },
    unlock: () => tones.unlock(),
    stop: silence,
  };
}
