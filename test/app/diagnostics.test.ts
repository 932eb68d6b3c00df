import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../src/app/diagnostics.ts';
import { reportText } from '../../src/app/words/diagnostics.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import type { PoseClientOptions } from '../../src/pose/pose-client.ts';
import { DIAGNOSTICS_KEY } from '../../src/store/diagnostics-log.ts';

const FRAME = {} as PoseFrame;

function setUp(stored: string | null = null) {
  const storage = new Map<string, string>(stored === null ? [] : [[DIAGNOSTICS_KEY, stored]]);
  let clockMs = 0;
  const open = () =>
    createDiagnostics({
      storage: {
        getItem: (key) => storage.get(key) ?? null,
        setItem: (key, value) => void storage.set(key, value),
      },
      origin: 'https://limber.example',
      now: () => new Date('2026-03-01T07:00:00Z'),
      nowMs: () => clockMs,
    });
  const pass = (ms: number): void => {
    clockMs += ms;
  };
  return { open, storage, diagnostics: open(), pass };
}

function run(abort: AbortController, events: PoseClientOptions['events'] = {}): PoseClientOptions {
  return { model: 'full', events, signal: abort.signal };
}

describe('the last run', () => {
  it('is written down when it is over, with pauses left out of its rate', () => {
    const { diagnostics, open, pass } = setUp();
    const over = new AbortController();
    const seen: number[] = [];
    const { events } = diagnostics.watchRun(
      run(over, { onFrame: (_, inferenceMs) => void seen.push(inferenceMs) }),
    );
    for (const readingMs of [900, 40, 42]) {
      events.onFrame?.(FRAME, readingMs);
      pass(100);
    }
    pass(60_000);
    events.onFrame?.(FRAME, 41);
    events.onRestart?.({
      reason: { code: 'worker-hung', message: 'Silent.' },
      attempt: 1,
      pauseMs: 200,
      delegate: 'CPU',
    });
    expect(diagnostics.log.value.lastRun).toBeNull();
    over.abort();
    const lastRun = { model: 'full', delegate: 'CPU', poses: 4, posesPerSecond: 10, restarts: 1 };
    expect(diagnostics.log.value.lastRun).toMatchObject(lastRun);
    expect(diagnostics.log.value.lastRun?.readingMs).toBe(42);
    expect(seen).toEqual([900, 40, 42, 41]);
    expect(open().log.value).toEqual(diagnostics.log.value);
  });
});

describe('errors', () => {
  it('keeps the last dozen, the newest first, short and without the address', () => {
    const { diagnostics } = setUp();
    for (let index = 1; index <= 20; index += 1) {
      diagnostics.note(
        'page-error',
        `${index} at https://limber.example/assets/a.js ${'x'.repeat(999)}`,
      );
    }
    const { errors } = diagnostics.log.value;
    expect(errors).toHaveLength(12);
    expect(errors[0]?.message).toMatch(/^20 at \/assets\/a\.js x+$/);
    expect(errors[0]?.message).toHaveLength(300);
  });

  it.each(['not json', 'null', '[]', '{"errors":"none","lastRun":{"poses":"many"}}'])(
    'forgets what cannot be read: %s',
    (stored) => {
      expect(setUp(stored).diagnostics.log.value).toEqual({ lastRun: null, errors: [] });
    },
  );
});

describe('the report', () => {
  it('lists the errors below the facts', () => {
    const { diagnostics } = setUp();
    diagnostics.note('no-camera', 'NotFoundError');
    const text = reportText({
      appVersion: '0.1.0',
      machine: { browser: 'Browser 1', cores: 2, graphics: null, screen: '1 × 1, scale 1' },
      wish: { model: 'auto', delegate: 'auto' },
      poseModel: { model: 'full', delegate: 'CPU' },
      choices: {
        machine: 'x',
        gpuFailure: { at: '2026-03-01T07:00:00.000Z', message: 'wrong' },
        unfinished: 0,
        choice: {
          model: 'full',
          delegate: 'CPU',
          wish: { model: 'auto', delegate: 'auto' },
          at: '2026-03-01T07:00:00.000Z',
          slowSince: null,
          measured: [
            {
              model: 'full',
              delegate: 'CPU',
              outcome: 'right',
              readingMs: 41.4,
              loadMs: null,
              shift: null,
            },
            {
              model: 'full',
              delegate: 'GPU',
              outcome: 'wrong',
              readingMs: 12,
              loadMs: 2100,
              shift: 0.123,
            },
          ],
        },
      },
      offline: true,
      usedBytes: 21_400_000,
      log: diagnostics.log.value,
    });
    expect(text).toContain('Graphics (WebGL2): none\n');
    expect(text).toContain('Pose model in use: full model, CPU\n');
    expect(text).toContain('Trial of full, CPU: right, 41 ms a picture (limit 95 ms)\n');
    expect(text).toContain("loaded in 2100 ms, 12.3% from the processor's pose\n");
    expect(text).toContain('Graphics card left out: 2026-03-01T07:00:00.000Z wrong\n');
    expect(text).toContain('Storage used: 21 MB\n');
    expect(text).toContain('Last session: none yet\n');
    expect(text).toMatch(/Last errors:\n2026-03-01T07:00:00\.000Z no-camera: NotFoundError$/);
  });
});
