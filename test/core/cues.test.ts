import { describe, expect, it } from 'vitest';
import { type CueCandidate, framingCueId } from '../../src/core/cue-candidates.ts';
import { advanceCues, type CueEvent, startCues, type Whereabouts } from '../../src/core/cues.ts';

type Kind = 'stop' | 'framing' | 'fix' | 'required' | 'tip';

const RANKS = { stop: 5, framing: 4, fix: 3, required: 2, tip: 1 } as const;

function candidate(
  kind: Kind,
  more: { id?: string; dwellMs?: number; size?: number } = {},
): CueCandidate {
  return {
    cue: {
      id: more.id ?? kind,
      kind: kind === 'framing' ? 'framing' : 'fault',
      severity: kind === 'stop' ? 'stop' : kind === 'tip' ? 'tip' : 'fix',
      say: 'Do it.',
      direction: 'still',
      framing: null,
      amount: null,
    },
    rank: RANKS[kind],
    dwellMs: more.dwellMs ?? 0,
    size: more.size ?? 1,
  };
}

/** What is there from one time until another. */
interface Spell {
  readonly untilMs: number;
  readonly candidates: readonly CueCandidate[];
  readonly where?: Whereabouts;
}

/** Frames every 100 ms through the spells; gives the events as "ms id" or "ms fixed id". */
function speak(spells: readonly Spell[]): readonly string[] {
  let state = startCues();
  const events: CueEvent[] = [];
  let atMs = 0;
  for (const { untilMs, candidates, where = 'in-stretch' } of spells) {
    for (; atMs < untilMs; atMs += 100) {
      const step = advanceCues(state, candidates, where, atMs);
      state = step.state;
      events.push(...step.events);
    }
  }
  return events.map((event) =>
    event.kind === 'cue'
      ? `${event.atMs} ${event.cue.id}`
      : `${event.atMs} ${event.kind === 'cue-fixed' ? 'fixed' : 'in vain'} ${event.cueId}`,
  );
}

const { stop, framing, fix, required, tip } = {
  stop: candidate('stop'),
  framing: candidate('framing'),
  fix: candidate('fix'),
  required: candidate('required'),
  tip: candidate('tip'),
};

