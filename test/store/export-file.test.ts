import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importProblemWords } from '../../src/app/words/data.ts';
import { LONGEST_FILE, parseExportFile } from '../../src/store/export-file.ts';
import { standingSideBend } from '../../src/stretches/standing-side-bend.ts';
import { sampleRecord, sampleRecordV1, sampleSummary } from './sample-record.ts';

const FILE = {
  format: 'limber',
  version: 1,
  exportedAt: '2026-03-02T09:00:00.000Z',
  appVersion: '0.1.0',
  sessions: [sampleRecord(), sampleRecord({ id: 'session-2', note: '<script>alert(1)</script>' })],
  routines: [
    {
      id: 'own-1',
      name: 'After work',
      purpose: '',
      origin: 'own',
      items: [
        { stretchId: 'cat_cow', holdSeconds: 3, repetitions: 8, sides: 'both', restSeconds: 5 },
      ],
    },
  ],
  ownStretches: [
    {
      id: 'own_2',
      createdAt: '2026-03-01T07:00:00.000Z',
      data: { ...structuredClone(standingSideBend), id: 'own_2' },
      schema: 1,
    },
  ],
  checks: [
    {
      id: 'check-1',
      takenAt: '2026-03-01T07:00:00.000Z',
      testId: 'side_bend',
      source: 'camera',
      sides: {
        left: { tries: [20, 22, 21], discarded: 1, median: 21, uncertainty: 4 },
        right: { tries: [], discarded: 3, median: null, uncertainty: null },
      },
      appVersion: '0.1.0',
      schema: 1,
    },
  ],
  damaged: [],
} as const;

const TEXT = JSON.stringify(FILE);

function problemOf(content: string) {
  const result = parseExportFile(content);
  return result.ok ? null : result.problem;
}

