import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { prepareModel } from '../../src/app/prepare-model.ts';
import type { Route } from '../../src/app/route.ts';
import type { ModelChoice } from '../../src/pose/choose-model.ts';
import { parseSettings } from '../../src/store/settings.ts';

const STRETCH: Route = { name: 'stretch', stretchId: 'cat_cow' };
const CHECK: Route = { name: 'check', testId: 'ankle' };
const SESSION: Route = {
  name: 'session',
  stretchId: 'cat_cow',
  side: null,
  source: 'camera',
  level: null,
  holdSeconds: null,
};

function setUp({ savesData = false, isDue = false } = {}) {
  const route = signal<Route>({ name: 'home' });
  const settings = signal(parseSettings({}));
  const chosen = signal<ModelChoice>({ model: 'full', delegate: 'CPU' });
  const isWatching = signal(false);
  const calls: string[] = [];
  const trials: AbortSignal[] = [];
  let point = (): void => undefined;
  let waiting: { readonly work: () => void }[] = [];
  prepareModel(
    { route, settings },
    {
      savesData,
      isWatching,
      standby: {
        prepare: (model, delegate) => void calls.push(`${model} ${delegate}`),
        dismiss: () => void calls.push('dismiss'),
      },
      choices: {
        resolve: ({ model }) => ({
          model: model === 'auto' ? chosen.value.model : model,
          delegate: chosen.value.delegate,
        }),
        isDue: () => isDue,
      },
      whenIdle: (work) => {
        work();
        return () => undefined;
      },
      onIntent: (listener) => {
        point = listener;
      },
      tryModels: async (_wish, standing, over) => {
        calls.push(`try beside ${standing.model}`);
        trials.push(over);
      },
      later: (work) => {
        const timer = { work };
        waiting.push(timer);
        return () => {
          waiting = waiting.filter((other) => other !== timer);
        };
      },
    },
  );
  const passTime = (): void => {
    for (const { work } of waiting.splice(0)) work();
  };
  return { route, settings, chosen, isWatching, calls, trials, passTime, point: () => point() };
}

describe('the model', () => {
  it('loads while a stretch is read, once its screen is there', () => {
    const { route, calls, passTime } = setUp();
    passTime();
    calls.length = 0;
    route.value = STRETCH;
    expect(calls).toEqual([]);
    passTime();
    expect(calls).toEqual(['full CPU']);
  });

  it('is the one that was chosen, also when that changes meanwhile', () => {
    const { route, settings, calls, passTime } = setUp();
    route.value = STRETCH;
    settings.value = { ...settings.value, model: 'lite' };
    passTime();
    expect(calls).toEqual(['lite CPU']);
  });

  it('stays for the session, and is let go by who goes elsewhere for a while', () => {
    const { route, calls, passTime } = setUp();
    route.value = STRETCH;
    passTime();
    route.value = SESSION;
    passTime();
    expect(calls).toEqual(['full CPU']);
    route.value = { name: 'home' };
    passTime();
    expect(calls).toEqual(['full CPU', 'dismiss']);
  });

  it('does not load for who passes by, nor where data is to be saved', () => {
    const passing = setUp();
    passing.route.value = STRETCH;
    passing.route.value = { name: 'home' };
    passing.passTime();
    expect(passing.calls).not.toContain('full CPU');
    const saving = setUp({ savesData: true });
    saving.route.value = STRETCH;
    saving.passTime();
    expect(saving.calls).toEqual([]);
  });
});

describe('a start button elsewhere', () => {
  it('has the model loaded when it is pointed at, and let go if nothing comes of it', () => {
    const { calls, passTime, point } = setUp();
    passTime();
    calls.length = 0;
    point();
    expect(calls).toEqual(['full CPU']);
    passTime();
    expect(calls).toEqual(['full CPU', 'dismiss']);
  });

  it('keeps it for the session that follows, and changes nothing in one', () => {
    const { route, calls, passTime, point } = setUp();
    passTime();
    calls.length = 0;
    point();
    route.value = SESSION;
    passTime();
    point();
    passTime();
    expect(calls).toEqual(['full CPU']);
  });

  it('is nothing where data is to be saved', () => {
    const { calls, passTime, point } = setUp({ savesData: true });
    point();
    passTime();
    expect(calls).toEqual([]);
  });
});

describe('the trial of what this computer can do', () => {
  it('comes while the page is read on, once the model stands by', () => {
    const { route, calls, passTime } = setUp({ isDue: true });
    route.value = STRETCH;
    passTime();
    expect(calls).toEqual(['full CPU']);
    passTime();
    expect(calls).toEqual(['full CPU', 'try beside full']);
  });

  it('does not come where the answer is known', () => {
    const { route, calls, passTime } = setUp();
    route.value = STRETCH;
    passTime();
    passTime();
    expect(calls).toEqual(['full CPU']);
  });

  it('ends when the session begins, which has the computer for itself', () => {
    const { route, trials, passTime } = setUp({ isDue: true });
    route.value = STRETCH;
    passTime();
    passTime();
    expect(trials[0]?.aborted).toBe(false);
    route.value = SESSION;
    expect(trials[0]?.aborted).toBe(true);
  });

  it('ends when a check begins on the very screen it was read on, until that is over', () => {
    const { route, chosen, isWatching, calls, trials, passTime } = setUp({ isDue: true });
    route.value = CHECK;
    passTime();
    passTime();
    expect(trials[0]?.aborted).toBe(false);
    isWatching.value = true;
    expect(trials[0]?.aborted).toBe(true);
    // As where the network proved too slow for this computer.
    chosen.value = { model: 'lite', delegate: 'CPU' };
    passTime();
    passTime();
    expect(trials).toHaveLength(1);
    isWatching.value = false;
    passTime();
    expect(calls.at(-1)).toBe('lite CPU');
  });

  it('does not begin for who starts before it', () => {
    const { route, trials, passTime } = setUp({ isDue: true });
    route.value = STRETCH;
    passTime();
    route.value = SESSION;
    passTime();
    expect(trials).toEqual([]);
  });

  it('has its choice prepared at once', () => {
    const { route, chosen, calls, passTime } = setUp({ isDue: true });
    route.value = STRETCH;
    passTime();
    passTime();
    chosen.value = { model: 'full', delegate: 'GPU' };
    passTime();
    expect(calls.at(-1)).toBe('full GPU');
  });
});
