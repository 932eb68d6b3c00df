import { vi } from 'vitest';
import type { PoseClientEvents, PoseDelegate } from '../../src/pose/pose-client.ts';
import { RestartingClient } from '../../src/pose/restarting-client.ts';
import { FakeFrame, FakeWorker } from './fake-worker.ts';

export const REQUEST = {
  bundle: { url: '/m.task', bytes: 1, sha256: '0' },
  delegate: 'CPU',
} as const;

/** A client whose workers and events the test sees. */
export function openClient(delegate: PoseDelegate = 'CPU') {
  const workers: FakeWorker[] = [];
  const events = {
    onProgress: vi.fn<NonNullable<PoseClientEvents['onProgress']>>(),
    onReady: vi.fn<NonNullable<PoseClientEvents['onReady']>>(),
    onIdle: vi.fn<NonNullable<PoseClientEvents['onIdle']>>(),
    onFrame: vi.fn<NonNullable<PoseClientEvents['onFrame']>>(),
    onRestart: vi.fn<NonNullable<PoseClientEvents['onRestart']>>(),
    onError: vi.fn<NonNullable<PoseClientEvents['onError']>>(),
  };
  const client = new RestartingClient({ ...REQUEST, delegate }, events, () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const newest = (): FakeWorker => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('No worker was started.');
    return worker;
  };
  const detect = (timestampMs: number) => {
    const frame = new FakeFrame();
    return { frame, pose: client.detect(frame as unknown as ImageBitmap, timestampMs) };
  };
  return { client, events, workers, newest, detect };
}

/** Lets everything happen that is due by now. */
export async function settle(ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

export async function openReady() {
  const opened = openClient();
  const started = opened.client.start();
  opened.newest().finishLoad();
  await started;
  return opened;
}
