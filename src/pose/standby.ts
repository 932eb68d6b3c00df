import type {
  LoadProgress,
  PoseClient,
  PoseClientEvents,
  PoseClientOptions,
  PoseDelegate,
  PoseModel,
} from './pose-client.ts';

export type Rehearsal = (client: PoseClient, over: AbortSignal) => Promise<void>;

/** Makes clients, and readies one ahead of its use: loading takes seconds that reading can cover. */
export interface Standby {
  /** Starts loading a model, unless the client standing by has it. At most one stands by. */
  prepare(model: PoseModel, delegate?: PoseDelegate): void;
  /** A client as asked for: the one standing by where it fits, else a new one. */
  open(options: PoseClientOptions): PoseClient;
  /**
   * Works with the client standing by once it is ready, as long as nobody opens it: `over` is aborted
   * then. What it reads meanwhile is told to nobody else. Does nothing where none stands by.
   */
  rehearse(work: Rehearsal): Promise<void>;
  /** Ends the client standing by, if there is one. */
  dismiss(): void;
}

interface Prepared {
  readonly model: PoseModel;
  readonly delegate: PoseDelegate;
  readonly client: PoseClient;
  /** Tells whoever opens it from then on. */
  adopt(events: PoseClientEvents): void;
  rehearse(work: Rehearsal): Promise<void>;
  close(): void;
}

/** Loads a client whose events go to nobody until it is adopted. */
function prepareClient(
  create: (options: PoseClientOptions) => PoseClient,
  model: PoseModel,
  delegate: PoseDelegate,
): Prepared {
  let owner: PoseClientEvents = {};
  let progress: LoadProgress | null = null;
  let isRehearsing = false;
  const over = new AbortController();
  const client = create({
    model,
    delegate,
    events: {
      onProgress: (next) => {
        progress = next;
        owner.onProgress?.(next);
      },
      onReady: () => owner.onReady?.(),
      onFrame: (frame, inferenceMs) => {
        if (!isRehearsing) owner.onFrame?.(frame, inferenceMs);
      },
      onRestart: (restart) => owner.onRestart?.(restart),
      onError: (error) => owner.onError?.(error),
    },
  });
  void client.start();
  return {
    model,
    delegate,
    client,
    async rehearse(work) {
      if ((await client.start()) !== null || over.signal.aborted) return;
      isRehearsing = true;
      await work(client, over.signal).finally(() => {
        isRehearsing = false;
      });
    },
    close() {
      over.abort();
      client.close();
    },
    adopt(events) {
      over.abort();
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
    prepared?.close();
    prepared = null;
  }

  return {
    dismiss,
    rehearse: async (work) => prepared?.rehearse(work),
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
