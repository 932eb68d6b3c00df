import type { BrowserContext } from '@playwright/test';

/** Messages that are no trouble, although the browser calls them errors. */
const HARMLESS = [
  // The pose model's start-up note, which its runtime writes to the error stream.
  /^INFO: Created TensorFlow Lite XNNPACK delegate for CPU\./,
];

/** Addresses that never leave the machine's memory. */
const LOCAL_SCHEMES = new Set(['blob:', 'data:', 'about:']);

/**
 * Watches everything a browser context does: pages, workers and service workers. A request to
 * another origin, an error in the console or an uncaught exception is kept, to fail the test.
 */
export class PageWatch {
  readonly foreignRequests: string[] = [];
  readonly errors: string[] = [];
  readonly #origin: string;
  readonly #expected: RegExp[] = [];

  constructor(baseURL: string) {
    this.#origin = new URL(baseURL).origin;
  }

  /** From here on, errors that match are part of the test. */
  expectError(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  observe(context: BrowserContext): void {
    context.on('request', (request) => this.#noteRequest(request.url()));
    // The content policy stopped it before the network; the console's error about it still counts.
    context.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'csp') this.#forgetRequest(request.url());
    });
    context.on('page', (page) => {
      page.on('websocket', (socket) => this.#noteRequest(socket.url()));
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.#noteError(message.text(), message.location().url);
    });
    context.on('weberror', (webError) => this.#noteError(String(webError.error()), ''));
  }

  /** What went wrong and was not expected, one line each. */
  listTrouble(): string[] {
    return [
      ...this.foreignRequests.map((address) => `request to another origin: ${address}`),
      ...this.errors
        .filter((error) => !this.#expected.some((pattern) => pattern.test(error)))
        .map((error) => `error in the page: ${error}`),
    ];
  }

  #noteRequest(address: string): void {
    const { origin, protocol, host } = new URL(address);
    const sameHost = protocol === 'ws:' && `http://${host}` === this.#origin;
    if (origin === this.#origin || sameHost || LOCAL_SCHEMES.has(protocol)) return;
    this.foreignRequests.push(address);
  }

  #forgetRequest(address: string): void {
    const index = this.foreignRequests.indexOf(address);
    if (index >= 0) this.foreignRequests.splice(index, 1);
  }

  #noteError(text: string, address: string): void {
    if (HARMLESS.some((pattern) => pattern.test(text))) return;
    this.errors.push(address === '' ? text : `${text} (${address})`);
  }
}
