import { describe, expect, it } from 'vitest';
import { cautionFlagWords } from '../../src/app/words/cautions.ts';
import { fillSides } from '../../src/app/words/fill.ts';
import { framingCorrectionWords, framingWords } from '../../src/app/words/framing.ts';
import {
  deviationWords,
  durationWords,
  valueWords,
  whenWords,
} from '../../src/app/words/numbers.ts';
import { notJudgedByReason, summarySentence } from '../../src/app/words/review.ts';
import { targetWords } from '../../src/app/words/targets.ts';
import { holdWords } from '../../src/app/words/timed.ts';
import {
  flawWords,
  spokenTrouble,
  TROUBLE_IDS,
  troubleWords,
} from '../../src/app/words/trouble.ts';
import type { FramingIssue } from '../../src/core/session-types.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { sampleSummary } from '../store/sample-record.ts';

const summary = sampleSummary();

describe('fillSides', () => {
  it('names the sides', () => {
    expect(fillSides('Bend your {side} knee to the {other}.', 'left')).toBe(
      'Bend your left knee to the right.',
    );
  });

  it('leaves them out where both move together', () => {
    expect(fillSides('Bend your {side} knee.', null)).toBe('Bend your knee.');
  });

  it('fills every text of every stretch', () => {
    for (const stretch of STRETCHES) {
      const texts = [
        ...stretch.steps,
        stretch.breathing,
        stretch.easier,
        stretch.deeper,
        stretch.notSeen,
        stretch.placement.facing,
        ...stretch.faults.map(({ correction }) => correction.say),
      ];
      const side = stretch.sides === 'each' ? 'left' : null;
      for (const text of texts) expect(fillSides(text, side)).not.toMatch(/[{}]| {2}/);
    }
  });
});

const ISSUES: readonly FramingIssue[] = [
  { id: 'nobody' },
  { id: 'out-of-frame', part: 'head' },
  { id: 'out-of-frame', part: 'feet' },
  { id: 'out-of-frame', part: 'hands' },
  { id: 'out-of-frame', part: 'body' },
  { id: 'too-near' },
  { id: 'too-far' },
  { id: 'turn-side-on' },
  { id: 'face-camera' },
  { id: 'turn-along' },
  { id: 'turn-half' },
  { id: 'turn-round', nearer: 'left' },
  { id: 'turn-round', nearer: 'right' },
  { id: 'hidden' },
  { id: 'wrong-position', position: 'chair' },
];

describe('framing words', () => {
  it.each(ISSUES)('are short and kind for $id', (issue) => {
    const words = framingWords(issue);
    expect(words.length).toBeLessThan(64);
    expect(words).not.toMatch(/error|incorrect|wrong|failed/i);
    expect(framingCorrectionWords(`framing:${issue.id}`)).not.toBe('');
  });
});

describe('trouble words', () => {
  it('say what to do without blaming', () => {
    for (const id of TROUBLE_IDS) {
      const { title, steps, retry } = troubleWords(id);
      expect(`${title} ${steps.join(' ')} ${retry}`).not.toMatch(/error|incorrect|invalid/i);
      expect(steps.length).toBeGreaterThan(0);
      expect(spokenTrouble(id)).toBe(`${title}. ${steps[0]}`);
    }
  });

  it('are short enough to be read from the mat while the session goes on', () => {
    for (const flaw of ['black', 'frozen', 'slow-camera', 'slow-computer'] as const) {
      expect(flawWords(flaw).length).toBeLessThan(85);
      expect(flawWords(flaw)).not.toMatch(/error|incorrect|invalid/i);
    }
  });
});

describe('caution flags', () => {
  it('all have words', () => {
    for (const { cautions } of STRETCHES) {
      for (const { flag } of cautions) expect(cautionFlagWords(flag)).not.toContain('_');
    }
  });
});

