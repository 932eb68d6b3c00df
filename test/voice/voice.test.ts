import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/voice/speaker.ts';
import type { Tones } from '../../src/voice/tones.ts';
import { createVoice, type VoiceOptions } from '../../src/voice/voice.ts';

const OPTIONS: VoiceOptions = {
  on: true,
  speech: 'all',
  volume: 1,
  rate: 0.95,
  voiceName: null,
};

function setUp({ available = true } = {}) {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const speaker: Speaker = {
    available,
    voiceNames: [],
    speak: (text, _volume, onEnd) => {
      log.push(`say ${text}`);
      ends.push(onEnd);
    },
    cancel: () => void log.push('cancel'),
  };
  const tones: Tones = { play: (tone) => void log.push(`tone ${tone}`), unlock: () => undefined };
  const voice = createVoice(speaker, tones);
  return { voice, log, ends };
}

describe('voice', () => {
  it('cuts off what is less pressing', () => {
    const { voice, log } = setUp();
    voice.say('Half-way.', 'count');
    voice.say('Straighten your knee.', 'correct');
    expect(log).toEqual(['say Half-way.', 'cancel', 'say Straighten your knee.']);
  });

  it('drops what is less pressing than what is being said, for good', () => {
    const { voice, log, ends } = setUp();
    voice.say('Stop there.', 'stop');
    voice.say("That's it.", 'praise');
    ends[0]?.();
    expect(log).toEqual(['say Stop there.']);
  });

  it('lets the newer of two equals speak', () => {
    const { voice, log } = setUp();
    voice.say('Bend your knee.', 'correct');
    voice.say('Lift your chest.', 'correct');
    expect(log).toEqual(['say Bend your knee.', 'cancel', 'say Lift your chest.']);
  });

  it('speaks freely once the last sentence has ended', () => {
    const { voice, log, ends } = setUp();
    voice.say('Stop there.', 'stop');
    ends[0]?.();
    voice.say("That's it.", 'praise');
    expect(log).toEqual(['say Stop there.', "say That's it."]);
  });

  it('is not fooled by the late end of a sentence it cut off', () => {
    const { voice, log, ends } = setUp();
    voice.say('Half-way.', 'count');
    voice.say('Stop there.', 'stop');
    ends[0]?.();
    voice.say("That's it.", 'praise');
    expect(log).toEqual(['say Half-way.', 'cancel', 'say Stop there.']);
  });

  it('asks to look by a tone where there is no local voice', () => {
    const { voice, log } = setUp({ available: false });
    voice.say('Straighten your knee.', 'correct');
    voice.say("That's it.", 'praise');
    expect(log).toEqual(['tone attention']);
  });

  it('is silent when off, and stops in mid-sentence', () => {
    const { voice, log } = setUp();
    voice.say('Straighten your knee.', 'correct');
    voice.set({ ...OPTIONS, on: false });
    voice.say('Stop there.', 'stop');
    voice.tone('complete');
    expect(log).toEqual(['say Straighten your knee.', 'cancel']);
  });

  it('says only what was chosen', () => {
    const heard = (speech: VoiceOptions['speech']) => {
      const { voice, log, ends } = setUp();
      voice.set({ ...OPTIONS, speech });
      const all = { praise: 'p', count: 'c', correct: 'k', stop: 's' } as const;
      for (const [priority, text] of Object.entries(all)) {
        voice.say(text, priority as keyof typeof all);
        ends.at(-1)?.();
      }
      return log;
    };
    expect(heard('all')).toEqual(['say p', 'say c', 'say k', 'say s']);
    expect(heard('corrections')).toEqual(['say k', 'say s']);
    expect(heard('counts')).toEqual(['say c', 'say s']);
    expect(heard('silent')).toEqual([]);
  });
});
