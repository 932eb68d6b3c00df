/** What the browser says it keeps for this site. */
export interface StoredAmount {
  /** Null where the browser does not tell. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Files of the app kept for use without a network. */
  readonly keptFiles: number | null;
}

export async function readStored(): Promise<StoredAmount> {
  const [estimate, keptFiles] = await Promise.all([
    settled(() => navigator.storage.estimate()),
    settled(countKeptFiles),
  ]);
  return {
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    keptFiles,
  };
}

async function countKeptFiles(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith('limber-'));
  const counts = names.map(async (name) => (await (await caches.open(name)).keys()).length);
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Browsers that forbid storage throw on touching it. */
async function settled<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
