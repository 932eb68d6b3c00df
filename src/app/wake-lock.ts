/** Keeps the screen on during a session: the person is on the mat and touches nothing. */
export interface WakeLock {
  hold(): void;
  release(): void;
}

/** The browser drops the lock whenever the page is hidden, so it is asked for again on return. */
export function createWakeLock(page: Document, lock: globalThis.WakeLock | undefined): WakeLock {
  let wanted = false;
  let sentinel: WakeLockSentinel | null = null;

  async function ask(): Promise<void> {
    if (!wanted || page.visibilityState !== 'visible') return;
    sentinel = (await lock?.request('screen').catch(() => null)) ?? null;
    if (!wanted) drop();
  }

  function drop(): void {
    sentinel?.release().catch(() => undefined);
    sentinel = null;
  }

  page.addEventListener('visibilitychange', () => void ask());
  return {
    hold: () => {
      wanted = true;
      void ask();
    },
    release: () => {
      wanted = false;
      drop();
    },
  };
}
