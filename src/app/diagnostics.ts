import { type ReadonlySignal, signal } from '@preact/signals';
import type { PoseClientOptions } from '../pose/pose-client.ts';
import {
  type DiagnosticsLog,
  type ErrorNote,
  loadDiagnostics,
  saveDiagnostics,
} from '../store/diagnostics-log.ts';
import type { KeyValueStorage } from '../store/settings.ts';

export type { ErrorNote, LastRun } from '../store/diagnostics-log.ts';

/** What a bug report needs to know of the past; nothing of the person. */
export interface Diagnostics {
  readonly log: ReadonlySignal<DiagnosticsLog>;
  note(code: string, message: string): void;
  /** The same options, with the run written down when it is over. */
  watchRun(options: PoseClientOptions): PoseClientOptions;
}

interface DiagnosticsParts {
  readonly storage: KeyValueStorage;
  readonly origin: string;
  now(): Date;
  nowMs(): number;
}

const MOST_ERRORS = 12;
const LONGEST_MESSAGE = 300;
/** A longer silence between poses is a pause and no slow computer. */
const LONGEST_GAP_MS = 2_000;

export function createDiagnostics({ storage, origin, now, nowMs }: DiagnosticsParts): Diagnostics {
  const log = signal(loadDiagnostics(storage));

  function change(part: Partial<DiagnosticsLog>): void {
    log.value = { ...log.peek(), ...part };
    saveDiagnostics(storage, log.peek());
  }

  function note(code: string, message: string): void {
    const short = message.replaceAll(origin, '').slice(0, LONGEST_MESSAGE);
    const error: ErrorNote = { at: now().toISOString(), code, message: short };
    change({ errors: [error, ...log.peek().errors].slice(0, MOST_ERRORS) });
  }

  function watchRun(options: PoseClientOptions): PoseClientOptions {
    const { events, model, signal: over } = options;
    let { delegate = 'CPU' } = options;
    const at = now().toISOString();
    const readingsMs: number[] = [];
    let restarts = 0;
    let activeMs = 0;
    let gaps = 0;
    let lastMs: number | null = null;
    over?.addEventListener('abort', () => {
      const posesPerSecond = activeMs === 0 ? null : round((1000 * gaps) / activeMs);
      const readingMs = median(readingsMs);
      const poses = readingsMs.length;
      change({ lastRun: { at, model, delegate, poses, posesPerSecond, readingMs, restarts } });
    });
    return {
      ...options,
      events: {
        ...events,
        onFrame: (frame, inferenceMs) => {
          const gapMs = lastMs === null ? LONGEST_GAP_MS : nowMs() - lastMs;
          lastMs = nowMs();
          if (gapMs < LONGEST_GAP_MS) {
            activeMs += gapMs;
            gaps += 1;
          }
          readingsMs.push(inferenceMs);
          try {
            events.onFrame?.(frame, inferenceMs);
          } catch (error) {
            // The next frame is another try, and the same words need no second note.
            const message = String(error);
            if (log.peek().errors[0]?.message !== message) note('frame-failed', message);
          }
        },
        onRestart: (restart) => {
          restarts += 1;
          delegate = restart.delegate;
          note(restart.reason.code, restart.reason.message);
          events.onRestart?.(restart);
        },
        onError: (error) => {
          note(error.code, error.message);
          events.onError?.(error);
        },
      },
    };
  }

  return { log, note, watchRun };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? null : round(middle);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
