import { type ReadonlySignal, signal } from '@preact/signals';

export interface Amount {
  readonly requests: number;
  readonly bytes: number;
}

/** What this page has fetched since it was opened. */
export interface Traffic {
  readonly own: Amount;
  readonly foreign: Amount;
  /** Attempts to reach another host that the content policy refused: no request was made. */
  readonly refused: number;
}

/** The part of a `PerformanceResourceTiming` that is counted. */
export interface TimedRequest {
  readonly name: string;
  readonly transferSize: number;
}

export interface TrafficParts {
  readonly origin: string;
  /** Tells all requests, also past ones. */
  onRequests(take: (requests: readonly TimedRequest[]) => void): void;
  /** Tells the address of each request that was refused. */
  onRefused(take: (address: string) => void): void;
}

const NONE: Amount = { requests: 0, bytes: 0 };

/** Counts requests by whether they stayed on the page's own origin. */
export function countTraffic(parts: TrafficParts): ReadonlySignal<Traffic> {
  const traffic = signal<Traffic>({ own: NONE, foreign: NONE, refused: 0 });
  const refused = new Set<string>();
  let foreign: readonly TimedRequest[] = [];

  function update(change: Partial<Traffic>): void {
    // The browser also lists refused ones among the requests, before or after it tells the refusal.
    foreign = foreign.filter(({ name }) => !refused.has(name));
    traffic.value = { ...traffic.peek(), ...change, foreign: foreign.reduce(add, NONE) };
  }

  parts.onRequests((requests) => {
    const isOwn = ({ name }: TimedRequest): boolean => staysOn(parts.origin, name);
    foreign = [...foreign, ...requests.filter((request) => !isOwn(request))];
    update({ own: requests.filter(isOwn).reduce(add, traffic.peek().own) });
  });
  parts.onRefused((address) => {
    refused.add(address);
    update({ refused: traffic.peek().refused + 1 });
  });
  return traffic;
}

function staysOn(origin: string, address: string): boolean {
  // Blobs have their page's origin; data addresses never reach a network.
  return (
    address.startsWith('data:') || (URL.canParse(address) && new URL(address).origin === origin)
  );
}

function add(amount: Amount, { transferSize }: TimedRequest): Amount {
  return { requests: amount.requests + 1, bytes: amount.bytes + transferSize };
}
