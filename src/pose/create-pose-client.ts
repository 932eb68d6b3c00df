import type { LoadRequest } from '../../workers/pose-protocol.ts';
import { modelBundle } from './model-bundle.ts';
import type { PoseClient, PoseClientOptions } from './pose-client.ts';
import { RestartingClient } from './restarting-client.ts';
import { connectWorker, type WorkerLink } from './worker-link.ts';

/**
 * A client that replaces its worker when that crashes, fails on a frame or falls silent.
 * @param connect starts a worker; for tests
 */
export function createPoseClient(
  options: PoseClientOptions,
  connect: (request: LoadRequest) => WorkerLink = connectWorker,
): PoseClient {
  const { model, delegate = 'CPU', events, signal } = options;
  const client = new RestartingClient({ bundle: modelBundle(model), delegate }, events, connect);
  if (signal?.aborted) client.close();
  signal?.addEventListener('abort', () => client.close(), { once: true });
  return client;
}
