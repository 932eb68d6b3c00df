import { describe, expect, it } from 'vitest';
import { createModelChoices, GPU_REST_MS, RETRY_AFTER_MS } from '../../src/app/model-choice.ts';
import type { Measurement, ModelWish } from '../../src/pose/choose-model.ts';
import type { PoseDelegate, PoseModel } from '../../src/pose/pose-client.ts';
import { MODEL_CHOICE_KEY } from '../../src/store/model-choice-record.ts';
import { emptyFrame } from './fake-frames.ts';

const AUTO: ModelWish = { model: 'auto', delegate: 'auto' };
const FULL_CPU = { model: 'full', delegate: 'CPU' } as const;
const FULL_GPU = { model: 'full', delegate: 'GPU' } as const;

function measured(
  model: PoseModel,
  delegate: PoseDelegate,
  readingMs: number,
  outcome: Measurement['outcome'] = 'right',
): Measurement {
  return { model, delegate, readingMs, outcome, loadMs: null, shift: null };
}

const WITH_GPU = [measured('full', 'CPU', 40), measured('full', 'GPU', 20)];

function setUp(stored: string | null = null) {
  const storage = new Map<string, string>(stored === null ? [] : [[MODEL_CHOICE_KEY, stored]]);
  const machine = { version: '1.0.0 Browser/1', card: 'Fine Card' as string | null };
  let time = Date.parse('2026-03-01T07:00:00Z');
  let asked = 0;
  /** As after a reload. */
  const open = () =>
    createModelChoices({
      storage: {
        getItem: (key) => storage.get(key) ?? null,
        setItem: (key, value) => void storage.set(key, value),
      },
      version: machine.version,
      graphicsCard: () => {
        asked += 1;
        return machine.card;
      },
      now: () => new Date(time),
    });
  const pass = (ms: number): void => {
    time += ms;
  };
  return { open, machine, pass, storage, asked: () => asked };
}

/** A session that reads one picture every 100 ms. */
function runFor(
  choices: ReturnType<typeof createModelChoices>,
  choice: { model: PoseModel; delegate: PoseDelegate },
  seconds: number,
  readingMs: number,
): void {
  const { events } = choices.watchRun({ ...choice, events: {} });
  for (let ms = 0; ms <= 1000 * seconds; ms += 100) events.onFrame?.(emptyFrame(ms), readingMs);
}

describe('what is chosen', () => {
  it('is full on the processor until something was measured', () => {
    const choices = setUp().open();
    expect(choices.resolve(AUTO)).toEqual(FULL_CPU);
    expect(choices.isDue(AUTO)).toBe(true);
  });

  it('is kept for the next visits, and not measured again', () => {
    const { open, pass } = setUp();
    open().keep(AUTO, WITH_GPU);
    pass(300 * RETRY_AFTER_MS);
    const later = open();
    expect(later.resolve(AUTO)).toEqual(FULL_GPU);
    expect(later.isDue(AUTO)).toBe(false);
  });

  it('gives way to what the person chooses', () => {
    const choices = setUp().open();
    choices.keep(AUTO, WITH_GPU);
    expect(choices.resolve({ model: 'lite', delegate: 'auto' })).toEqual({
      model: 'lite',
      delegate: 'GPU',
    });
    expect(choices.resolve({ model: 'auto', delegate: 'CPU' })).toEqual(FULL_CPU);
    expect(choices.isDue({ model: 'lite', delegate: 'CPU' })).toBe(false);
    expect(choices.isDue({ model: 'auto', delegate: 'CPU' })).toBe(true);
  });

  it.each([
    ['version', '1.0.1 Browser/1'],
    ['card', 'Other Card'],
    ['card', null],
  ] as const)('is measured again with another %s: %s', (what, value) => {
    const { open, machine } = setUp();
    open().keep(AUTO, WITH_GPU);
    Object.assign(machine, { [what]: value });
    const later = open();
    expect(later.resolve(AUTO)).toEqual(FULL_CPU);
    expect(later.isDue(AUTO)).toBe(true);
  });

  it('does not wake the graphics card to find that it is the processor', () => {
    const { open, asked } = setUp();
    open().keep(AUTO, [measured('full', 'CPU', 40), measured('full', 'GPU', 5, 'wrong')]);
    const before = asked();
    expect(open().resolve(AUTO)).toEqual(FULL_CPU);
    expect(asked()).toBe(before);
  });

  it.each(['not json', 'null', '[]', '{"choice":{"model":"huge"},"unfinished":-1}'])(
    'is measured anew where it cannot be read: %s',
    (stored) => {
      const choices = setUp(stored).open();
      expect(choices.resolve(AUTO)).toEqual(FULL_CPU);
      expect(choices.isDue(AUTO)).toBe(true);
      expect(choices.mayUseGpu()).toBe(true);
    },
  );
});

