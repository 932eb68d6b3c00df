/** How safe the data is from being cleared by the browser, and how much of it there is. */
export interface StorageRoom {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Whether the browser promised not to clear it by itself; null where it does not tell. */
  readonly isPersistent: boolean | null;
}

/** The part of `navigator.storage` that is asked. */
export type StorageAsked = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>;

async function settled<T>(question: (() => Promise<T>) | undefined): Promise<T | null> {
  try {
    return question === undefined ? null : await question();
  } catch {
    return null;
  }
}

/** Never rejects: what the browser does not tell is null. */
export async function readStorageRoom(storage: StorageAsked | undefined): Promise<StorageRoom> {
  const [estimate, isPersistent] = await Promise.all([
    settled(storage?.estimate?.bind(storage)),
    settled(storage?.persisted?.bind(storage)),
  ]);
  return {
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    isPersistent,
  };
}

/** Asks the browser not to clear the data by itself; some ask the person in turn. */
export async function askToPersist(storage: StorageAsked | undefined): Promise<boolean> {
  return (await settled(storage?.persist?.bind(storage))) ?? false;
}

/** Less room than this may run out before long. */
const LITTLE_ROOM_BYTES = 50_000_000;

/** Whether the browser might clear the data, or have no room for more. */
export function isAtRisk({ isPersistent, usedBytes, quotaBytes }: StorageRoom): boolean {
  const isShort =
    usedBytes !== null && quotaBytes !== null && quotaBytes - usedBytes < LITTLE_ROOM_BYTES;
  return isPersistent !== true || isShort;
}
