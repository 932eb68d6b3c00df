/**
 * Tries to reach another host, for the self-test on the privacy screen. The host is reserved never to
 * exist (RFC 6761), so a failure alone proves nothing: what counts is who refused the request.
 */

const NOWHERE = 'https://limber-self-test.invalid';

/** `guard` and `policy` refused it; `open`: nothing here did, only the network. */
export type Refusal = 'guard' | 'policy' | 'open';

export interface Attempt {
  readonly way: string;
  readonly outcome: Refusal;
}

/** Sends a request to `address`. May throw, reject, resolve, or never settle. */
export type TryOut = (address: string) => unknown;

/** How long the browser may take to tell that its policy refused a request. */
const POLICY_MS = 1500;

/** The ways out that pages and workers share. */
export const SHARED_WAYS: Readonly<Record<string, TryOut>> = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }),
  XMLHttpRequest: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  WebSocket: (address) => new WebSocket(address.replace(/^https:/, 'wss:')).close(),
  EventSource: (address) => {
    const source = new EventSource(address);
    // Closed at once it would never be tried; left open it would be tried for ever.
    setTimeout(() => source.close(), POLICY_MS);
  },
};

/** One after the other, so that a refusal can be told to belong to its attempt. */
export async function tryWaysOut(
  ways: Readonly<Record<string, TryOut>>,
  scope: EventTarget,
): Promise<readonly Attempt[]> {
  const attempts: Attempt[] = [];
  for (const [way, tryOut] of Object.entries(ways)) {
    attempts.push({ way, outcome: await attempt(way, tryOut, scope) });
  }
  return attempts;
}

async function attempt(way: string, tryOut: TryOut, scope: EventTarget): Promise<Refusal> {
  const address = `${NOWHERE}/${way}`;
  const refused = policyRefusal(scope);
  try {
    // Without waiting for its end: a refused request may never tell.
    const started = tryOut(address);
    if (started instanceof Promise) {
      const answer = await Promise.race([refused.promise, started.then(() => null)]);
      if (answer !== null) return answer;
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ForeignRequestError') {
      refused.stop();
      return 'guard';
    }
  }
  return refused.promise;
}

function policyRefusal(scope: EventTarget) {
  let settle: (refusal: Refusal) => void = () => undefined;
  const promise = new Promise<Refusal>((resolve) => {
    settle = resolve;
  });
  const onViolation = (event: Event): void => {
    const blocked = String(Reflect.get(event, 'blockedURI'));
    // Of a socket's address some browsers tell only the scheme.
    if (!blocked.includes(new URL(NOWHERE).host) && blocked !== 'wss') return;
    stop();
    settle('policy');
  };
  const timer = setTimeout(() => {
    stop();
    settle('open');
  }, POLICY_MS);
  function stop(): void {
    clearTimeout(timer);
    scope.removeEventListener('securitypolicyviolation', onViolation);
  }
  scope.addEventListener('securitypolicyviolation', onViolation);
  return { promise, stop };
}
