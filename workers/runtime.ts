import { readCounted } from './model-file.ts';
import type { PoseError } from './pose-protocol.ts';

/** Used for progress while the server does not tell the size, as with compressed answers. */
const USUAL_RUNTIME_BYTES = 11_153_641;

/** MediaPipe's WebAssembly, fetched and compiled. */
export interface Runtime {
  /**
   * Makes MediaPipe's loader use this module; before `createFromOptions`, once. Rejects if it cannot
   * be started, of which the loader itself would never tell.
   */
  install(): Promise<never>;
  /** Whether it was started. */
  ready(): boolean;
}

export type RuntimeResult =
  | { readonly ok: true; readonly runtime: Runtime }
  | { readonly ok: false; readonly error: PoseError };

type ReceiveInstance = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/**
 * Fetches and compiles the WebAssembly file. Never rejects.
 *
 * It is given to the loader through Emscripten's `instantiateWasm` hook, because the loader's own
 * fetch tells no progress. The counted body is a clone: the browser compiles the original while it
 * arrives, and may keep the compiled code for the next visit, only if it is the network's own answer.
 */
export async function fetchRuntime(
  address: string,
  onBytes: (count: number) => void,
  onSize: (bytes: number) => void,
): Promise<RuntimeResult> {
  const failed = (why: string): RuntimeResult => ({
    ok: false,
    error: { code: 'wasm-failed', message: `The pose runtime ${why}.` },
  });
  onSize(USUAL_RUNTIME_BYTES);
  let started = false;
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    if (!response.ok) return failed(`cannot be fetched (status ${response.status})`);
    const encoded = response.headers.get('content-encoding') !== null;
    const size = Number(response.headers.get('content-length'));
    if (size > 0 && !encoded) onSize(size);
    const counted = response.clone();
    const compiling = WebAssembly.compileStreaming(response);
    // Told below, where it is awaited; until then it must not count as unhandled.
    compiling.catch(() => undefined);
    await readCounted(counted, onBytes);
    const module = await compiling;
    const install = (): Promise<never> =>
      new Promise((_, reject) => {
        const instantiateWasm = (imports: WebAssembly.Imports, receive: ReceiveInstance) => {
          WebAssembly.instantiate(module, imports).then((instance) => {
            started = true;
            receive(instance, module);
          }, reject);
          return {};
        };
        Reflect.set(globalThis, 'Module', { instantiateWasm });
      });
    return { ok: true, runtime: { install, ready: () => started } };
  } catch (cause) {
    return failed(`cannot be loaded (${cause instanceof Error ? cause.message : String(cause)})`);
  }
}
