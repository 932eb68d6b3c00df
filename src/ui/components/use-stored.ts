import { useEffect, useState } from 'preact/hooks';
import { readStored, type StoredAmount } from '../../privacy/stored.ts';

const REFRESH_MS = 2000;

/** What the browser keeps for this site; null until it has answered. */
export function useStored(): StoredAmount | null {
  const [stored, setStored] = useState<StoredAmount | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = (): void => {
      void readStored().then((amount) => wanted && setStored(amount));
    };
    read();
    // The browser tells no changes, and on a first visit files are still being kept.
    const timer = setInterval(read, REFRESH_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, []);
  return stored;
}