describe('a graphics card', () => {
  it('that read wrong is left alone for a week', () => {
    const { open, pass } = setUp();
    open().keep(AUTO, [measured('full', 'CPU', 40), measured('full', 'GPU', 5, 'wrong')]);
    const later = open();
    expect(later.resolve(AUTO)).toEqual(FULL_CPU);
    expect([later.mayUseGpu(), later.isDue(AUTO)]).toEqual([false, false]);
    pass(GPU_REST_MS);
    expect([later.mayUseGpu(), later.isDue(AUTO)]).toEqual([true, true]);
    later.keep(AUTO, WITH_GPU);
    expect(later.resolve(AUTO)).toEqual(FULL_GPU);
    expect(later.isDue(AUTO)).toBe(false);
  });

  it('that fails in a session is left alone too, with what the processor can do', () => {
    const { open } = setUp();
    const choices = open();
    choices.keep(AUTO, [...WITH_GPU, measured('heavy', 'GPU', 30)]);
    expect(choices.resolve(AUTO).model).toBe('heavy');
    const { events } = choices.watchRun({ model: 'heavy', delegate: 'GPU', events: {} });
    const reason = { code: 'graph-failed', message: 'Context lost.' } as const;
    events.onRestart?.({ reason, attempt: 1, pauseMs: 200, delegate: 'CPU' });
    const later = open();
    expect(later.resolve(AUTO)).toEqual(FULL_CPU);
    expect(later.mayUseGpu()).toBe(false);
    expect(later.record.value.gpuFailure?.message).toBe('Context lost.');
  });

  it('is not blamed for a worker that is lost without it', () => {
    const choices = setUp().open();
    const { events } = choices.watchRun({ ...FULL_CPU, events: {} });
    const reason = { code: 'worker-hung', message: '' } as const;
    events.onRestart?.({ reason, attempt: 1, pauseMs: 200, delegate: 'CPU' });
    expect(choices.mayUseGpu()).toBe(true);
  });

  it('whose trials take the browser with them is tried twice and not again', () => {
    const { open } = setUp();
    open().beginGpuTrial();
    expect(open().mayUseGpu()).toBe(true);
    open().beginGpuTrial();
    expect(open().mayUseGpu()).toBe(false);
  });

  it('is not blamed for a trial that the person cut short', () => {
    const { open } = setUp();
    for (let visit = 0; visit < 5; visit += 1) {
      open().beginGpuTrial();
      open().endGpuTrial();
    }
    expect(open().mayUseGpu()).toBe(true);
  });

  it('that is done by the processor is no graphics card', () => {
    const { open, machine } = setUp();
    machine.card = null;
    expect(open().mayUseGpu()).toBe(false);
  });
});

describe('a choice that proves too slow', () => {
  const HEAVY = { model: 'heavy', delegate: 'CPU' } as const;
  const QUICK = [measured('full', 'CPU', 12), measured('heavy', 'CPU', 40)];
  const HEAVY_ANYWHERE = [measured('heavy', 'CPU', 40), measured('heavy', 'GPU', 10)];

  it('gives way to a lighter model, and is tried again a day later at the earliest', () => {
    const { open, pass } = setUp();
    const choices = open();
    choices.keep(AUTO, QUICK);
    expect(choices.resolve(AUTO)).toEqual(HEAVY);
    pass(RETRY_AFTER_MS / 2);
    runFor(choices, HEAVY, 30, 100);
    expect(choices.resolve(AUTO)).toEqual(FULL_CPU);
    expect(choices.isDue(AUTO)).toBe(false);
    pass(RETRY_AFTER_MS / 2);
    expect(open().isDue(AUTO)).toBe(true);
    choices.keep(AUTO, QUICK);
    expect(choices.isDue(AUTO)).toBe(false);
  });

  it('is learnt also after the graphics card gave way to it', () => {
    const choices = setUp().open();
    choices.keep(AUTO, [measured('full', 'CPU', 12), ...HEAVY_ANYWHERE]);
    expect(choices.resolve(AUTO)).toEqual({ model: 'heavy', delegate: 'GPU' });
    const { events } = choices.watchRun({ model: 'heavy', delegate: 'GPU', events: {} });
    const reason = { code: 'graph-failed', message: 'Context lost.' } as const;
    events.onRestart?.({ reason, attempt: 1, pauseMs: 200, delegate: 'CPU' });
    expect(choices.resolve(AUTO)).toEqual(HEAVY);
    for (let ms = 0; ms <= 30_000; ms += 100) events.onFrame?.(emptyFrame(ms), 100);
    expect(choices.resolve(AUTO)).toEqual(FULL_CPU);
  });

  it('is not one that was slow for a moment, or slow by what another model took', () => {
    const choices = setUp().open();
    choices.keep(AUTO, QUICK);
    runFor(choices, HEAVY, 15, 100);
    runFor(choices, HEAVY, 60, 70);
    runFor(choices, FULL_CPU, 60, 200);
    expect(choices.resolve(AUTO)).toEqual(HEAVY);
  });
});
