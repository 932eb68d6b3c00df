import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CSV_COLUMNS } from '../../../src/app/data/sessions-csv.ts';
import {
  addedBy,
  createYourData,
  type ExportKind,
  type YourData,
} from '../../../src/app/data/your-data.ts';
import { sampleChecks, sampleHistory } from '../../../src/app/review/sample-history.ts';
import { showLanguage } from '../../../src/app/words/load-language.ts';
import { openSessionStore, type SessionStore } from '../../../src/store/session-store.ts';
import { STRETCHES, stretchById } from '../../../src/stretches/library.ts';
import { sampleRecord, sampleSummary } from '../../store/sample-record.ts';
import { parseStrictCsv } from './strict-csv.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const SAMPLES = {
  stretches: STRETCHES,
  until: NOW,
  days: 12,
  entriesPerSession: 6,
  restShare: 0.2,
  seed: 3,
} as const;

let store: SessionStore;
let data: YourData;
let made = 0;

beforeEach(() => {
  made += 1;
  store = openSessionStore(`limber-data-${made}`);
  data = createYourData({
    appVersion: '0.1.0',
    openStore: async () => store,
    nameOf: (id) => stretchById(id)?.name ?? id,
    now: () => NOW,
  });
});

afterEach(() => store.close());

async function fill(): Promise<void> {
  for (const record of sampleHistory(SAMPLES)) await store.save(record);
  for (const check of sampleChecks('side_bend', SAMPLES)) await store.checks.save(check);
  await store.routines.save({
    id: 'own-1',
    name: 'After work',
    purpose: 'To sit no longer.',
    origin: 'own',
    items: [
      { stretchId: 'cat_cow', holdSeconds: 3, repetitions: 8, sides: 'both', restSeconds: 5 },
    ],
  });
}

async function contentOf(kind: ExportKind): Promise<string> {
  const file = await data.export(kind);
  if (!file.ok) throw new Error(file.failure);
  return file.value.content;
}

async function planOf(content: string) {
  const preview = await data.preview(content);
  if (preview.kind !== 'ready') throw new Error(preview.kind);
  return preview.plan;
}

describe('export and import', () => {
  it('bring back the identical history after everything was erased', async () => {
    await fill();
    const before = await store.everything.read();
    const overview = await store.overview();
    const content = await contentOf('json');
    await data.erase();
    expect(await store.overview()).toEqual({ ok: true, value: [] });

    await data.apply(await planOf(content));
    expect(await store.everything.read()).toEqual(before);
    expect(await store.overview()).toEqual(overview);
  });

  it('preview first: nothing is written before it is agreed to', async () => {
    await fill();
    const content = await contentOf('json');
    await data.erase();
    expect(addedBy(await planOf(content))).toBeGreaterThan(8);
    expect(await store.count()).toEqual({ ok: true, value: 0 });
  });

  it('add nothing twice', async () => {
    await fill();
    const content = await contentOf('json');
    const plan = await planOf(content);
    expect(addedBy(plan)).toBe(0);
    expect(plan.tables.sessions.same).toBeGreaterThan(8);
  });

  it('take a session that came in under another id for the same', async () => {
    await store.save(sampleRecord());
    const content = (await contentOf('json')).replaceAll('"session-1"', '"session-2"');
    expect(addedBy(await planOf(content))).toBe(0);
  });

  it('keep what is here where both have changed', async () => {
    await store.save(sampleRecord());
    const content = await contentOf('json');
    await store.save(sampleRecord({ note: 'written since' }));
    const plan = await planOf(content);
    expect(plan.tables.sessions).toEqual({ added: 0, same: 0, different: 1 });
    await data.apply(plan);
    expect(await store.find('session-1')).toMatchObject({
      value: { record: { note: 'written since' } },
    });
  });

  it('write all or nothing', async () => {
    await fill();
    const content = await contentOf('json');
    await data.erase();
    const plan = await planOf(content);
    const last = plan.toAdd.sessions.at(-1);
    if (last === undefined) throw new Error('nothing to add');
    // Meanwhile another tab has stored one of them.
    await store.save(last);
    const before = await store.everything.read();
    expect(await data.apply(plan)).toMatchObject({ ok: false });
    expect(await store.everything.read()).toEqual(before);
  });

  it('lose and change nothing of what is here, however the file was harmed', async () => {
    await store.save(sampleRecord());
    const content = await contentOf('json');
    const before = await store.everything.read();
    for (let at = 0; at < content.length; at += 29) {
      const harmed = [
        content.slice(0, at),
        `${content.slice(0, at)}9${content.slice(at + 1)}`,
        content.slice(0, at) + content.slice(at + 7),
      ];
      for (const file of harmed) {
        const preview = await data.preview(file);
        if (preview.kind === 'ready') await data.apply(preview.plan);
      }
    }
    const after = await store.everything.read();
    const own = after.ok ? after.value.sessions.filter(({ id }) => id === 'session-1') : [];
    expect(own).toEqual(before.ok ? before.value.sessions : null);
    expect(after).toMatchObject({ value: { damaged: [] } });
  });

  it('carry damaged rows out, and leave them alone coming in', async () => {
    await store.save(sampleRecord());
    await store.restore([{ id: 'broken' }]);
    const file = JSON.parse(await contentOf('json'));
    expect(file.damaged).toEqual([{ id: 'broken' }]);
    const plan = await planOf(JSON.stringify({ ...file, damaged: 'anything' }));
    expect(addedBy(plan)).toBe(0);
  });

  it('remove sample data and nothing else', async () => {
    await fill();
    await store.save(sampleRecord());
    await data.removeSamples();
    const left = await store.everything.read();
    expect(left).toMatchObject({
      value: { sessions: [{ id: 'session-1' }], checks: [], routines: [{ id: 'own-1' }] },
    });
    expect(await store.overview()).toMatchObject({ value: [{ digest: { id: 'session-1' } }] });
  });
});

