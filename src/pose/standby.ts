import type {
  LoadProgress,
  PoseClient,
  PoseClientEvents,
  PoseClientOptions,
  PoseDelegate,
  PoseModel,
} from './pose-client.ts';

/** Makes clients, and readies one ahead of its use: loading takes seconds that reading can cover. */
export interface Standby {
  /** Starts loading a model, unless the client standing by has it. At most one stands by. */
  prepare(model: PoseModel, delegate?: PoseDelegate): void;
  /** A client as asked for: the one standing by where it fits, else a new one. */
  open(options: PoseClientOptions): PoseClient;
  /** Ends the client standing by, if there is one. */
  dismiss(): void;
}

interface Prepared {
  readonly model: PoseModel;
  readonly delegate: PoseDelegate;
  readonly client: PoseClient;
  /** Tells whoever opens it from then on. */
  adopt(events: PoseClientEvents): void;
}

/** Loads a client whose events go to nobody until it is adopted. */
function prepareClient(
  create: (options: PoseClientOptions) => PoseClient,
  model: PoseModel,
  delegate: PoseDelegate,
): Prepared {
  let owner: PoseClientEvents = {};
  let progress: LoadProgress | null = null;
  const client = create({
    model,
    delegate,
    events: {
      onProgress: (next) => {
        progress = next;
        owner.onProgress?.(next);
      },
      onReady: () => owner.onReady?.(),
      onFrame: (frame, inferenceMs) => owner.onFrame?.(frame, inferenceMs),
      onRestart: (restart) => owner.onRestart?.(restart),
      onError: (error) => owner.onError?.(error),
    },
  });
  void client.start();
  return {
    model,
    delegate,
    client,
    adopt(events) {
      owner = events;
      // What was told to nobody is told once the caller has its client.
      queueMicrotask(() => {
        if (client.phase === 'ready') events.onReady?.();
        else if (progress !== null && client.phase === 'loading') events.onProgress?.(progress);
      });
    },
  };
}

/** @param create makes a client; each is asked for at most one model */
export function createStandby(create: (options: PoseClientOptions) => PoseClient): Standby {
  let prepared: Prepared | null = null;

  function fits(model: PoseModel, delegate: PoseDelegate): boolean {
    if (prepared?.model !== model || prepared.delegate !== delegate) return false;
    const { phase } = prepared.client;
    return phase === 'loading' || phase === 'ready';
  }

  function dismiss(): void {
    prepared?.client.close();
    prepared = null;
  }

  return {
    dismiss,
    prepare(model, delegate = 'CPU') {
      if (fits(model, delegate)) return;
      dismiss();
      prepared = prepareClient(create, model, delegate);
    },
    open(options) {
      const { model, delegate = 'CPU', events, signal } = options;
      if (signal?.aborted || prepared === null || !fits(model, delegate)) return create(options);
      const { client, adopt } = prepared;
      prepared = null;
      adopt(events);
      signal?.addEventListener('abort', () => client.close(), { once: true });
      return client;
    },
  };
}
