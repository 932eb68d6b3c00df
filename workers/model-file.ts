import { sha256 } from './hash.ts';
import type { ModelBundle, PoseError } from './pose-protocol.ts';

export type ModelFileResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: PoseError };

/**
 * Reads a body to its end, telling each piece's size.
 * @throws whatever the network throws when the connection breaks
 */
export async function readCounted(
  response: Response,
  onBytes: (count: number) => void,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    onBytes(piece.value.length);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/**
 * Fetches a model and checks that it is the pinned one. Never rejects.
 *
 * What is not the pinned one may be a damaged or outdated copy from a cache, so the server itself is
 * asked once more before it is called damaged.
 */
export async function fetchModel(
  bundle: ModelBundle,
  onBytes: (count: number) => void,
): Promise<ModelFileResult> {
  const first = await fetchOnce(bundle, onBytes, 'default');
  if (first.ok || first.error.code !== 'model-corrupt') return first;
  return fetchOnce(bundle, onBytes, 'reload');
}

async function fetchOnce(
  bundle: ModelBundle,
  onBytes: (count: number) => void,
  cache: RequestCache,
): Promise<ModelFileResult> {
  const missing = (why: string): ModelFileResult => ({
    ok: false,
    error: { code: 'model-missing', message: `The pose model ${bundle.url} ${why}.` },
  });
  let bytes: Uint8Array;
  try {
    const response = await fetch(bundle.url, { credentials: 'same-origin', cache });
    if (!response.ok) return missing(`cannot be fetched (status ${response.status})`);
    // A server for single-page apps answers a missing file with the page itself.
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      return missing('is not there (the server answered with a web page)');
    }
    bytes = await readCounted(response, onBytes);
  } catch (cause) {
    return missing(`cannot be fetched (${cause instanceof Error ? cause.message : String(cause)})`);
  }
  const found = await sha256(bytes as Uint8Array<ArrayBuffer>);
  if (found !== bundle.sha256) {
    const message =
      `The pose model ${bundle.url} is not the expected file: ${bytes.length} bytes with SHA-256 ` +
      `${found}, expected ${bundle.bytes} bytes with ${bundle.sha256}.`;
    return { ok: false, error: { code: 'model-corrupt', message } };
  }
  return { ok: true, bytes };
}
