import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { createDiagnostics } from '../../src/app/diagnostics.ts';
import { createLibrary, type Library, libraryOf } from '../../src/app/library.ts';
import { createModelChoices } from '../../src/app/model-choice.ts';
import { createOwnStretches } from '../../src/app/own-stretches.ts';
import { createRoutines } from '../../src/app/routines.ts';
import { SETTINGS_KEY } from '../../src/store/settings.ts';
import { STRETCHES, stretchById } from '../../src/stretches/library.ts';
import { ROUTINES } from '../../src/stretches/routines.ts';
import { eventually } from '../setup/eventually.ts';
import { sideBendFrames } from './fake-frames.ts';
import { fakeParts } from './fake-parts.ts';

const SESSION = '#/session/standing_side_bend?side=right&source=demo:side_bend_front';

function setUp(
  hash: string,
  stored: Record<string, string> = {},
  library: Library = libraryOf(STRETCHES),
) {
  const fakes = fakeParts();
  let current = hash;
  let tell = (): void => undefined;
  const go = (next: string): void => {
    current = next;
    tell();
  };
  const storage = new Map(Object.entries(stored));
  const hidden: (() => void)[] = [];
  const settingsStorage = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
  };
  const none = { requests: 0, bytes: 0 };
  const openStore = vi.fn(() => Promise.reject(new Error('no database here')));
  const app = createApp({
    ...fakes.parts,
    traffic: signal({ own: none, foreign: none, refused: 0 }),
    diagnostics: createDiagnostics({
      storage: settingsStorage,
      origin: 'http://localhost',
      now: fakes.parts.now,
      nowMs: () => 0,
    }),
    modelChoices: createModelChoices({
      storage: settingsStorage,
      version: '0.1.0 Browser',
      graphicsCard: () => null,
      now: fakes.parts.now,
    }),
    library,
    ownStretches: createOwnStretches({
      openRows: () => Promise.reject(new Error('no database here')),
      now: fakes.parts.now,
    }),
    readPicture: async () => null,
    routines: createRoutines({
      fetchReady: async () => ROUTINES,
      openRows: () => Promise.reject(new Error('no database here')),
      newId: fakes.parts.newId,
    }),
    address: {
      readHash: () => current,
      onHashChange: (listener) => {
        tell = listener;
      },
      go,
      replace: go,
    },
    settingsStorage,
    openStore,
    onHidden: (listener) => void hidden.push(listener),
  });
  const hide = (): void => {
    for (const listener of hidden) listener();
  };
  /** The session's code comes a little later. */
  const opened = () => eventually(() => expect(app.isOpening.value).toBe(false));
  const hold = () => app.session.value?.live.hold.value;
  return { ...fakes, app, go, storage, hide, opened, hold, openStore };
}