describe('the one cue', () => {
  it.each([
    ['safety before framing', [framing, stop], 'stop'],
    ['framing before form', [fix, framing], 'framing'],
    ['a broken rule before a target', [required, fix], 'fix'],
    ['a required target before a tip', [tip, required], 'required'],
  ] as const)('is %s', (_, candidates, first) => {
    expect(speak([{ untilMs: 1000, candidates }])).toEqual([`0 ${first}`]);
  });

  it('is the worse of two that weigh the same', () => {
    const slight = candidate('required', { id: 'slight', size: 0.5 });
    const bad = candidate('required', { id: 'bad', size: 2 });
    expect(speak([{ untilMs: 1000, candidates: [slight, bad] }])).toEqual(['0 bad']);
    expect(speak([{ untilMs: 1000, candidates: [bad, slight] }])).toEqual(['0 bad']);
  });

  it('waits until its cause has lasted', () => {
    const slow = candidate('required', { dwellMs: 1200 });
    expect(speak([{ untilMs: 1200, candidates: [slow] }])).toEqual([]);
    expect(speak([{ untilMs: 1300, candidates: [slow] }])).toEqual(['1200 required']);
  });

  it('waits anew when its cause was gone in between', () => {
    const slow = candidate('required', { dwellMs: 1200 });
    const spells = [
      { untilMs: 1000, candidates: [slow] },
      { untilMs: 1100, candidates: [] },
      { untilMs: 2300, candidates: [slow] },
    ];
    expect(speak(spells)).toEqual([]);
    expect(speak([...spells, { untilMs: 2400, candidates: [slow] }])).toEqual(['2300 required']);
  });

  it('is followed by the next of its weight only six seconds later', () => {
    const other = candidate('fix', { id: 'other', size: 2 });
    expect(
      speak([
        { untilMs: 1000, candidates: [fix] },
        { untilMs: 9000, candidates: [other, fix] },
      ]),
    ).toEqual(['0 fix', '6000 other']);
  });

  it('gives way to safety as soon as the sentence is said, and to nothing else', () => {
    const after = (next: CueCandidate) =>
      speak([
        { untilMs: 500, candidates: [tip] },
        { untilMs: 7000, candidates: [tip, next] },
      ]);
    expect(after(stop).slice(0, 2)).toEqual(['0 tip', '1500 stop']);
    expect(after(fix)).toEqual(['0 tip', '6000 fix']);
    expect(after(framing)).toEqual(['0 tip', '6000 framing']);
  });

  it('about the picture is repeated ever more rarely while it cannot be followed', () => {
    expect(speak([{ untilMs: 150_000, candidates: [framing], where: 'unseen' }])).toEqual([
      '0 framing',
      '12000 framing',
      '36000 framing',
      '84000 framing',
      '144000 framing',
    ]);
  });

  it('leaves time to hear the easier form, but for safety', () => {
    const other = candidate('fix', { id: 'other' });
    const given = [
      { untilMs: 24_100, candidates: [fix] },
      { untilMs: 26_000, candidates: [other] },
    ];
    const [offered] = speak(given).filter((text) => text.includes('in vain'));
    expect(offered).toBe('24000 in vain fix');
    expect(speak([...given, { untilMs: 38_000, candidates: [other] }]).at(-1)).not.toMatch(
      /other$/,
    );
    expect(speak([...given, { untilMs: 40_000, candidates: [other] }]).at(-1)).toBe('39000 other');
    expect(speak([...given, { untilMs: 28_000, candidates: [stop] }]).at(-1)).toBe('26000 stop');
  });

  it('is not cut short by a lighter one', () => {
    expect(
      speak([
        { untilMs: 500, candidates: [stop] },
        { untilMs: 5900, candidates: [tip] },
      ]),
    ).toEqual(['0 stop', '1000 fixed stop']);
  });

  it('is not said again within twelve seconds', () => {
    expect(speak([{ untilMs: 30_000, candidates: [fix] }])).toEqual([
      '0 fix',
      '12000 fix',
      '24000 in vain fix',
    ]);
  });

  it('is given up after two that did not help, until much later or until it did help', () => {
    const long = speak([{ untilMs: 75_000, candidates: [fix] }]);
    expect(long.slice(2)).toEqual(['24000 in vain fix', '69000 fix']);
    const helped = speak([
      { untilMs: 13_000, candidates: [fix] },
      { untilMs: 14_000, candidates: [] },
      { untilMs: 30_000, candidates: [fix] },
    ]);
    expect(helped.filter((text) => text.includes('in vain'))).toEqual([]);
  });

  it('of safety is never given up', () => {
    const events = speak([{ untilMs: 50_000, candidates: [stop] }]);
    expect(events.filter((text) => text.endsWith(' stop'))).toHaveLength(5);
  });

  it('that is a tip comes more rarely the longer a hold goes on well', () => {
    const spoken = (steadyMs: number): number => {
      let state = startCues();
      let count = 0;
      for (let atMs = 0; atMs < 40_000; atMs += 100) {
        const tips = [candidate('tip', { id: 'a' }), candidate('tip', { id: `b${atMs % 7}` })];
        const step = advanceCues(state, tips, 'in-stretch', atMs, steadyMs);
        state = step.state;
        count += step.events.filter(({ kind }) => kind === 'cue').length;
      }
      return count;
    };
    expect(spoken(20_000)).toBeLessThan(spoken(0));
  });

  it('is followed, once its cause has been gone for half a second', () => {
    expect(
      speak([
        { untilMs: 2000, candidates: [fix] },
        { untilMs: 4000, candidates: [] },
      ]),
    ).toEqual(['0 fix', '2500 fixed fix']);
  });

  it('is not followed when its cause is back before that', () => {
    expect(
      speak([
        { untilMs: 2000, candidates: [fix] },
        { untilMs: 2400, candidates: [] },
        { untilMs: 5000, candidates: [fix] },
      ]),
    ).toEqual(['0 fix']);
  });

  it('is not called followed when nobody can see whether it was', () => {
    expect(
      speak([
        { untilMs: 2000, candidates: [fix] },
        { untilMs: 4000, candidates: [], where: 'unseen' },
      ]),
    ).toEqual(['0 fix']);
  });

  it('is not called followed when the person has given the stretch up', () => {
    expect(
      speak([
        { untilMs: 2000, candidates: [fix] },
        { untilMs: 2600, candidates: [], where: 'moving' },
        { untilMs: 6000, candidates: [], where: 'elsewhere' },
      ]),
    ).toEqual(['0 fix']);
  });

  it('is called followed where somebody on their way arrives', () => {
    expect(
      speak([
        { untilMs: 2000, candidates: [fix] },
        { untilMs: 3000, candidates: [], where: 'moving' },
        { untilMs: 6000, candidates: [] },
      ]),
    ).toEqual(['0 fix', '3000 fixed fix']);
  });

  it('about the picture is followed by whoever is seen, in the stretch or not', () => {
    const turn = candidate('framing', { id: framingCueId({ id: 'turn-side-on' }) });
    expect(
      speak([
        { untilMs: 2000, candidates: [turn], where: 'unseen' },
        { untilMs: 6000, candidates: [], where: 'elsewhere' },
      ]),
    ).toEqual([`0 ${turn.cue.id}`, `2500 fixed ${turn.cue.id}`]);
  });
});