describe('the CSV', () => {
  it('has one row for each stretch and side, with every column', async () => {
    await fill();
    const rows = parseStrictCsv(await contentOf('csv'));
    expect(rows[0]).toEqual(CSV_COLUMNS);
    const entries = sampleHistory(SAMPLES).flatMap((session) => session.entries);
    expect(rows).toHaveLength(1 + entries.length);
    const held = CSV_COLUMNS.indexOf('held_s');
    const sum = rows.slice(1).reduce((total, row) => total + Number(row[held]), 0);
    const heldMs = entries.reduce((total, { summary }) => total + summary.accounts.heldMs, 0);
    expect(sum).toBeCloseTo(heldMs / 1000, 0);
  });

  it('tells time by the clock apart from what was held', async () => {
    const summary = sampleSummary({ timedMs: 2_500 });
    await store.save(sampleRecord({ entries: [{ startedAt: NOW.toISOString(), summary }] }));
    const [header = [], row = []] = parseStrictCsv(await contentOf('csv'));
    const cell = (name: string): string | undefined => row[header.indexOf(name)];
    expect([cell('held_s'), cell('timed_s')]).toEqual(['12.4', '2.5']);
    const [{ resource }] = JSON.parse(await contentOf('fhir')).entry;
    expect(resource.valueQuantity.value).toBe(12.4);
    const led = resource.component.find(
      ({ code }: { code: { text: string } }) => code.text === 'Time by the clock, not judged',
    );
    expect(led.valueQuantity).toMatchObject({ value: 2.5, unit: 's' });
  });

  it.each(['de', 'es', 'en'] as const)(
    'writes the same numbers while %s is shown',
    async (shown) => {
      const [joint] = sampleSummary().joints;
      if (joint === undefined) throw new Error('the sample has no joint');
      const joints = [
        { ...joint, mean: -3.6 },
        { ...joint, label: 'Shoulders', unit: 'ratio' as const, mean: 0.875, uncertainty: 0.05 },
      ];
      const summary = sampleSummary({ joints });
      await store.save(sampleRecord({ entries: [{ startedAt: NOW.toISOString(), summary }] }));
      await showLanguage(shown);
      const [header = [], row = []] = parseStrictCsv(await contentOf('csv'));
      await showLanguage('en');
      expect(row[header.indexOf('joints')]).toBe('Side lean: -4° ±4°; Shoulders: 0.88 ±0.05');
      expect(row[header.indexOf('held_s')]).toBe('12.4');
    },
  );

  it('says what was measured, with ±, and what was reported', async () => {
    await store.save(
      sampleRecord({
        note: '=cmd|"/c calc"!A1',
        stiffnessBefore: 6,
        painMarks: [
          {
            at: '2026-03-01T07:00:05.000Z',
            stretchId: 'standing_side_bend',
            side: null,
            level: 4,
            place: null,
          },
        ],
      }),
    );
    const [header = [], row = []] = parseStrictCsv(await contentOf('csv'));
    const cell = (name: string): string | undefined => row[header.indexOf(name)];
    expect(cell('stretch')).toBe('Standing side bend');
    expect(cell('side')).toBe('left');
    expect(cell('held_s')).toBe('12.4');
    expect(cell('in_form_percent')).toBe('80');
    expect(cell('joints')).toBe('Side lean: 14° ±4°');
    expect(cell('highest_pain_0_10')).toBe('4');
    expect(cell('stiffness_before_0_10')).toBe('6');
    expect(cell('stiffness_after_0_10')).toBe('');
    expect(cell('note')).toBe(`'=cmd|"/c calc"!A1`);
  });
});

describe('the FHIR bundle', () => {
  it('holds one observation of seconds for each entry the camera saw', async () => {
    await store.save(sampleRecord());
    await store.save(sampleRecord({ id: 'clip', source: 'demo:lunge_side' }));
    const bundle = JSON.parse(await contentOf('fhir'));
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(bundle.entry).toHaveLength(1);
    expect(bundle.entry[0].resource).toMatchObject({
      resourceType: 'Observation',
      id: 'session-1-0',
      status: 'final',
      valueQuantity: { value: 12.4, unit: 's', system: 'http://unitsofmeasure.org', code: 's' },
      effectivePeriod: { start: '2026-03-01T07:00:00.000Z', end: '2026-03-01T07:00:16.900Z' },
    });
  });

  it('gives ids that FHIR allows, whatever ours are', async () => {
    const id = `${'ä_'.repeat(60)}`;
    await store.save(
      sampleRecord({
        id,
        entries: [1, 2].map(() => ({ startedAt: NOW.toISOString(), summary: sampleSummary() })),
      }),
    );
    const bundle = JSON.parse(await contentOf('fhir'));
    const ids = bundle.entry.map(({ resource }: { resource: { id: string } }) => resource.id);
    for (const one of ids) expect(one).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
    expect(new Set(ids).size).toBe(2);
  });
});
