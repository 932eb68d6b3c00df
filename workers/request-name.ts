import type { LoadRequest } from './pose-protocol.ts';

/**
 * A load request as the worker's name. The browser delivers a worker's first message only when the page
 * is idle again, and a page that opens a session is busy for most of a second; the name is there at once.
 */
export function nameOfRequest(request: LoadRequest): string {
  return JSON.stringify(request);
}

/** The request in a worker's name; null where there is none. */
export function requestInName(name: string): LoadRequest | null {
  try {
    const read = JSON.parse(name) as Partial<LoadRequest> | null;
    const { bundle, delegate } = read ?? {};
    const isDelegate = delegate === 'CPU' || delegate === 'GPU';
    const { url, bytes, sha256 } = bundle ?? {};
    const isBundle =
      typeof url === 'string' && typeof bytes === 'number' && typeof sha256 === 'string';
    return isDelegate && isBundle ? { bundle: { url, bytes, sha256 }, delegate } : null;
  } catch {
    return null;
  }
}
