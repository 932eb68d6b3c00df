import { describe, expect, it } from 'vitest';
import { tryModels } from '../../src/app/try-models.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import type { Measurement, ModelChoice, ModelWish } from '../../src/pose/choose-model.ts';
import type {
  PoseClient,
  PoseClientOptions,
  PoseError,
  TransferableFrame,
} from '../../src/pose/pose-client.ts';
import { emptyFrame, standingFrame } from './fake-frames.ts';

const AUTO: ModelWish = { model: 'auto', delegate: 'auto' };
const STANDING: ModelChoice = { model: 'full', delegate: 'CPU' };
const PERSON = standingFrame(0, { leanDeg: 0, rightArmUp: false });
const LEANING = standingFrame(0, { leanDeg: 20, rightArmUp: false });

/** What a model on a delegate does: how long a picture takes, and what it shows. */
interface Behaviour {
  readonly ms?: number;
  readonly shows?: PoseFrame | null;
  readonly error?: PoseError;
  readonly breaks?: boolean;
  readonly neverLoads?: boolean;
}

function setUp(behaviours: Record<string, Behaviour>, mayUseGpu = true) {
  const log: string[] = [];
  const kept: Measurement[][] = [];
  const timers: (() => void)[] = [];
  const over = new AbortController();
  let nowMs = 0;

  function create(options: PoseClientOptions): PoseClient {
    const { model, delegate = 'CPU', events, signal } = options;
    const name = `${model} ${delegate}`;
    const behaviour = behaviours[name];
    if (behaviour === undefined) throw new Error(`Nobody expected ${name}.`);
    const { ms = 20, shows = PERSON, error = null, breaks = false, neverLoads } = behaviour;
    log.push(name);
    const reason = { code: 'graph-failed', message: 'Broken.' } as const;
    return {
      phase: 'ready',
      idle: true,
      start: () =>
        neverLoads
          ? new Promise((resolve) => {
              signal?.addEventListener('abort', () => resolve({ code: 'closed', message: '' }));
            })
          : Promise.resolve(error),
      detect: async () => {
        nowMs += ms;
        if (breaks) events.onRestart?.({ reason, attempt: 1, pauseMs: 200, delegate: 'CPU' });
        return breaks || signal?.aborted ? null : shows;
      },
      beginStream: () => undefined,
      close: () => void log.push(`${name} closed`),
    };
  }

  const standing = create({ ...STANDING, events: {} });
  log.length = 0;
  const picture = {
    copy: async () => ({}) as TransferableFrame,
    blank: () => ({}) as TransferableFrame,
    close: () => void log.push('picture closed'),
  };
  const opened = new AbortController();
  const run = (wish = AUTO, fetchPicture = async () => picture): Promise<void> =>
    tryModels(
      wish,
      {
        choices: {
          mayUseGpu: () => mayUseGpu,
          beginGpuTrial: () => void log.push('begin'),
          endGpuTrial: () => void log.push('end'),
          keep: (_wish, measured) => void kept.push([...measured]),
        },
        standby: {
          rehearse: async (work) => {
            log.push('rehearse');
            await work(standing, opened.signal);
          },
        },
        standing: STANDING,
        create,
        fetchPicture,
        nowMs: () => nowMs,
        later: (work) => {
          timers.push(work);
          return () => void timers.splice(timers.indexOf(work), 1);
        },
      },
      over.signal,
    );
  return { run, log, kept, over, opened, timers };
}

function outcomes(kept: readonly (readonly Measurement[])[]): readonly string[] {
  const told = ({ model, delegate, outcome, readingMs }: Measurement): string =>
    `${model} ${delegate} ${outcome} ${readingMs}`;
  return (kept[0] ?? []).map(told);
}

describe('a trial', () => {
  it('measures with the client standing by, and the graphics card beside it', async () => {
    const { run, kept, log } = setUp({ 'full CPU': { ms: 60 }, 'full GPU': { ms: 25 } });
    await run();
    expect(outcomes(kept)).toEqual(['full CPU right 60', 'full GPU right 25']);
    expect(log).toEqual([
      'rehearse',
      'begin',
      'full GPU',
      'full GPU closed',
      'end',
      'picture closed',
    ]);
  });

  it('goes on to the heavy model where there is power to spare', async () => {
    const { run, kept } = setUp({ 'full CPU': { ms: 10 }, 'heavy CPU': { ms: 40 } }, false);
    await run();
    expect(outcomes(kept)).toEqual(['full CPU right 10', 'heavy CPU right 40']);
  });

  it('does without a heavy model that cannot be fetched', async () => {
    const error = { code: 'model-missing', message: '' } as const;
    const { run, kept } = setUp({ 'full CPU': { ms: 10 }, 'heavy CPU': { error } }, false);
    await run();
    expect(outcomes(kept)).toEqual(['full CPU right 10']);
  });

  it.each([
    ['reads another posture', { shows: LEANING }, 'full GPU wrong 20'],
    ['sees nobody', { shows: emptyFrame(0) }, 'full GPU wrong 20'],
    ['reads what are no numbers', { shows: nowhere(PERSON) }, 'full GPU wrong 20'],
    ['breaks on a picture', { breaks: true }, 'full GPU failed null'],
    ['cannot be loaded', { error: { code: 'graph-failed', message: '' } }, 'full GPU failed null'],
  ] as const)('finds out a graphics card that %s', async (_, behaviour, expected) => {
    const { run, kept } = setUp({ 'full CPU': { ms: 60 }, 'full GPU': behaviour });
    await run();
    expect(outcomes(kept)[1]).toBe(expected);
  });

  it('does not wait for ever', async () => {
    const { run, kept, timers } = setUp({
      'full CPU': { ms: 60 },
      'full GPU': { neverLoads: true },
    });
    const done = run();
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const work of timers.splice(0)) work();
    await done;
    expect(outcomes(kept)[1]).toBe('full GPU late null');
  });

  it('keeps nothing where the session begins meanwhile', async () => {
    const early = setUp({ 'full CPU': { ms: 60 } });
    early.opened.abort();
    await early.run();
    expect(early.kept).toEqual([]);

    const late = setUp({ 'full CPU': { ms: 60 }, 'full GPU': { neverLoads: true } });
    const done = late.run();
    await new Promise((resolve) => setTimeout(resolve, 0));
    late.over.abort();
    await done;
    expect(late.kept).toEqual([]);
    expect(late.log).toContain('full GPU closed');
    expect(late.log).toContain('end');
  });

  it('is put off where its picture cannot be had', async () => {
    const { run, kept, log } = setUp({ 'full CPU': {} });
    await run(AUTO, () => Promise.reject(new Error('offline')));
    expect([kept, log]).toEqual([[], []]);
  });
});

function nowhere(frame: PoseFrame): PoseFrame {
  return { ...frame, landmarks: frame.landmarks?.map((at) => ({ ...at, x: Number.NaN })) ?? null };
}
