import type { LoadRequest, PoseError, PoseErrorCode } from '../../workers/pose-protocol.ts';

export const FIRST_PAUSE_MS = 200;

/** Pauses before the first, second, … restart in a row; after the last the client gives up. */
export const RESTART_PAUSES_MS: readonly number[] = [FIRST_PAUSE_MS, 1000, 3000, 8000];

/** So many frames in a row and a crash is no longer part of a loop. */
export const HEALTHY_FRAMES = 150;

/** Restarting reads the same file and gets the same answer. */
const NEVER_RETRIED = new Set<PoseErrorCode>(['model-corrupt', 'already-loaded', 'closed']);

/** Not worth retrying unasked before it ever worked; later it may pass, so a session goes on. */
const RETRIED_ONCE_PROVEN = new Set<PoseErrorCode>([
  'model-missing',
  'no-webgl2',
  'wasm-failed',
  'out-of-memory',
]);

/** Graphics drivers bring these about; a file that is missing or wrong is none of their business. */
const MAY_BE_GRAPHICS = new Set<PoseErrorCode>([
  'graph-failed',
  'out-of-memory',
  'worker-crashed',
  'worker-hung',
]);

/** The request for the processor instead, where the graphics card may be to blame; else null. */
export function fallBack(request: LoadRequest, reason: PoseError): LoadRequest | null {
  const isSuspect = request.delegate === 'GPU' && MAY_BE_GRAPHICS.has(reason.code);
  return isSuspect ? { ...request, delegate: 'CPU' } : null;
}

/** What to do about a lost worker: `pauseMs` before another start, or the error to give up with. */
export type RestartDecision = { readonly pauseMs: number } | { readonly giveUp: PoseError };

/**
 * @param failures losses in a row, this one included, at least 1
 * @param proven whether a worker of this client has ever been ready
 */
export function decideRestart(
  reason: PoseError,
  failures: number,
  proven: boolean,
): RestartDecision {
  if (NEVER_RETRIED.has(reason.code)) return { giveUp: reason };
  if (!proven && RETRIED_ONCE_PROVEN.has(reason.code)) return { giveUp: reason };
  const pauseMs = RESTART_PAUSES_MS[failures - 1];
  if (pauseMs !== undefined) return { pauseMs };
  const message = `Gave up after ${failures} failures in a row. The last one: ${reason.message}`;
  return { giveUp: { code: reason.code, message } };
}