describe('an export file', () => {
  it('is read back whole, texts that look like code as texts', () => {
    const { sessions, routines, ownStretches, checks } = FILE;
    const records = { sessions, routines, ownStretches, checks };
    expect(parseExportFile(TEXT)).toEqual({ ok: true, records });
  });

  it('may begin with a byte order mark', () => {
    expect(parseExportFile(`\uFEFF${TEXT}`).ok).toBe(true);
  });

  it('may hold sessions of version 1', () => {
    const result = parseExportFile(JSON.stringify({ ...FILE, sessions: [sampleRecordV1()] }));
    expect(result).toMatchObject({ ok: true, records: { sessions: [sampleRecord()] } });
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', TEXT.slice(0, TEXT.length / 2), 'not-json'],
    ['a picture', '\x89PNG\r\n', 'not-json'],
    ['brackets without end', '['.repeat(200_000), 'not-json'],
    ['another JSON', '{"sessions": []}', 'not-limber'],
    ['a bare null', 'null', 'not-limber'],
    ['no version', JSON.stringify({ ...FILE, version: undefined }), 'not-limber'],
    ['a newer version', JSON.stringify({ ...FILE, version: 2 }), 'newer'],
  ])('is refused where it is %s', (_, content, kind) => {
    expect(problemOf(content)?.kind).toBe(kind);
  });

  it('is refused unread where it is too big', () => {
    expect(problemOf(' '.repeat(LONGEST_FILE + 1))).toEqual({ kind: 'too-big' });
  });

  it.each([
    [
      'sessions.1.startedAt',
      { sessions: [FILE.sessions[0], { ...FILE.sessions[1], startedAt: 'x' }] },
    ],
    [
      'sessions.0.entries.0.summary.durationMs',
      {
        sessions: [
          sampleRecord({
            entries: [
              {
                startedAt: '2026-03-01T07:00:00Z',
                summary: sampleSummary({ durationMs: -1 }),
              },
            ],
          }),
        ],
      },
    ],
    ['sessions.0.schema', { sessions: [{ ...FILE.sessions[0], schema: 3 }] }],
    ['routines.0.items', { routines: [{ ...FILE.routines[0], items: [] }] }],
    ['ownStretches.0.data', { ownStretches: [{ ...FILE.ownStretches[0], data: { id: 'x' } }] }],
    [
      'ownStretches.0.id',
      {
        ownStretches: [
          { ...FILE.ownStretches[0], id: standingSideBend.id, data: standingSideBend },
        ],
      },
    ],
    ['ownStretches.0.data.id', { ownStretches: [{ ...FILE.ownStretches[0], id: 'own_3' }] }],
    [
      'ownStretches.0.data.id',
      { ownStretches: [{ ...FILE.ownStretches[0], data: standingSideBend }] },
    ],
    ['checks.0.sides.left', { checks: [{ ...FILE.checks[0], sides: {} }] }],
    ['sessions', { sessions: [FILE.sessions[0], FILE.sessions[0]] }],
  ])('names the field %s', (field, change) => {
    const problem = problemOf(JSON.stringify({ ...FILE, ...change }));
    expect(problem).toMatchObject({ kind: 'bad-field', field });
    if (problem !== null) expect(importProblemWords(problem)).toContain(`“${field}”`);
  });

  it('cannot reach into prototypes', () => {
    const hostile = TEXT.replace(
      '"sessions":',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"sessions":',
    ).replace('"data":{', '"data":{"__proto__":{"polluted":1},');
    const result = parseExportFile(hostile);
    expect(result.ok).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const data = result.ok ? result.records.ownStretches[0]?.data : undefined;
    expect(Object.hasOwn(data ?? {}, '__proto__')).toBe(false);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

/** One way of harming a file at a random place; what comes out may be anything. */
const harm = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(TEXT.length) }),
  fc.record({
    kind: fc.constant('overwrite' as const),
    at: fc.nat(TEXT.length),
    by: fc.string({ maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('value' as const), pick: fc.nat(), value: fc.jsonValue() }),
  fc.record({
    kind: fc.constant('hostile' as const),
    pick: fc.nat(),
    value: fc.constantFrom<unknown>(
      '<img src=x onerror=alert(1)>',
      '"><script>globalThis.ran = true</script>',
      'x'.repeat(100_000),
      1e308 * 10,
      -0,
      [[[[[[]]]]]],
      { toString: 'no function', valueOf: 7 },
    ),
  }),
  fc.record({ kind: fc.constant('proto' as const), at: fc.nat(TEXT.length) }),
);

/** Every place in the file, as a path. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

const PATHS = pathsOf(FILE);

function replaced(pick: number, value: unknown): string {
  const copy: unknown = JSON.parse(TEXT);
  const path = PATHS[pick % PATHS.length] as readonly string[];
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
  Reflect.set(holder as object, path.at(-1) as string, value);
  return JSON.stringify(copy);
}

type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harmed(how: Harm): string {
  switch (how.kind) {
    case 'cut':
      return TEXT.slice(0, how.at);
    case 'overwrite':
      return TEXT.slice(0, how.at) + how.by + TEXT.slice(how.at + how.by.length);
    case 'proto': {
      const at = TEXT.indexOf('{', how.at);
      return at < 0
        ? TEXT
        : `${TEXT.slice(0, at + 1)}"__proto__":{"polluted":1},${TEXT.slice(at + 1)}`;
    }
    default:
      return replaced(how.pick, how.value);
  }
}

describe('a thousand harmed files', () => {
  it('are read or refused, never thrown at, and nothing of them runs or pollutes', () => {
    let refused = 0;
    fc.assert(
      fc.property(harm, (how) => {
        const result = parseExportFile(harmed(how));
        if (!result.ok) {
          refused += 1;
          expect(importProblemWords(result.problem)).toMatch(/Nothing was changed\.$/);
          return;
        }
        // What is let in is well-formed: it comes through a second time unchanged.
        const again = JSON.stringify({ ...FILE, ...result.records });
        expect(parseExportFile(again)).toEqual(result);
      }),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(300);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });
});
