import { describe, expect, it } from 'vitest';
import {
  adequateMs,
  chooseModel,
  type Measurement,
  type ModelWish,
  nextTrial,
} from '../../src/pose/choose-model.ts';
import type { PoseDelegate, PoseModel } from '../../src/pose/pose-client.ts';

const AUTO: ModelWish = { model: 'auto', delegate: 'auto' };

function measured(
  model: PoseModel,
  delegate: PoseDelegate,
  readingMs: number | null,
  outcome: Measurement['outcome'] = 'right',
): Measurement {
  return { model, delegate, outcome, readingMs, loadMs: null, shift: null };
}

/** Trials until nothing is left to measure, answered from a table of what each would take. */
function settle(
  wish: ModelWish,
  mayUseGpu: boolean,
  answers: readonly Measurement[],
): { readonly tried: readonly string[]; readonly chosen: string } {
  const known: Measurement[] = [];
  for (;;) {
    const next = nextTrial(wish, known, mayUseGpu);
    if (next === null) break;
    const answer = answers.find(
      (one) => one.model === next.model && one.delegate === next.delegate,
    );
    if (answer === undefined) throw new Error(`Nobody expected ${next.model} on ${next.delegate}.`);
    known.push(answer);
  }
  const { model, delegate } = chooseModel(wish, known);
  return {
    tried: known.map((one) => `${one.model} ${one.delegate}`),
    chosen: `${model} ${delegate}`,
  };
}

describe('without a graphics card', () => {
  it.each([
    ['a usual laptop', [measured('full', 'CPU', 40)], 'full CPU'],
    ['one that is slow, yet fit for tracking', [measured('full', 'CPU', 90)], 'full CPU'],
    ['one too slow for it', [measured('full', 'CPU', 110)], 'lite CPU'],
    [
      'one with power to spare',
      [measured('full', 'CPU', 12), measured('heavy', 'CPU', 45)],
      'heavy CPU',
    ],
    [
      'one that seemed to have it',
      [measured('full', 'CPU', 15), measured('heavy', 'CPU', 70)],
      'full CPU',
    ],
    ['one where nothing could be read', [measured('full', 'CPU', null, 'failed')], 'full CPU'],
  ] as const)('%s', (_, answers, expected) => {
    expect(settle(AUTO, false, answers).chosen).toBe(expected);
  });

  it('loads no heavy file where it has no chance', () => {
    expect(settle(AUTO, false, [measured('full', 'CPU', 40)]).tried).toEqual(['full CPU']);
  });

  it('keeps full where heavy could not be fetched', () => {
    expect(chooseModel(AUTO, [measured('full', 'CPU', 12)])).toEqual({
      model: 'full',
      delegate: 'CPU',
    });
  });
});

describe('with a graphics card', () => {
  const cpu = measured('full', 'CPU', 40);
  it.each([
    ['that is quicker', [cpu, measured('full', 'GPU', 20)], 'full GPU'],
    ['that is as quick', [cpu, measured('full', 'GPU', 42)], 'full GPU'],
    ['that is a little slower', [cpu, measured('full', 'GPU', 59)], 'full GPU'],
    ['that is much slower', [cpu, measured('full', 'GPU', 62)], 'full CPU'],
    ['that reads something else', [cpu, measured('full', 'GPU', 8, 'wrong')], 'full CPU'],
    ['that breaks', [cpu, measured('full', 'GPU', null, 'failed')], 'full CPU'],
    ['that never answers', [cpu, measured('full', 'GPU', null, 'late')], 'full CPU'],
    [
      'that has power to spare',
      [cpu, measured('full', 'GPU', 10), measured('heavy', 'GPU', 22)],
      'heavy GPU',
    ],
    [
      'that reads only heavy wrong',
      [cpu, measured('full', 'GPU', 10), measured('heavy', 'GPU', 22, 'wrong')],
      'full GPU',
    ],
    [
      'that saves a slow processor',
      [measured('full', 'CPU', 200), measured('full', 'GPU', 60)],
      'full GPU',
    ],
    [
      'as slow as its processor',
      [measured('full', 'CPU', 200), measured('full', 'GPU', 150)],
      'lite GPU',
    ],
  ] as const)('%s', (_, answers, expected) => {
    expect(settle(AUTO, true, answers).chosen).toBe(expected);
  });

  it('is tried after the processor, which it is checked against', () => {
    const answers = [cpu, measured('full', 'GPU', 25)];
    expect(settle(AUTO, true, answers).tried).toEqual(['full CPU', 'full GPU']);
  });

  it('is not tried where it may not be', () => {
    expect(settle(AUTO, false, [cpu]).tried).toEqual(['full CPU']);
  });
});

describe('what the person chose', () => {
  it('is not measured where nothing is left open', () => {
    const wish: ModelWish = { model: 'heavy', delegate: 'GPU' };
    expect(settle(wish, true, [])).toEqual({ tried: [], chosen: 'heavy GPU' });
  });

  it('stays, and only the other half is measured', () => {
    const heavy = [measured('heavy', 'CPU', 140), measured('heavy', 'GPU', 30)];
    expect(settle({ model: 'heavy', delegate: 'auto' }, true, heavy).chosen).toBe('heavy GPU');
    const gpu = [measured('full', 'GPU', 10), measured('heavy', 'GPU', 20)];
    expect(settle({ model: 'auto', delegate: 'GPU' }, false, gpu).chosen).toBe('heavy GPU');
    const cpu = [measured('full', 'CPU', 40)];
    expect(settle({ model: 'auto', delegate: 'CPU' }, true, cpu).chosen).toBe('full CPU');
  });
});

it('asks the more of a model, the less is lost without it', () => {
  expect(adequateMs('heavy')).toBeLessThan(adequateMs('full'));
  expect(adequateMs('lite')).toBe(Number.POSITIVE_INFINITY);
});
