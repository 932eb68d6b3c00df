import { describe, expect, it } from 'vitest';
import { framingMessages } from '../../src/app/words/framing.ts';
import { speakingMs } from '../../src/core/speaking-time.ts';
import { type Heard, IDLE, rehearse, WILLING } from './rehearsal.ts';

/** A breath before the next sentence may be lost. */
const SLIGHT_CUT_MS = 700;
/** Whoever lies with closed eyes and hears nothing for longer wonders whether it still runs. */
const LONGEST_SILENCE_MS = 12_000;

function silencesOf(heard: readonly Heard[]): readonly number[] {
  const spoken = heard.filter(({ dropped }) => !dropped);
  return spoken.slice(1).map(({ atMs }, index) => {
    const before = spoken[index] as Heard;
    return atMs - before.atMs - speakingMs(before.text) + before.cutMs;
  });
}

function textsOf(heard: readonly Heard[], phase: Heard['phase']): readonly string[] {
  return heard.flatMap((one) => (one.phase === phase && !one.dropped ? [one.text] : []));
}

/** One of each kind: a hold, slow repetitions counted and by time, and what the clock leads. */
const KINDS = [
  { stretchId: 'standing_side_bend' },
  { stretchId: 'seated_chest_opener', holdSeconds: 10, repetitions: 2 },
  { stretchId: 'cat_cow', holdSeconds: 4, repetitions: 2 },
  { stretchId: 'lower_trunk_rotation', holdSeconds: 10, repetitions: 2 },
  { stretchId: 'childs_pose_side_reach' },
] as const;

describe.each(KINDS)('somebody who does $stretchId by ear', (item) => {
  const { heard, state } = rehearse(item);

  it('comes to the end with everything held', () => {
    expect(state.phase).toBe('done');
    for (const { summary } of state.entries)
      expect(summary.accounts.heldMs).toBeGreaterThan(14_000);
  });

  it('hears all that leads, to the last word', () => {
    const leading = heard.filter(({ priority }) => priority === 'guide' || priority === 'complete');
    expect(leading.filter(({ dropped }) => dropped)).toEqual([]);
    expect(leading.filter(({ cutMs }) => cutMs > SLIGHT_CUT_MS)).toEqual([]);
  });

  it('is counted in, three, two, one', () => {
    const counts = textsOf(heard, 'get-ready').filter((text) => /^\d$/.test(text));
    expect(counts.join('')).toMatch(/^(321)+$/);
  });

  it('hears no correction, and no longer silence than needed', () => {
    expect(heard.filter(({ priority }) => priority === 'correct')).toEqual([]);
    expect(Math.max(...silencesOf(heard))).toBeLessThan(LONGEST_SILENCE_MS);
  });

  it('is told their own side', () => {
    for (const { side, text, phase } of heard) {
      if (side === null || phase !== 'get-ready') continue;
      const other = side === 'left' ? 'right' : 'left';
      expect(text).not.toMatch(new RegExp(`\\b${other} side\\b`, 'i'));
    }
  });
});

describe('what is said on the way', () => {
  it('is how to breathe, once a side, half-way, and the last seconds', () => {
    const { heard } = rehearse({ stretchId: 'standing_side_bend', holdSeconds: 30 });
    const said = textsOf(heard, 'stretching');
    expect(said.filter((text) => text.startsWith('Breathe in to grow taller'))).toHaveLength(2);
    expect(said.filter((text) => text === 'Half-way.')).toHaveLength(2);
    expect(said.filter((text) => /^(Five more seconds\.|[1-4])$/.test(text))).toEqual([
      ...['Five more seconds.', '3', '2', '1'],
      ...['Five more seconds.', '3', '2', '1'],
    ]);
  });

  it('of slow repetitions is to let go and rest before the next one is asked for', () => {
    const { heard } = rehearse({ stretchId: 'chin_tuck', holdSeconds: 5, repetitions: 2 });
    const said = textsOf(heard, 'stretching').filter((text) => !text.startsWith('Breathe'));
    expect(said).toEqual([
      'Slide your head straight back.',
      'Let go for a moment.',
      '2: Slide your head straight back.',
    ]);
  });

  it('to somebody who leaves is that the clock waits, and later what to do', () => {
    const { heard } = rehearse({ stretchId: 'standing_side_bend', sides: 'left' }, (...now) => {
      const [state, , phaseMs] = now;
      const isGone = state.phase === 'stretching' && phaseMs > 9000 && phaseMs < 40_000;
      return isGone ? null : WILLING(...now);
    });
    const texts = textsOf(heard, 'stretching');
    const away = texts.indexOf("I can't see you. The clock waits.");
    expect(texts.slice(away, away + 3)).toEqual([
      "I can't see you. The clock waits.",
      "I still can't see you. Come back into the picture, and we go on.",
      'I can see you.',
    ]);
  });
});

