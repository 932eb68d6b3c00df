import type {
  DetectResult,
  LoadProgress,
  LoadRequest,
  LoadResult,
  PoseError,
  TransferableFrame,
} from '../../workers/pose-protocol.ts';
import { watchSilence } from './silence.ts';
import type { WorkerLink } from './worker-link.ts';

/** No answer to a frame for this long: the worker hangs. */
export const ANSWER_LIMIT_MS = 3000;

/** The first frame also readies the network and its shaders, which weak machines need long for. */
export const FIRST_ANSWER_LIMIT_MS = 12_000;

/** Nothing downloaded and nothing ready for this long while loading. */
export const LOAD_SILENCE_LIMIT_MS = 30_000;

/** A worker from its start to its end, whose every call is answered: at the latest with its death. */
export interface WorkerLife {
  load(request: LoadRequest, onProgress: (progress: LoadProgress) => void): Promise<LoadResult>;
  detect(frame: TransferableFrame, timestampMs: number): Promise<DetectResult>;
  /** Resolves with why the worker is of no use any more. It must still be ended. */
  readonly lost: Promise<PoseError>;
  /** Terminates the worker and answers whatever is pending with `closed`. */
  end(): void;
}

/** Starts a worker. One that cannot be started is a life that is lost from the beginning. */
export function beginLife(connect: () => WorkerLink): WorkerLife {
  let tellLost: (error: PoseError) => void = () => undefined;
  const lost = new Promise<PoseError>((resolve) => {
    tellLost = resolve;
  });
  let link: WorkerLink | null = null;
  try {
    link = connect();
    void link.crashed.then(tellLost);
  } catch (cause) {
    tellLost({ code: 'worker-crashed', message: messageOf(cause) });
  }

  // One listener for all calls: a race against `lost` would leave something at it with every frame.
  const unanswered = new Set<(error: PoseError) => void>();
  let lostTo: PoseError | null = null;
  void lost.then((error) => {
    lostTo = error;
    for (const fail of [...unanswered]) fail(error);
  });
  const answered = <Answer>(
    call: (link: WorkerLink) => Promise<Answer>,
  ): Promise<Answer | { readonly ok: false; readonly error: PoseError }> =>
    new Promise((resolve) => {
      const settle = (answer: Answer | { readonly ok: false; readonly error: PoseError }): void => {
        unanswered.delete(fail);
        resolve(answer);
      };
      const fail = (error: PoseError): void => settle({ ok: false, error });
      if (lostTo !== null) return fail(lostTo);
      unanswered.add(fail);
      if (link === null) return;
      call(link).then(settle, (cause: unknown) =>
        fail({ code: 'worker-crashed', message: messageOf(cause) }),
      );
    });
  const hang = (what: string, limitMs: number) =>
    watchSilence(limitMs, () => {
      const message = `The pose worker ${what} for ${limitMs / 1000} seconds.`;
      tellLost({ code: 'worker-hung', message });
    });

  let answeredOnce = false;
  return {
    async load(request, onProgress) {
      const silence = hang('made no progress', LOAD_SILENCE_LIMIT_MS);
      const result = await answered((worker) =>
        worker.load(request, (progress) => {
          silence.renew();
          onProgress(progress);
        }),
      );
      silence.cancel();
      return result;
    },
    async detect(frame, timestampMs) {
      const silence = hang(
        'did not answer',
        answeredOnce ? ANSWER_LIMIT_MS : FIRST_ANSWER_LIMIT_MS,
      );
      const result = await answered((worker) => worker.detect(frame, timestampMs));
      silence.cancel();
      answeredOnce = true;
      return result;
    },
    lost,
    end() {
      link?.terminate();
      tellLost({ code: 'closed', message: 'The pose worker was ended.' });
    },
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
