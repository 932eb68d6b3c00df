import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { prepareModel } from '../../src/app/prepare-model.ts';
import type { Route } from '../../src/app/route.ts';
import { parseSettings } from '../../src/store/settings.ts';

const STRETCH: Route = { name: 'stretch', stretchId: 'cat_cow' };
const SESSION: Route = {
  name: 'session',
  stretchId: 'cat_cow',
  side: null,
  source: 'camera',
  level: null,
  holdSeconds: null,
};

function setUp(savesData = false) {
  const route = signal<Route>({ name: 'home' });
  const settings = signal(parseSettings({}));
  const calls: string[] = [];
  const waiting: { readonly work: () => void; readonly afterMs: number }[] = [];
  prepareModel(
    { route, settings },
    {
      savesData,
      standby: {
        prepare: (model) => void calls.push(model),
        dismiss: () => void calls.push('dismiss'),
      },
      later: (work, afterMs) => {
        const timer = { work, afterMs };
        waiting.push(timer);
        return () => void waiting.splice(waiting.indexOf(timer), 1);
      },
    },
  );
  const passTime = (): void => {
    for (const { work } of waiting.splice(0)) work();
  };
  return { route, settings, calls, passTime };
}

describe('the model', () => {
  it('loads while a stretch is read, once its screen is there', () => {
    const { route, calls, passTime } = setUp();
    passTime();
    calls.length = 0;
    route.value = STRETCH;
    expect(calls).toEqual([]);
    passTime();
    expect(calls).toEqual(['full']);
  });

  it('is the one that was chosen, also when that changes meanwhile', () => {
    const { route, settings, calls, passTime } = setUp();
    route.value = STRETCH;
    settings.value = { ...settings.value, model: 'lite' };
    passTime();
    expect(calls).toEqual(['lite']);
  });

  it('stays for the session, and is let go by who goes elsewhere for a while', () => {
    const { route, calls, passTime } = setUp();
    route.value = STRETCH;
    passTime();
    route.value = SESSION;
    passTime();
    expect(calls).toEqual(['full']);
    route.value = { name: 'home' };
    passTime();
    expect(calls).toEqual(['full', 'dismiss']);
  });

  it('does not load for who passes by, nor where data is to be saved', () => {
    const passing = setUp();
    passing.route.value = STRETCH;
    passing.route.value = { name: 'home' };
    passing.passTime();
    expect(passing.calls).not.toContain('full');
    const saving = setUp(true);
    saving.route.value = STRETCH;
    saving.passTime();
    expect(saving.calls).toEqual([]);
  });
});
