/**
 * Refuses every request that would leave the page's origin. A worker does not inherit a page's meta
 * CSP, so this is what holds where the server sends no CSP header with the worker's script.
 */

/** A request the guard refused. */
export class ForeignRequestError extends Error {
  override readonly name = 'ForeignRequestError';
}

/** Schemes that never reach the network. */
const LOCAL_SCHEMES = new Set(['blob:', 'data:']);

/**
 * Whether `address`, read relative to `base`, stays within `origin`. Blobs and data addresses do.
 * An address that cannot be parsed does not.
 */
export function staysWithinOrigin(address: string, base: string, origin: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const url = new URL(address, base);
  if (LOCAL_SCHEMES.has(url.protocol)) return true;
  // A socket has an origin of its own: the same host and port under another scheme.
  const asHttp = url.href.replace(/^ws(s?):/, 'http$1:');
  return new URL(asHttp).origin === origin;
}

/** The part of a worker's global scope that can reach the network, and where the worker came from. */
export interface GuardedScope {
  readonly location: { readonly href: string; readonly origin: string };
  [name: string]: unknown;
}

function addressOf(target: unknown): string {
  return typeof target === 'object' && target !== null && 'url' in target
    ? String(target.url)
    : String(target);
}

type AnyFunction = (...args: readonly unknown[]) => unknown;
type AnyConstructor = new (...args: readonly unknown[]) => object;

/** Replaces the network functions of `scope` by ones that refuse other origins. For good. */
export function guardScope(scope: GuardedScope): void {
  const { href, origin } = scope.location;
  const refuse = (target: unknown): ForeignRequestError | null => {
    const address = addressOf(target);
    return staysWithinOrigin(address, href, origin)
      ? null
      : new ForeignRequestError(`Refused: ${address} is not on this site (${origin}).`);
  };
  const check = (target: unknown): void => {
    const refusal = refuse(target);
    if (refusal) throw refusal;
  };

  const define = (holder: object, name: string, value: unknown): void => {
    Object.defineProperty(holder, name, { value, writable: false, configurable: false });
  };
  const asFunction = (holder: object, name: string): AnyFunction | null => {
    const value: unknown = Reflect.get(holder, name);
    return typeof value === 'function' ? (value as AnyFunction) : null;
  };

  const fetch = asFunction(scope, 'fetch');
  if (fetch) {
    define(scope, 'fetch', async (target: unknown, init?: object) => {
      check(target);
      // The mode also refuses what the address does not show: a redirect to elsewhere.
      return fetch.call(scope, target, { ...init, mode: 'same-origin' });
    });
  }

  const importScripts = asFunction(scope, 'importScripts');
  if (importScripts) {
    define(scope, 'importScripts', (...addresses: readonly unknown[]) => {
      addresses.forEach(check);
      return importScripts.apply(scope, addresses as unknown[]);
    });
  }

  for (const name of ['WebSocket', 'EventSource', 'WebTransport', 'Worker']) {
    const Original = asFunction(scope, name) as AnyConstructor | null;
    if (!Original) continue;
    define(
      scope,
      name,
      new Proxy(Original, {
        construct(target, args: unknown[], newTarget) {
          check(args[0]);
          return Reflect.construct(target, args, newTarget) as object;
        },
      }),
    );
  }

  const request = asFunction(scope, 'XMLHttpRequest')?.prototype as object | undefined;
  const open = request && asFunction(request, 'open');
  if (request && open) {
    define(request, 'open', function (this: object, ...args: readonly unknown[]) {
      check(args[1]);
      return open.apply(this, args as unknown[]);
    });
  }

  const navigator = Reflect.get(scope, 'navigator') as object | undefined;
  const sendBeacon = navigator && asFunction(navigator, 'sendBeacon');
  if (navigator && sendBeacon) {
    define(navigator, 'sendBeacon', (target: unknown, data?: unknown) =>
      refuse(target) ? false : sendBeacon.call(navigator, target, data),
    );
  }

  // `import()` is syntax and cannot be replaced, but MediaPipe's loader prefers a global of this name.
  define(scope, 'import', async (target: unknown) => {
    check(target);
    return import(/* @vite-ignore */ new URL(String(target), href).href);
  });
}
