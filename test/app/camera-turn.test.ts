import { describe, expect, it, vi } from 'vitest';
import { createCameraTurn } from '../../src/app/camera-turn.ts';

type Hold = (lock: Lock | null) => Promise<void> | undefined;

/** The locks of one browser, as far as one exclusive lock goes; each tab asks the same. */
function fakeLocks() {
  let dethrone: (() => void) | null = null;
  const request = async (
    name: string,
    how: { steal?: boolean; ifAvailable?: boolean },
    hold: Hold,
  ): Promise<void> => {
    if (dethrone !== null && how.ifAvailable) return hold(null);
    dethrone?.();
    let mine = (): void => undefined;
    const stolen = new Promise<void>((_, reject) => {
      mine = () => reject(new DOMException('Stolen.', 'AbortError'));
    });
    dethrone = mine;
    try {
      await Promise.race([hold({ name, mode: 'exclusive' }), stolen]);
    } finally {
      if (dethrone === mine) dethrone = null;
    }
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('whose turn it is to watch', () => {
  it('is one tab at a time', async () => {
    const locks = fakeLocks();
    const [first, second] = [createCameraTurn(locks), createCameraTurn(locks)];
    expect(await first.take(false, vi.fn())).toBe(true);
    expect(await second.take(false, vi.fn())).toBe(false);
    first.giveBack();
    await settle();
    expect(await second.take(false, vi.fn())).toBe(true);
  });

  it('can be taken over, which the other tab is told', async () => {
    const locks = fakeLocks();
    const [first, second] = [createCameraTurn(locks), createCameraTurn(locks)];
    const onLost = vi.fn();
    await first.take(false, onLost);
    expect(await second.take(true, vi.fn())).toBe(true);
    await settle();
    expect(onLost).toHaveBeenCalledTimes(1);
    expect(await first.take(true, vi.fn())).toBe(true);
  });

  it('does not stand in the way of the same tab', async () => {
    const turn = createCameraTurn(fakeLocks());
    const onLost = vi.fn();
    await turn.take(false, onLost);
    expect(await turn.take(false, onLost)).toBe(true);
    turn.giveBack();
    expect(await turn.take(false, onLost)).toBe(true);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('is not kept where it is given back before it is there', async () => {
    const locks = fakeLocks();
    const slow = {
      request: async (...asked: Parameters<typeof locks.request>) => {
        await settle();
        return locks.request(...asked);
      },
    } as unknown as typeof locks;
    const [first, second] = [createCameraTurn(slow), createCameraTurn(locks)];
    const taking = first.take(false, vi.fn());
    // Past its wait for the turn before, and before the browser's answer.
    await Promise.resolve();
    first.giveBack();
    expect(await taking).toBe(false);
    await settle();
    expect(await second.take(false, vi.fn())).toBe(true);
  });

  it('is not asked for where it is given back while the turn before ends', async () => {
    const locks = fakeLocks();
    const turn = createCameraTurn(locks);
    await turn.take(false, vi.fn());
    const again = turn.take(false, vi.fn());
    turn.giveBack();
    expect(await again).toBe(false);
    expect(await createCameraTurn(locks).take(false, vi.fn())).toBe(true);
  });

  it('is anyone’s where the browser has no locks, or refuses them', async () => {
    expect(await createCameraTurn(undefined).take(false, vi.fn())).toBe(true);
    const refusing = { request: () => Promise.reject(new Error('No.')) };
    const onLost = vi.fn();
    const turn = createCameraTurn(refusing as unknown as Pick<LockManager, 'request'>);
    expect(await turn.take(false, onLost)).toBe(true);
    expect(onLost).not.toHaveBeenCalled();
  });
});
