import { describe, expect, test, vi } from 'vitest';
import { type GuardedScope, guardScope, staysWithinOrigin } from '../../workers/origin-guard.ts';

const ORIGIN = 'https://limber.example';
const HREF = `${ORIGIN}/assets/pose.worker.js`;

describe('staysWithinOrigin', () => {
  test.each([
    '/models/full.task',
    'runtime.wasm',
    `${ORIGIN}/models/full.task`,
    'https://LIMBER.example:443/x',
    'wss://limber.example/updates',
    'blob:https://limber.example/3f2a',
    'data:application/wasm;base64,AGFzbQ==',
    '?t=1',
    '',
  ])('allows %j', (address) => {
    expect(staysWithinOrigin(address, HREF, ORIGIN)).toBe(true);
  });

  test.each([
    'https://elsewhere.example/log',
    '//elsewhere.example/log',
    '\\\\elsewhere.example\\log',
    'http://limber.example/models/full.task',
    'https://limber.example:8443/x',
    'https://limber.example.evil.example/x',
    'https://limber.example@evil.example/x',
    'wss://elsewhere.example/updates',
    'ws://limber.example/updates',
    'ftp://limber.example/x',
    'file:///etc/hosts',
    'https://',
  ])('refuses %j', (address) => {
    expect(staysWithinOrigin(address, HREF, ORIGIN)).toBe(false);
  });
});

function fakeScope() {
  const opened = vi.fn();
  const constructed = vi.fn();
  class XMLHttpRequest {
    open(method: string, url: string): void {
      opened(method, url);
    }
  }
  class WebSocket {
    constructor(url: string) {
      constructed(url);
    }
  }
  class EventSource extends WebSocket {}
  const fetch = vi.fn(async () => 'answer');
  const importScripts = vi.fn();
  const sendBeacon = vi.fn(() => true);
  const scope = {
    location: { href: HREF, origin: ORIGIN },
    fetch,
    importScripts,
    XMLHttpRequest,
    WebSocket,
    EventSource,
    navigator: { sendBeacon },
  };
  guardScope(scope as unknown as GuardedScope);
  return { scope, fetch, importScripts, sendBeacon, opened, constructed };
}

const AWAY = 'https://elsewhere.example/log';

describe('guardScope', () => {
  test('fetch reaches its own origin, and no redirect can lead it away', async () => {
    const { scope, fetch } = fakeScope();
    await expect(
      Reflect.apply(scope.fetch, undefined, ['/models/full.task', { credentials: 'same-origin' }]),
    ).resolves.toBe('answer');
    expect(fetch).toHaveBeenCalledWith('/models/full.task', {
      credentials: 'same-origin',
      mode: 'same-origin',
    });
  });

  test.each([AWAY, new URL(AWAY), { url: AWAY }])('fetch refuses %s', async (target) => {
    const { scope, fetch } = fakeScope();
    await expect(Reflect.apply(scope.fetch, undefined, [target])).rejects.toThrow(
      'Refused: https://elsewhere.example/log is not on this site (https://limber.example).',
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  test('every other way out is refused', () => {
    const { scope, importScripts, sendBeacon, opened, constructed } = fakeScope();
    expect(() => new scope.XMLHttpRequest().open('POST', AWAY)).toThrow('Refused');
    expect(() => new scope.WebSocket('wss://elsewhere.example')).toThrow('Refused');
    expect(() => new scope.EventSource(AWAY)).toThrow('Refused');
    expect(() => Reflect.apply(scope.importScripts, undefined, ['/fine.js', AWAY])).toThrow(
      'Refused',
    );
    expect(Reflect.apply(scope.navigator.sendBeacon, undefined, [AWAY])).toBe(false);
    for (const spy of [importScripts, sendBeacon, opened, constructed]) {
      expect(spy).not.toHaveBeenCalled();
    }
  });

  test('the same ways work within the origin', () => {
    const { scope, importScripts, sendBeacon, opened, constructed } = fakeScope();
    new scope.XMLHttpRequest().open('GET', '/a');
    new scope.WebSocket('wss://limber.example/b');
    Reflect.apply(scope.importScripts, undefined, ['/c.js']);
    Reflect.apply(scope.navigator.sendBeacon, undefined, ['/d']);
    expect(opened).toHaveBeenCalledWith('GET', '/a');
    expect(constructed).toHaveBeenCalledWith('wss://limber.example/b');
    expect(importScripts).toHaveBeenCalledWith('/c.js');
    expect(sendBeacon).toHaveBeenCalledWith('/d', undefined);
  });

  test('it cannot be taken off again', () => {
    const { scope } = fakeScope();
    expect(() => {
      scope.fetch = vi.fn();
    }).toThrow(TypeError);
  });

  test('the import MediaPipe uses refuses other origins', async () => {
    const { scope } = fakeScope();
    const imported: unknown = Reflect.apply(Reflect.get(scope, 'import'), undefined, [AWAY]);
    await expect(imported).rejects.toThrow('Refused');
  });
});
