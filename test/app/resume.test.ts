import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { createDiagnostics } from '../../src/app/diagnostics.ts';
import { libraryOf } from '../../src/app/library.ts';
import { createModelChoices } from '../../src/app/model-choice.ts';
import { createOwnStretches } from '../../src/app/own-stretches.ts';
import { createRoutines } from '../../src/app/routines.ts';
import { routineOfOne } from '../../src/core/plan.ts';
import type { ResumeRecord } from '../../src/store/resume-record.ts';
import { openSessionStore, type SessionStore } from '../../src/store/session-store.ts';
import { SETTINGS_KEY } from '../../src/store/settings.ts';
import { STRETCHES, stretchById } from '../../src/stretches/library.ts';
import { eventually } from '../setup/eventually.ts';
import { sampleRecord } from '../store/sample-record.ts';
import { fakeParts } from './fake-parts.ts';

const bend = stretchById('standing_side_bend');
if (bend === null) throw new Error('the library lost the side bend');

const NOW = new Date('2026-03-01T07:00:00Z');
const DONE = sampleRecord({ id: 'cut-off' });

function cutOff(minutesAgo: number): ResumeRecord {
  return {
    savedAt: new Date(NOW.getTime() - minutesAgo * 60_000).toISOString(),
    done: DONE,
    routine: routineOfOne(bend as NonNullable<typeof bend>),
    level: 'full',
    next: { itemIndex: 0, side: 'right', repetition: 0, heldMs: 5_000 },
    schema: 1,
  };
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** @param resume null where the page is loaded again, with what the database holds */
async function start(resume: ResumeRecord | null, name: string) {
  const store = openSessionStore(name);
  open.push(() => store.close());
  if (resume !== null) await store.resume.save(resume);
  const fakes = fakeParts();
  const none = { requests: 0, bytes: 0 };
  let hash = '#/';
  let tell = (): void => undefined;
  const go = (next: string): void => {
    hash = next;
    tell();
  };
  const settings = JSON.stringify({ safetyRead: true, emergencySign: false, flags: [] });
  const settingsStorage = {
    getItem: (key: string) => (key === SETTINGS_KEY ? settings : null),
    setItem: () => undefined,
  };
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
    library: libraryOf(STRETCHES),
    ownStretches: createOwnStretches({
      openRows: async () => store.ownStretches,
      now: fakes.parts.now,
    }),
    readPicture: async () => null,
    routines: createRoutines({
      fetchReady: async () => [],
      openRows: async () => store.routines,
      newId: fakes.parts.newId,
    }),
    address: {
      readHash: () => hash,
      onHashChange: (listener) => {
        tell = listener;
      },
      go,
      replace: go,
    },
    settingsStorage,
    openStore: async () => store,
    onHidden: () => undefined,
  });
  const looked = app.lookForCutOff();
  return { app, store, looked };
}

/** It is saved beside what else the app does, so it may come a moment later. */
async function expectKept(store: SessionStore): Promise<void> {
  const kept = { ok: true, value: { kind: 'session' } };
  await eventually(async () => expect(await store.find('cut-off')).toMatchObject(kept));
}

describe('a session that was cut off', () => {
  it('is kept, offered, and gone on with where it stopped', async () => {
    const { app, store } = await start(cutOff(90), 'resume-fresh');
    await eventually(() =>
      expect(app.notice.value?.text).toMatch(/in the middle of: Standing side/),
    );
    await expectKept(store);
    app.notice.value?.action?.run();
    await eventually(() => expect(app.session.value).not.toBeNull());
    const hold = app.session.value?.live.hold.value;
    expect(hold).toMatchObject({ side: 'right', repetition: 0 });
    expect(hold?.targetHoldMs).toBe(((bend?.dose.holdSeconds ?? 0) - 5) * 1000);
    expect(app.session.value?.plan.level).toBe('full');
  });

  it('is only kept after two hours', async () => {
    const { app, store } = await start(cutOff(121), 'resume-stale');
    await eventually(async () =>
      expect(await store.resume.find()).toEqual({ ok: true, value: null }),
    );
    expect(app.notice.value).toBeNull();
    await expectKept(store);
  });

  it('keeps what the person added to it when the page is loaded again', async () => {
    const { store } = await start(cutOff(30), 'resume-noted');
    await expectKept(store);
    await store.save({ ...DONE, note: 'stiff after the drive', stiffnessAfter: 3 });
    const again = await start(null, 'resume-noted');
    await again.looked;
    expect(again.app.history.sessions.value).toEqual([]);
    const found = await store.find('cut-off');
    expect(found).toMatchObject({
      value: { record: { note: 'stiff after the drive', stiffnessAfter: 3 } },
    });
  });

  it('does not return once it was removed, and is offered still', async () => {
    const { app, store } = await start(cutOff(30), 'resume-removed');
    await expectKept(store);
    await app.history.remove(['cut-off']);
    const again = await start(null, 'resume-removed');
    await again.looked;
    expect(again.app.history.sessions.value).toEqual([]);
    expect(await store.count()).toEqual({ ok: true, value: 0 });
    expect(again.app.notice.value?.text).toMatch(/in the middle of/);
  });
});
