import type { SourceError, SourceErrorCode } from './frame-source.ts';

/** The browser's answer to "may this page use the camera", as far as it tells. */
export type CameraPermission = 'granted' | 'denied' | 'prompt' | 'unknown';

/** Names that browsers give the same failure, old ones included. */
const CODE_BY_NAME: Readonly<Record<string, SourceErrorCode>> = {
  NotFoundError: 'no-camera',
  DevicesNotFoundError: 'no-camera',
  // Only the asked-for device is a hard constraint: everything else is a wish.
  OverconstrainedError: 'no-camera',
  ConstraintNotSatisfiedError: 'no-camera',
  NotReadableError: 'camera-in-use',
  TrackStartError: 'camera-in-use',
  // Firefox and older Chromium: the device failed to start, as it does when another program has it.
  AbortError: 'camera-in-use',
  // The page's own permissions policy.
  SecurityError: 'permission-denied',
  NotSupportedError: 'unsupported',
};

const REFUSALS = new Set(['NotAllowedError', 'PermissionDeniedError', 'PermissionDismissedError']);

/**
 * Browsers report a refusal and a question that was waved away under one name. Chromium says which
 * in its message; elsewhere a permission that may still be asked for was not refused.
 */
function wasDismissed(name: string, message: string, permission: CameraPermission): boolean {
  if (name === 'PermissionDismissedError' || /dismiss/i.test(message)) return true;
  // "By system": the operating system says no to the whole browser, whose own permission is unasked.
  return permission === 'prompt' && !/system|denied by/i.test(message);
}

/**
 * What a rejected `getUserMedia` means.
 * @param cause whatever it rejected with
 * @param permission the state after the rejection
 */
export function sourceErrorFrom(cause: unknown, permission: CameraPermission): SourceError {
  const name = textOf(cause, 'name');
  const message = textOf(cause, 'message') || name || String(cause);
  if (REFUSALS.has(name)) {
    const dismissed = wasDismissed(name, message, permission);
    return { code: dismissed ? 'permission-dismissed' : 'permission-denied', message };
  }
  return { code: CODE_BY_NAME[name] ?? 'camera-failed', message };
}

// Asked by shape: an OverconstrainedError is neither an Error nor a DOMException everywhere.
function textOf(cause: unknown, field: 'name' | 'message'): string {
  if (typeof cause !== 'object' || cause === null) return '';
  const value: unknown = Reflect.get(cause, field);
  return typeof value === 'string' ? value : '';
}
