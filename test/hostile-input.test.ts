import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatFilter, parseFilter } from '../src/app/library-filter.ts';
import { formatRoute, parseRoute } from '../src/app/route.ts';
import { parseCheck } from '../src/store/check-record.ts';
import { DIAGNOSTICS_KEY, loadDiagnostics } from '../src/store/diagnostics-log.ts';
import { parseDigest } from '../src/store/digest-schema.ts';
import { parseOwnStretch } from '../src/store/own-stretch-record.ts';
import { parseResume } from '../src/store/resume-record.ts';
import { parseRoutine as parseRoutineRow } from '../src/store/routine-record.ts';
import { parseSession } from '../src/store/session-record.ts';
import { loadSettings, SETTINGS_KEY } from '../src/store/settings.ts';
import { STRETCHES } from '../src/stretches/library.ts';
import { parseRoutine } from '../src/stretches/routine-schema.ts';
import { parseStretch } from '../src/stretches/schema.ts';
import { readStretchFile, stretchData, writeStretchFile } from '../src/stretches/stretch-file.ts';
import { sampleRecord } from './store/sample-record.ts';

// Whatever comes from outside, an address, a file, a row, the browser's storage: it is understood,
// or refused in words. It is never run, never waited for, and changes nothing else.

/** Of computing: what the machine does beside that is nobody's fault here. */
const LONGEST_MS = 2000;

/** Values that have hurt other programs. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -0,
    1e308,
    '',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '{side}{other}',
    '\u0000\u202e',
    'a'.repeat(50_000),
  ),
  fc.constant({ toString: 1, valueOf: 1 }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}')),
  fc.constant(nested(2_000)),
  fc.jsonValue(),
);

/** Deep enough to end a careless recursion. */
function nested(depth: number): unknown {
  let value: unknown = 7;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return [path, ...inner];
}

/** The same value with what lies at a path put another, or taken out. */
function changed(
  value: unknown,
  [key, ...rest]: Path,
  put: { readonly to: unknown } | null,
): unknown {
  if (key === undefined) return put?.to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  if (rest.length > 0) copy[key] = changed(copy[key], rest, put);
  else if (put === null) delete copy[key];
  else copy[key] = put.to;
  return copy;
}

/** A good value with up to three things in it made bad. */
function damaged(good: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(good).slice(1);
  const damage = fc.record({
    path: fc.constantFrom(...paths),
    put: fc.option(fc.record({ to: nasty })),
  });
  return fc.array(damage, { minLength: 1, maxLength: 3 }).map((damages) =>
    damages.reduce((value, { path, put }) => {
      try {
        return changed(value, path, put);
      } catch {
        // An earlier damage took away what this one was about.
        return value;
      }
    }, good),
  );
}

/** Lets it be read or refused in words; anything else is a mistake of ours. */
function expectRead(read: () => unknown): void {
  const before = process.cpuUsage();
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(/^(Stretch|Routine)[ "]/);
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
}

const runs = { numRuns: 300 };

afterEach(() => {
  expect(Reflect.get({}, 'polluted'), 'every object of the page was changed').toBeUndefined();
});

describe('a stretch file', () => {
  const [good] = STRETCHES;
  if (good === undefined) throw new Error('The library is empty.');

  it('with damage in it names the field or is a stretch', () => {
    fc.assert(
      fc.property(damaged(stretchData(good)), (data) => {
        expectRead(() => parseStretch(data));
      }),
      runs,
    );
  });

  it('that is cut off or garbled is refused in words, and never becomes one of the library', () => {
    const text = writeStretchFile(good);
    const ids = new Set(STRETCHES.map(({ id }) => id));
    const garbled = fc
      .tuple(fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 20 }), fc.boolean())
      .map(([at, by, cut]) => text.slice(0, at) + by + (cut ? '' : text.slice(at + by.length)));
    fc.assert(
      fc.property(fc.oneof(garbled, fc.string({ unit: 'binary' })), (content) => {
        expectRead(() => {
          expect(ids.has(readStretchFile(content, ids).id)).toBe(false);
        });
      }),
      runs,
    );
  });

  it('as large as a film is refused at once', () => {
    expectRead(() => readStretchFile('['.repeat(20_000_000), new Set()));
  });
});

describe('a routine', () => {
  it('of anything whatever names what is wrong', () => {
    const good = {
      id: 'own-x',
      name: 'X',
      items: [{ stretchId: 'a', side: null, holdSeconds: 20 }],
    };
    fc.assert(
      fc.property(fc.oneof(damaged(good), nasty), (data) => {
        expectRead(() => parseRoutine(data, () => true));
      }),
      runs,
    );
  });
});

describe('a row of the database', () => {
  it('of anything whatever is read or called damaged', () => {
    const readers = [
      parseSession,
      parseDigest,
      parseCheck,
      parseOwnStretch,
      parseResume,
      parseRoutineRow,
    ];
    fc.assert(
      fc.property(fc.oneof(damaged(sampleRecord()), nasty), (row) => {
        for (const read of readers) expectRead(() => read(row));
      }),
      runs,
    );
  });
});

describe('the browser’s storage', () => {
  const holding = (text: string, writes: string[] = []) => ({
    getItem: () => text,
    setItem: (key: string) => void writes.push(key),
  });

  it('gives settings and a log, whatever lies there', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      nasty.map((value) => JSON.stringify(value) ?? ''),
      damaged({
        theme: 'dark',
        voiceOn: true,
        volume: 0.5,
        model: 'lite',
        errors: [],
        lastRun: null,
      }).map((value) => JSON.stringify(value) ?? ''),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const writes: string[] = [];
        const settings = loadSettings(holding(text, writes));
        expect(settings.volume).toBeGreaterThanOrEqual(0);
        expect(settings.volume).toBeLessThanOrEqual(1);
        expect(['system', 'light', 'dark']).toContain(settings.theme);
        // What cannot be read is put aside and not overwritten.
        expect(writes).not.toContain(SETTINGS_KEY);
        expect(Array.isArray(loadDiagnostics(holding(text, writes)).errors)).toBe(true);
        expect(writes).not.toContain(DIAGNOSTICS_KEY);
      }),
      runs,
    );
  });
});

describe('an address', () => {
  const hostileHash = fc
    .tuple(
      fc.constantFrom('', 'stretch', 'session', 'summary', 'routine-session', 'stretches', 'check'),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
        fc.constantFrom('__proto__', 'constructor', '../..'),
      ),
      fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()),
    )
    .map(
      ([screen, segment, query]) =>
        `#/${screen}/${segment}?source=${query}&hold=${query}&q=${query}`,
    );

  it('leads to a screen, by names and numbers that are safe to use', () => {
    fc.assert(
      fc.property(hostileHash, (hash) => {
        const route = parseRoute(hash);
        expect(parseRoute(formatRoute(route))).toEqual(
          route.name === 'unknown' ? { name: 'home' } : route,
        );
        for (const [key, value] of Object.entries(route)) {
          if (key !== 'query' && typeof value === 'string') expect(value).toMatch(/^[\w:-]+$/);
        }
        if (route.name === 'session' && route.source !== 'camera') {
          expect(route.source).toMatch(/^demo:[\w-]{1,64}$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('filters the library by what it offers and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const filter = parseFilter(query);
        expect(filter.text.length).toBeLessThanOrEqual(60);
        expect(() => formatFilter(filter)).not.toThrow();
      }),
      runs,
    );
  });
});
