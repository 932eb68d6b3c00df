import { describe, expect, test } from 'vitest';
import { sourceErrorFrom } from '../../src/camera/source-error.ts';

function rejection(name: string, message = 'The browser says so.') {
  return { name, message };
}

describe('sourceErrorFrom', () => {
  test.each([
    ['NotFoundError', 'no-camera'],
    ['DevicesNotFoundError', 'no-camera'],
    ['OverconstrainedError', 'no-camera'],
    ['NotReadableError', 'camera-in-use'],
    ['TrackStartError', 'camera-in-use'],
    ['AbortError', 'camera-in-use'],
    ['SecurityError', 'permission-denied'],
    ['NotSupportedError', 'unsupported'],
    ['TypeError', 'camera-failed'],
    ['SomethingNew', 'camera-failed'],
  ])('%s means %s', (name, code) => {
    expect(sourceErrorFrom(rejection(name), 'unknown')).toEqual({
      code,
      message: 'The browser says so.',
    });
  });

  test.each([
    ['Permission denied', 'denied', 'permission-denied'],
    ['Permission denied', 'unknown', 'permission-denied'],
    ['Permission dismissed', 'unknown', 'permission-dismissed'],
    ['Permission dismissed', 'prompt', 'permission-dismissed'],
    // Firefox and Safari use one text for both; only the state tells them apart.
    ['The request is not allowed by the user agent.', 'prompt', 'permission-dismissed'],
    ['The request is not allowed by the user agent.', 'denied', 'permission-denied'],
    // The operating system's own switch: the page's permission was never asked for.
    ['Permission denied by system', 'prompt', 'permission-denied'],
    ['Permission denied by system', 'granted', 'permission-denied'],
  ] as const)('a refusal with %j while %s is %s', (message, permission, code) => {
    const error = sourceErrorFrom(rejection('NotAllowedError', message), permission);
    expect(error).toEqual({ code, message });
  });

  test.each([null, undefined, 'a text', 42])('%s is an error too', (cause) => {
    expect(sourceErrorFrom(cause, 'unknown')).toEqual({
      code: 'camera-failed',
      message: String(cause),
    });
  });

  test('without a message the name stands in', () => {
    expect(sourceErrorFrom(rejection('NotFoundError', ''), 'unknown').message).toBe(
      'NotFoundError',
    );
  });
});