describe('somebody who comes out in the middle', () => {
  it('is soon told what to do, since they know the way in', () => {
    const leavesMs = 12_000;
    const { heard } = rehearse({ stretchId: 'standing_side_bend', sides: 'left' }, (...now) => {
      const [state, hold, phaseMs] = now;
      const isOut = state.phase === 'stretching' && phaseMs > leavesMs && phaseMs < 30_000;
      return isOut ? IDLE(state, hold, phaseMs) : WILLING(...now);
    });
    const beganMs = heard.find(({ phase }) => phase === 'stretching')?.atMs ?? 0;
    const told = heard.find(({ priority, dropped }) => priority === 'correct' && !dropped);
    const afterMs = (told?.atMs ?? 0) - beganMs - leavesMs;
    expect(afterMs).toBeGreaterThan(0);
    expect(afterMs).toBeLessThan(9000);
  });
});

describe.each(['left', 'right'] as const)(
  'somebody whose %s side the camera cannot judge',
  (side) => {
    const { heard, state } = rehearse(
      { stretchId: 'lower_trunk_rotation', holdSeconds: 10, repetitions: 3, sides: side },
      IDLE,
    );

    it('is told when to come back and when to go again, by the clock', () => {
      const back = 'Bring your knees back to the middle.';
      const leading = heard.filter(
        ({ phase, priority }) => phase === 'stretching' && priority === 'guide',
      );
      expect(leading.slice(1).map(({ text }) => text)).toEqual([
        ...[back, `2: Roll your knees to your ${side}.`],
        ...[back, `3: Roll your knees to your ${side}.`],
      ]);
      expect(leading.filter(({ dropped, cutMs }) => dropped || cutMs > SLIGHT_CUT_MS)).toEqual([]);
      expect(state.entries.map(({ ended }) => ended)).toEqual(['timed']);
    });

    it('is not corrected while coming back or resting', () => {
      const spoken = heard.filter(({ dropped }) => !dropped);
      const afterBack = spoken.filter((_, index) =>
        spoken[index - 1]?.text.startsWith('Bring your'),
      );
      expect(afterBack.filter(({ priority }) => priority === 'correct')).toEqual([]);
      expect(spoken.some(({ priority }) => priority === 'correct')).toBe(true);
    });
  },
);

describe('somebody who does nothing of it', () => {
  const { heard, state } = rehearse({ stretchId: 'standing_side_bend', repetitions: 2 }, IDLE);
  const corrections = heard.filter(({ priority, dropped }) => priority === 'correct' && !dropped);

  it('hears the way in to its end, and at most one correction in six seconds', () => {
    expect(heard.filter(({ cutMs }) => cutMs > SLIGHT_CUT_MS)).toEqual([]);
    for (const [index, { atMs }] of corrections.slice(1).entries()) {
      expect(atMs - (corrections[index]?.atMs ?? 0)).toBeGreaterThanOrEqual(6000);
    }
    expect(corrections.length).toBeLessThan(8);
  });

  it('is offered the easier form once, and then led on without being asked again', () => {
    expect(corrections.filter(({ text }) => text.includes('Easier:'))).toHaveLength(1);
    expect(state.entries.map(({ ended }) => ended)).toEqual(['moved-on']);
    expect(heard.at(-1)?.text).toMatch(/^Let's leave this one for today\./);
  });
});

describe('somebody who lies where the camera loses them', () => {
  const { heard, state } = rehearse(
    { stretchId: 'lower_trunk_rotation', holdSeconds: 10, repetitions: 2, sides: 'left' },
    (...now) => (now[0].phase === 'placing' && now[2] < 2000 ? WILLING(...now) : null),
  );
  const said = heard.filter(({ dropped }) => !dropped).map(({ text }) => text);

  it('is asked once to come into the picture, then hears once that the clock leads, and is led', () => {
    expect(said.filter((text) => text === framingMessages.nobody)).toHaveLength(1);
    expect(said.filter((text) => /keep the time/.test(text))).toHaveLength(1);
    expect(said).toContain('Bring your knees back to the middle.');
    expect(said.filter((text) => text.startsWith("I can't see you. The clock waits"))).toEqual([]);
    expect(state.entries).toMatchObject([{ ended: 'timed', summary: { accounts: { heldMs: 0 } } }]);
  });
});
