import type { Browser, CDPSession } from '@playwright/test';

// Playwright makes every page it opens believe that it is in front. A tab that the browser opens by
// itself Playwright does not know, so that it can be hidden as a person hides it.

interface Answer {
  readonly id: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly result: { readonly value?: unknown };
    readonly exceptionDetails?: object;
  };
}

export interface UnwatchedTab {
  /** Runs a function in the page that needs nothing from outside it but its argument. */
  evaluate<T>(work: () => T | Promise<T>): Promise<T>;
  evaluate<T, A>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Brings another tab of the same window to the front. */
  hide(): Promise<void>;
  show(): Promise<void>;
}

export async function openUnwatchedTab(browser: Browser, url: string): Promise<UnwatchedTab> {
  const cdp = await browser.newBrowserCDPSession();
  const { targetId } = await cdp.send('Target.createTarget', { url });
  const ask = await talkTo(cdp, targetId);
  return {
    evaluate: async <T>(work: (argument: never) => T | Promise<T>, argument?: unknown) => {
      const { error, result } = await ask(`(${work})(${JSON.stringify(argument) ?? ''})`);
      if (error !== undefined) throw new Error(error.message);
      if (result?.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
      return result?.result.value as T;
    },
    hide: async () => void (await cdp.send('Target.createTarget', { url: 'about:blank' })),
    show: async () => void (await cdp.send('Target.activateTarget', { targetId })),
  };
}

/** Answers what has the tab evaluate something. */
async function talkTo(
  cdp: CDPSession,
  targetId: string,
): Promise<(expression: string) => Promise<Answer>> {
  const waiting = new Map<number, (answer: Answer) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  // Messages within messages: those of a flat session would go to Playwright.
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let id = 0;
  return async (expression) => {
    id += 1;
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}
