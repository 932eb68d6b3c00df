/**
 * Lets one tab at a time watch: two would share the processor, both be too slow, and both speak.
 * Where the browser has no locks, every tab may.
 */
export interface CameraTurn {
  /**
   * Whether this tab may watch now. `force` takes the turn from the tab that has it; `onLost` is told
   * when another tab does so here.
   */
  take(force: boolean, onLost: () => void): Promise<boolean>;
  giveBack(): void;
}

const TURN_LOCK = 'limber.camera';

export function createCameraTurn(locks: Pick<LockManager, 'request'> | undefined): CameraTurn {
  let release = (): void => undefined;
  let over: Promise<unknown> = Promise.resolve();

  function request(manager: Pick<LockManager, 'request'>, force: boolean, onLost: () => void) {
    let state: 'asked' | 'held' | 'returned' = 'asked';
    return new Promise<boolean>((resolve) => {
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        state = 'held';
        return new Promise((end) => {
          release = () => {
            state = 'returned';
            end();
          };
        });
      };
      const how = force ? { steal: true } : { ifAvailable: true };
      over = manager.request(TURN_LOCK, how, hold).catch(() => {
        // Held, it was stolen; only asked for, the browser allows no locks here.
        if (state === 'held') onLost();
        resolve(true);
      });
    });
  }

  return {
    take: async (force, onLost) => {
      release();
      // This tab's own last turn must be over, or it would be in its own way.
      await over;
      return locks === undefined ? true : request(locks, force, onLost);
    },
    giveBack: () => release(),
  };
}
