import type { Unsubscribe } from './frame-source.ts';

/** A list of listeners to one event. */
export interface Listeners<Args extends readonly unknown[]> {
  add(listener: (...args: Args) => void): Unsubscribe;
  tell(...args: Args): void;
  clear(): void;
}

export function createListeners<Args extends readonly unknown[]>(): Listeners<Args> {
  const listeners = new Set<(...args: Args) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell(...args) {
      for (const listener of [...listeners]) listener(...args);
    },
    clear() {
      listeners.clear();
    },
  };
}
