import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { createDiagnostics } from '../../src/app/diagnostics.ts';
import { createLibrary, type Library, libraryOf } from '../../src/app/library.ts';
import { createRoutines } from '../../src/app/routines.ts';
import { SETTINGS_KEY } from '../../src/store/settings.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { ROUTINES } from '../../src/stretches/routines.ts';
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
  const app = createApp({
    ...fakes.parts,
    traffic: signal({ own: none, foreign: none, refused: 0 }),
    diagnostics: createDiagnostics({
      storage: settingsStorage,
      origin: 'http://localhost',
      now: fakes.parts.now,
      nowMs: () => 0,
    }),
    library,
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
    openStore: () => Promise.reject(new Error('no database here')),
    onHidden: (listener) => void hidden.push(listener),
  });
  const hide = (): void => {
    for (const listener of hidden) listener();
  };
  return { ...fakes, app, go, storage, hide };
}

describe('app', () => {
  it('starts a session from its address', () => {
    const { app, feeds } = setUp(`${SESSION}&hold=5&level=full`);
    expect(app.session.value?.targetHoldMs).toBe(5_000);
    expect(app.session.value?.side).toBe('right');
    expect(feeds[0]?.request).toEqual({ source: 'demo:side_bend_front', model: 'full' });
  });

  it('makes the address fit the stretch', () => {
    const { app, go } = setUp('#/session/standing_forward_fold?side=left&source=demo:x');
    expect(app.session.value?.side).toBeNull();
    go('#/session/standing_side_bend?source=demo:x');
    expect(app.session.value?.side).toBe('left');
  });

  it('has no session for a stretch it does not know', () => {
    const { app, feeds } = setUp('#/session/no_such_stretch');
    expect(app.session.value).toBeNull();
    expect(feeds).toHaveLength(0);
  });

  it('starts the session as soon as the stretches are here', async () => {
    const library = createLibrary(async () => STRETCHES);
    const { app, feeds } = setUp(SESSION, {}, library);
    expect(app.session.value).toBeNull();
    await library.load();
    expect(app.session.value?.stretch.id).toBe('standing_side_bend');
    expect(feeds).toHaveLength(1);
  });

  it('starts no session that was left before the stretches came', async () => {
    const library = createLibrary(async () => STRETCHES);
    const { app, go, feeds } = setUp(SESSION, {}, library);
    go('#/');
    await library.load();
    expect(app.session.value).toBeNull();
    expect(feeds).toHaveLength(0);
  });

  it('asks for the camera only after the safety note', () => {
    const { app, feeds, storage } = setUp('#/session/standing_side_bend?side=left');
    expect(feeds).toHaveLength(0);
    app.changeSettings({ safetyRead: true });
    app.session.value?.begin();
    expect(feeds[0]?.request.source).toBe('camera');
    const again = setUp('#/session/standing_side_bend', Object.fromEntries(storage));
    expect(again.feeds).toHaveLength(1);
  });

  it('starts no session while a sign is ticked that needs help, and does once it is not', () => {
    const stored = { [SETTINGS_KEY]: '{"safetyRead":true,"emergencySign":true}' };
    const { app, feeds } = setUp('#/session/standing_side_bend?side=left', stored);
    expect(app.session.value).toBeNull();
    app.changeSettings({ emergencySign: false });
    expect(app.session.value?.stretch.id).toBe('standing_side_bend');
    expect(feeds).toHaveLength(1);
  });

  it('plays a sample all the same, which nobody stretches to', () => {
    const { app } = setUp(SESSION, { [SETTINGS_KEY]: '{"emergencySign":true}' });
    expect(app.session.value).not.toBeNull();
  });

  it('leads from the end of a session to its summary, saved or not', () => {
    const { app, feeds } = setUp(SESSION);
    feeds[0]?.show(sideBendFrames(4_000));
    app.session.value?.finish();
    expect(app.route.value).toEqual({ name: 'summary', sessionId: 'session-1' });
    expect(app.session.value).toBeNull();
    expect(app.history.find('session-1')).not.toBeNull();
  });

  it('leads back to the stretch where nothing was seen', () => {
    const { app } = setUp(SESSION);
    app.session.value?.finish();
    expect(app.route.value).toEqual({ name: 'stretch', stretchId: 'standing_side_bend' });
  });

  it('keeps held time when the person simply goes elsewhere', () => {
    const { app, go, feeds, awake } = setUp(SESSION);
    feeds[0]?.show(sideBendFrames(4_000));
    go('#/');
    expect(app.route.value.name).toBe('home');
    expect(app.history.find('session-1')).not.toBeNull();
    expect(app.notice.value?.text).toMatch(/^Saved: \d seconds held\.$/);
    expect(feeds[0]?.calls).toContain('close');
    expect(awake).toEqual(['hold', 'release']);
  });

  it('keeps nothing of a session without a held second', () => {
    const { app, go } = setUp(SESSION);
    go('#/');
    expect(app.history.sessions.value).toEqual([]);
    expect(app.notice.value).toBeNull();
  });

  it('stops the clock while the page is hidden', () => {
    const { app, feeds, hide } = setUp(SESSION);
    feeds[0]?.show(sideBendFrames(4_000));
    hide();
    expect(app.session.value?.live.view.value?.score).toBeNull();
  });

  it('stores settings as they change', () => {
    const { app, storage } = setUp('#/');
    app.changeSettings({ theme: 'dark' });
    expect(JSON.parse(storage.get(SETTINGS_KEY) ?? '{}')).toMatchObject({ theme: 'dark' });
  });

  it('shows an offer behind other notices, never during a session, until it is dismissed', () => {
    const { app, go } = setUp('#/');
    app.offer({ text: 'New.', action: null });
    expect(app.notice.value?.text).toBe('New.');
    app.notify({ text: 'Saved.', action: null });
    expect(app.notice.value?.text).toBe('Saved.');
    app.dismissNotice();
    expect(app.notice.value?.text).toBe('New.');
    go('#/session/cat_cow?source=demo:x');
    expect(app.notice.value).toBeNull();
    go('#/');
    expect(app.notice.value?.text).toBe('New.');
    app.dismissNotice();
    expect(app.notice.value).toBeNull();
  });

  it('lets a notice go by itself', () => {
    const { app, passTime } = setUp('#/');
    app.notify({ text: 'Saved.', action: null });
    expect(app.notice.value?.text).toBe('Saved.');
    passTime();
    expect(app.notice.value).toBeNull();
  });
});