describe('numbers', () => {
  it('read as a person says them', () => {
    expect(durationWords(45_400)).toBe('45\u00a0s');
    expect(durationWords(60_000)).toBe('1\u00a0min');
    expect(durationWords(65_000)).toBe('1\u00a0min 5\u00a0s');
    expect(valueWords(-4.4, 'deg')).toBe('−4°');
    expect(valueWords(-0.3, 'deg')).toBe('0°');
    expect(valueWords(0.954, 'ratio')).toBe('0.95');
    expect(deviationWords(4.4, 'deg')).toBe('+4°');
    expect(deviationWords(0.2, 'deg')).toBe('0°');
    expect(targetWords({ low: 10, high: null }, 'deg')).toBe('from 10°');
    expect(targetWords({ low: 74, high: 108 }, 'deg')).toBe('74–108°');
    expect(targetWords({ low: -8, high: 8 }, 'deg')).toBe('−8 to 8°');
    expect(targetWords({ low: null, high: 8 }, 'deg')).toBe('up to 8°');
  });

  it('name the day', () => {
    const now = new Date(2026, 2, 3, 12, 0);
    const at = (day: number, hour: number): string => new Date(2026, 2, day, hour, 5).toISOString();
    expect(whenWords(at(3, 0), now)).toBe('Today, 00:05');
    expect(whenWords(at(2, 23), now)).toBe('Yesterday, 23:05');
    expect(whenWords(at(1, 8), now)).toMatch(/^Sun,? 1 Mar, 08:05$/);
  });
});

describe('what a session came to, in short', () => {
  const heldOf = (held: string, target: string): string => `${held} of ${target}`;

  it('gives both times as the summary does, however long they are', () => {
    const long = { heldMs: 198_000, timedMs: 0, targetHoldMs: 230_000 };
    expect(holdWords(long, heldOf)).toBe('3\u00a0min 18\u00a0s of 3\u00a0min 50\u00a0s');
    const short = { heldMs: 12_400, timedMs: 0, targetHoldMs: 45_000 };
    expect(holdWords(short, heldOf)).toBe('12\u00a0s of 45\u00a0s');
  });

  it('tells what the clock kept apart', () => {
    const led = { heldMs: 0, timedMs: 33_000, targetHoldMs: 45_000 };
    expect(holdWords(led, heldOf)).toBe('33\u00a0s of 45\u00a0s by the clock');
    expect(holdWords({ ...led, heldMs: 12_000 }, heldOf)).toBe(
      '12\u00a0s of 45\u00a0s, and 33\u00a0s by the clock',
    );
  });
});

describe('summarySentence', () => {
  it('tells how much was held and the next thing to do', () => {
    expect(summarySentence(summary)).toBe(
      'You held 12 of 20 seconds in good form. Next time: lean a little further to your right.',
    );
  });

  it('tells of a whole hold', () => {
    const done = { ...summary, completed: true, longestHoldMs: 20_000 };
    expect(summarySentence(done)).toBe('You held 20 seconds in good form, without a break.');
    expect(summarySentence({ ...done, longestHoldMs: 9_000 })).toBe(
      'You held 20 seconds in good form.',
    );
  });

  it('says why nothing counted', () => {
    const accounts = { heldMs: 0, outOfFormMs: 500, notJudgedMs: 9_000, undecidedMs: 0 };
    expect(summarySentence({ ...summary, accounts })).toBe(
      'No seconds counted: mostly nobody in the picture.',
    );
  });
});

describe('notJudgedByReason', () => {
  it('adds up by reason, the longest first', () => {
    const timeline = [
      { fromMs: 0, toMs: 1_000, kind: 'not-judged', reason: 'nobody' },
      { fromMs: 1_000, toMs: 4_000, kind: 'not-judged', reason: 'interrupted' },
      { fromMs: 4_000, toMs: 5_500, kind: 'not-judged', reason: 'nobody' },
      { fromMs: 5_500, toMs: 9_000, kind: 'held', reason: null },
    ] as const;
    expect(notJudgedByReason({ ...summary, timeline })).toEqual([
      { reason: 'interrupted', ms: 3_000 },
      { reason: 'nobody', ms: 2_500 },
    ]);
  });
});