describe('app', () => {
  it('reads nothing stored before the first screen is painted', async () => {
    const { app, openStore } = setUp('#/');
    await new Promise((resolve) => setTimeout(resolve));
    expect(openStore).not.toHaveBeenCalled();
    await app.lookForCutOff();
    expect(openStore).toHaveBeenCalledOnce();
  });

  it('starts a session from its address', async () => {
    const { feeds, opened, hold } = setUp(`${SESSION}&hold=5&level=full`);
    await opened();
    expect(hold()?.targetHoldMs).toBe(5_000);
    expect(hold()?.side).toBe('right');
    expect(feeds[0]?.request).toEqual({ source: 'demo:side_bend_front', model: 'full' });
  });

  it('makes the address fit the stretch', async () => {
    const { go, opened, hold } = setUp('#/session/standing_forward_fold?side=left&source=demo:x');
    await opened();
    expect(hold()?.side).toBeNull();
    go('#/session/standing_side_bend?source=demo:x');
    await opened();
    expect(hold()?.side).toBe('left');
  });

  it('has no session for a stretch it does not know', async () => {
    const { app, feeds, opened } = setUp('#/session/no_such_stretch');
    await opened();
    expect(app.session.value).toBeNull();
    expect(feeds).toHaveLength(0);
  });

  it('starts the session as soon as the stretches are here', async () => {
    const { app, feeds, opened, hold } = setUp(
      SESSION,
      {},
      createLibrary(async () => STRETCHES),
    );
    expect(app.session.value).toBeNull();
    expect(app.isOpening.value).toBe(true);
    await opened();
    expect(hold()?.stretch.id).toBe('standing_side_bend');
    expect(feeds).toHaveLength(1);
  });

  it('starts no session that was left before the stretches came', async () => {
    const library = createLibrary(async () => STRETCHES);
    const { app, go, feeds } = setUp(SESSION, {}, library);
    go('#/');
    await library.load();
    // Long enough for what would have been opened.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(app.session.value).toBeNull();
    expect(feeds).toHaveLength(0);
  });

  it('leads a routine from its address, and a stretch on both sides as one', async () => {
    const { app, opened, go } = setUp('#/routine-session/desk_break_3?source=demo:x&hold=4');
    await opened();
    expect(app.session.value?.routine?.id).toBe('desk_break_3');
    expect(app.session.value?.plan.holds.length).toBeGreaterThan(3);
    expect(app.session.value?.live.phase.value).toBe('placing');
    go('#/routine-session/standing_side_bend?source=demo:x');
    await opened();
    const sides = app.session.value?.plan.holds.map(({ side }) => side);
    expect(new Set(sides)).toEqual(new Set(['left', 'right']));
  });

  it('leaves out what the safety answers say to avoid, unless it is wanted', async () => {
    const stored = { [SETTINGS_KEY]: JSON.stringify({ flags: ['disc_flexion'] }) };
    const { app, opened, go } = setUp(
      '#/routine-session/standing_forward_fold?source=demo:x',
      stored,
    );
    await opened();
    expect(app.session.value).toBeNull();
    go('#/routine-session/standing_forward_fold?source=demo:x&avoided=kept');
    await opened();
    expect(app.session.value).not.toBeNull();
  });

  it('leads people of 65 and older through their own doses', async () => {
    const stored = { [SETTINGS_KEY]: JSON.stringify({ isOlder: true }) };
    const { opened, app } = setUp('#/routine-session/extension_5?source=demo:x', stored);
    await opened();
    const counts = (isOlder: boolean) => {
      const routine = ROUTINES.find(({ id }) => id === 'extension_5');
      return routine?.items.map(({ stretchId, repetitions }) => {
        const most = stretchById(stretchId)?.dose.older.repetitions ?? 0;
        return isOlder ? Math.min(repetitions, most) : repetitions;
      });
    };
    expect(counts(true)).not.toEqual(counts(false));
    const done = app.session.value?.routine?.items.map(({ repetitions }) => repetitions);
    expect(done).toEqual(counts(true));
  });

  it('asks for the camera only after the safety note', async () => {
    const { app, feeds, storage, opened } = setUp('#/session/standing_side_bend?side=left');
    await opened();
    expect(feeds).toHaveLength(0);
    app.changeSettings({ safetyRead: true });
    app.session.value?.begin();
    expect(feeds[0]?.request.source).toBe('camera');
    const again = setUp('#/session/standing_side_bend', Object.fromEntries(storage));
    await again.opened();
    expect(again.feeds).toHaveLength(1);
  });

  it('starts no session while a sign is ticked that needs help, and does once it is not', async () => {
    const stored = { [SETTINGS_KEY]: '{"safetyRead":true,"emergencySign":true}' };
    const { app, feeds, opened, hold } = setUp('#/session/standing_side_bend?side=left', stored);
    await opened();
    expect(app.session.value).toBeNull();
    app.changeSettings({ emergencySign: false });
    await opened();
    expect(hold()?.stretch.id).toBe('standing_side_bend');
    expect(feeds).toHaveLength(1);
  });

  it('plays a sample all the same, which nobody stretches to', async () => {
    const { app, opened } = setUp(SESSION, { [SETTINGS_KEY]: '{"emergencySign":true}' });
    await opened();
    expect(app.session.value).not.toBeNull();
  });

  it('leads from the end of a session to its summary, saved or not', async () => {
    const { app, feeds, opened } = setUp(SESSION);
    await opened();
    feeds[0]?.show(sideBendFrames(4_000));
    app.session.value?.finish();
    expect(app.route.value).toEqual({ name: 'summary', sessionId: 'session-1' });
    expect(app.session.value).toBeNull();
    expect(app.history.find('session-1')).not.toBeNull();
  });

  it('leads back to the stretch where nothing was seen', async () => {
    const { app, opened } = setUp(SESSION);
    await opened();
    app.session.value?.finish();
    expect(app.route.value).toEqual({ name: 'stretch', stretchId: 'standing_side_bend' });
  });

  it('keeps held time when the person simply goes elsewhere', async () => {
    const { app, go, feeds, awake, opened } = setUp(SESSION);
    await opened();
    feeds[0]?.show(sideBendFrames(4_000));
    go('#/');
    expect(app.route.value.name).toBe('home');
    expect(app.history.find('session-1')).not.toBeNull();
    expect(app.notice.value?.text).toMatch(/^Saved: \d seconds held\.$/);
    expect(feeds[0]?.calls).toContain('close');
    expect(awake).toEqual(['hold', 'release']);
  });

  it('keeps nothing of a session without a held second', async () => {
    const { app, go, opened } = setUp(SESSION);
    await opened();
    go('#/');
    expect(app.history.sessions.value).toEqual([]);
    expect(app.notice.value).toBeNull();
  });

  it('stops the clock while the page is hidden', async () => {
    const { app, feeds, hide, opened } = setUp(SESSION);
    await opened();
    feeds[0]?.show(sideBendFrames(4_000));
    hide();
    expect(app.session.value?.live.view.value?.score).toBeNull();
  });

  it('stores settings as they change', async () => {
    const { app, storage, opened } = setUp('#/');
    await opened();
    app.changeSettings({ theme: 'dark' });
    expect(JSON.parse(storage.get(SETTINGS_KEY) ?? '{}')).toMatchObject({ theme: 'dark' });
  });

  it('shows an offer behind other notices, never during a session, until it is dismissed', async () => {
    const { app, go, opened } = setUp('#/');
    await opened();
    app.offer({ text: 'New.', action: null });
    expect(app.notice.value?.text).toBe('New.');
    app.notify({ text: 'Saved.', action: null });
    expect(app.notice.value?.text).toBe('Saved.');
    app.dismissNotice();
    expect(app.notice.value?.text).toBe('New.');
    go('#/session/cat_cow?source=demo:x');
    await opened();
    expect(app.notice.value).toBeNull();
    go('#/');
    expect(app.notice.value?.text).toBe('New.');
    app.dismissNotice();
    expect(app.notice.value).toBeNull();
  });

  it('lets a notice go by itself', async () => {
    const { app, passTime, opened } = setUp('#/');
    await opened();
    app.notify({ text: 'Saved.', action: null });
    expect(app.notice.value?.text).toBe('Saved.');
    passTime();
    expect(app.notice.value).toBeNull();
  });
});
