import {
  type Attempt,
  SHARED_WAYS,
  type TryOut,
  tryWaysOut,
} from '../../workers/outbound-attempts.ts';

export type { Attempt } from '../../workers/outbound-attempts.ts';

export interface SelfTest {
  readonly page: readonly Attempt[];
  /** Null where the worker could not be started. */
  readonly worker: readonly Attempt[] | null;
}

const PAGE_WAYS: Readonly<Record<string, TryOut>> = {
  ...SHARED_WAYS,
  sendBeacon: (address) => navigator.sendBeacon(address, 'self-test'),
  image: (address) => {
    new Image().src = address;
  },
};

const WORKER_LIMIT_MS = 15_000;

/** Tries every way to reach another host, from the page and from a worker guarded as the pose worker. */
export async function runSelfTest(): Promise<SelfTest> {
  const page = await tryWaysOut(PAGE_WAYS, document);
  return { page, worker: await tryInWorker() };
}

function tryInWorker(): Promise<readonly Attempt[] | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../../workers/self-test.worker.ts', import.meta.url), {
      type: 'module',
    });
    const end = (attempts: readonly Attempt[] | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(attempts);
    };
    const timer = setTimeout(() => end(null), WORKER_LIMIT_MS);
    worker.addEventListener('error', () => end(null));
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Attempt[]>) => end(data));
  });
}
