/**
 * Lets one tab at a time watch: two would share the processor, both be too slow, and both speak.
 * Where the browser has no locks, every tab may.
 */
export interface CameraTurn {
  /**
   * Whether this tab may watch now; not where the turn was given back meanwhile. `force` takes the turn
   * from the tab that has it; `onLost` is told when another tab does so here.
   */
  take(force: boolean, onLost: () => void): Promise<boolean>;
  giveBack(): void;
}

const TURN_LOCK = 'limber.camera';

/** One asking for the turn, which can be given back at any time: also before the lock is there. */
interface Asking {
  state: 'asked' | 'held' | 'returned';
  readonly returned: Promise<void>;
  giveBack(): void;
}

function beginAsking(): Asking {
  let end = (): void => undefined;
  const returned = new Promise<void>((resolve) => {
    end = resolve;
  });
  const asking: Asking = {
    state: 'asked',
    returned,
    giveBack: () => {
      asking.state = 'returned';
      end();
    },
  };
  return asking;
}

export function createCameraTurn(locks: Pick<LockManager, 'request'> | undefined): CameraTurn {
  let last = beginAsking();
  let over: Promise<unknown> = Promise.resolve();

  function request(
    manager: Pick<LockManager, 'request'>,
    asking: Asking,
    force: boolean,
    onLost: () => void,
  ) {
    return new Promise<boolean>((resolve) => {
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        const isWanted = lock !== null && asking.state === 'asked';
        resolve(isWanted);
        if (!isWanted) return undefined;
        asking.state = 'held';
        return asking.returned;
      };
      const how = force ? { steal: true } : { ifAvailable: true };
      over = manager.request(TURN_LOCK, how, hold).catch(() => {
        // Held, it was stolen; only asked for, the browser allows no locks here.
        if (asking.state === 'held') onLost();
        resolve(asking.state !== 'returned');
      });
    });
  }

  return {
    take: async (force, onLost) => {
      last.giveBack();
      const asking = beginAsking();
      last = asking;
      // This tab's own last turn must be over, or it would be in its own way.
      await over;
      if (asking.state === 'returned') return false;
      return locks === undefined ? true : request(locks, asking, force, onLost);
    },
    giveBack: () => last.giveBack(),
  };
}
