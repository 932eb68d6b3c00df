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

async function hashBytes(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fetches a model and checks that it is the pinned one. Never rejects. */
export async function fetchModel(
  bundle: ModelBundle,
  onBytes: (count: number) => void,
): Promise<ModelFileResult> {
  const missing = (why: string): ModelFileResult => ({
    ok: false,
    error: { code: 'model-missing', message: `The pose model ${bundle.url} ${why}.` },
  });
  let bytes: Uint8Array;
  try {
    const response = await fetch(bundle.url, { credentials: 'same-origin' });
    if (!response.ok) return missing(`cannot be fetched (status ${response.status})`);
    // A server for single-page apps answers a missing file with the page itself.
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      return missing('is not there (the server answered with a web page)');
    }
    bytes = await readCounted(response, onBytes);
  } catch (cause) {
    return missing(`cannot be fetched (${cause instanceof Error ? cause.message : String(cause)})`);
  }
  const sha256 = await hashBytes(bytes);
  if (sha256 !== bundle.sha256) {
    const message =
      `The pose model ${bundle.url} is not the expected file: ${bytes.length} bytes with SHA-256 ` +
      `${sha256}, expected ${bundle.bytes} bytes with ${bundle.sha256}.`;
    return { ok: false, error: { code: 'model-corrupt', message } };
  }
  return { ok: true, bytes };
}
