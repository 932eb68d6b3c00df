import { describe, expect, it } from 'vitest';
import { UsageError } from '../../bench/evaluate/options.ts';
import { readBenchOptions, SECTIONS } from '../../bench/speed/options.ts';

describe('options of the bench', () => {
  it('measures everything unless told', () => {
    const options = readBenchOptions([]);
    expect(options.only).toEqual(SECTIONS);
    expect(options.json).toBeNull();
  });

  it('measures what is asked for, in its own order', () => {
    expect(readBenchOptions(['--only', 'start, core']).only).toEqual(['core', 'start']);
  });

  it('is shorter when it is to be quick, and as long as told', () => {
    const usual = readBenchOptions([]);
    const quick = readBenchOptions(['--quick']);
    expect(quick.rounds).toBeLessThan(usual.rounds);
    expect(quick.seconds).toBeLessThan(usual.seconds);
    expect(readBenchOptions(['--quick', '--rounds', '7'])).toMatchObject({
      rounds: 7,
      seconds: quick.seconds,
    });
  });

  it.each([
    [['--only', 'cores'], 'cores'],
    [['--rounds', '0'], '--rounds'],
    [['--seconds', '1.5'], '--seconds'],
    [['--fast'], '--fast'],
  ])('names what it does not understand in %j', (args, name) => {
    expect(() => readBenchOptions(args)).toThrow(UsageError);
    expect(() => readBenchOptions(args)).toThrow(name);
  });
});
