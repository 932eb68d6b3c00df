import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createReminders, type Permission } from '../../../src/app/habit/reminders.ts';
import type { Notice } from '../../../src/app/notice.ts';
import { DEFAULT_HABIT, HABIT_KEY, loadHabit } from '../../../src/store/habit-plan.ts';

function setUp(permission: Permission = 'granted', shared = new Map<string, string>()) {
  const clock = { now: new Date(2026, 2, 2, 8, 50) };
  const timers: (() => void)[] = [];
  const shown: string[] = [];
  const offered: Notice[] = [];
  const inSession = signal(false);
  const storage = {
    getItem: (key: string) => shared.get(key) ?? null,
    setItem: (key: string, value: string) => void shared.set(key, value),
  };
  const reminders = createReminders({
    storage,
    inSession,
    notifier: {
      permission: () => permission,
      ask: async () => permission,
      show: (text) => void shown.push(text),
    },
    now: () => clock.now,
    later: (work) => {
      timers.push(work);
      return () => void timers.splice(timers.indexOf(work), 1);
    },
    offer: (notice) => void offered.push(notice),
    openRoutines: () => undefined,
  });
  /** The clock jumps, and whatever waited looks at it. */
  const jumpTo = (hour: number, minute: number): void => {
    clock.now = new Date(2026, 2, 2, hour, minute);
    for (const work of timers.splice(0)) work();
  };
  return { reminders, shown, offered, inSession, jumpTo, shared, storage };
}

const DESK = { on: true, mode: 'interval', everyMinutes: 60 } as const;

describe('reminders', () => {
  it('come when they are due, as a notification and inside', () => {
    const { reminders, shown, offered, jumpTo } = setUp();
    reminders.change(DESK);
    jumpTo(8, 55);
    expect(shown).toEqual([]);
    jumpTo(9, 0);
    expect(shown).toHaveLength(1);
    expect(offered[0]?.text).toBe(shown[0]);
  });

  it('show inside alone where notifications are not allowed', () => {
    const { reminders, shown, offered, jumpTo } = setUp('denied');
    reminders.change(DESK);
    jumpTo(9, 0);
    expect(shown).toEqual([]);
    expect(offered).toHaveLength(1);
  });

  it('never come twice, also with two tabs', () => {
    const shared = new Map<string, string>();
    const [one, two] = [setUp('granted', shared), setUp('granted', shared)];
    one.reminders.change(DESK);
    two.reminders.change(DESK);
    one.jumpTo(9, 0);
    two.jumpTo(9, 0);
    expect([...one.shown, ...two.shown]).toHaveLength(1);
  });

  it('come back after a snooze, once', () => {
    const { reminders, offered, jumpTo } = setUp();
    reminders.change(DESK);
    jumpTo(9, 0);
    offered[0]?.action?.run();
    jumpTo(9, 9);
    expect(offered).toHaveLength(1);
    jumpTo(9, 10);
    expect(offered).toHaveLength(2);
    jumpTo(9, 20);
    expect(offered).toHaveLength(2);
  });

  it('leave somebody alone who is in a session', () => {
    const { reminders, offered, inSession, jumpTo } = setUp();
    reminders.change(DESK);
    inSession.value = true;
    jumpTo(9, 0);
    expect(offered).toEqual([]);
  });

  it('do not catch up on what a sleeping computer missed', () => {
    const { reminders, offered, jumpTo } = setUp();
    reminders.change(DESK);
    jumpTo(11, 30);
    expect(offered).toEqual([]);
    jumpTo(12, 0);
    expect(offered).toHaveLength(1);
  });

  it('stop when they are switched off', () => {
    const { reminders, offered, jumpTo } = setUp();
    reminders.change(DESK);
    reminders.change({ on: false });
    jumpTo(9, 0);
    expect(offered).toEqual([]);
    expect(reminders.next.value).toBeNull();
  });

  it('keep their plan, and fall back field by field', () => {
    const { reminders, storage, shared } = setUp();
    reminders.change({ ...DESK, quietFrom: 1_200 });
    expect(loadHabit(storage)).toEqual({ ...DEFAULT_HABIT, ...DESK, quietFrom: 1_200 });
    shared.set(HABIT_KEY, '{"on":true,"atMinute":9999,"what":"run"}');
    expect(loadHabit(storage)).toEqual({ ...DEFAULT_HABIT, on: true });
    shared.set(HABIT_KEY, '[');
    expect(loadHabit(storage)).toEqual(DEFAULT_HABIT);
  });
});
