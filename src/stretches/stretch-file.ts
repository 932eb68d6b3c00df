import * as v from 'valibot';
import type { Stretch, Target } from '../core/reference.ts';
import { OWN_PREFIX } from './own-id.ts';
import { ownStretchId } from './own-stretch.ts';
import { parseStretch, type StretchData } from './schema.ts';

/** A stretch is a few kilobytes; what is far larger is no stretch. */
export const LONGEST_FILE = 200_000;

const FORMAT = 'limber-stretch';
const VERSION = 1;

const envelope = v.object({
  format: v.literal(FORMAT, `must be "${FORMAT}"`),
  version: v.literal(VERSION, `must be ${VERSION}: it is of another version of Limber`),
  stretch: v.unknown(),
});

function targetData({ aim, tolerance, accept, ...rest }: Target): StretchData['targets'][number] {
  const level = (name: 'beginner' | 'full') => ({
    aim: aim[name],
    tolerance: tolerance[name],
    accept: [accept[name].low, accept[name].high] as [number | null, number | null],
  });
  return { ...rest, beginner: level('beginner'), full: level('full') };
}

/** A stretch as its file would write it; the inverse of `parseStretch`. */
export function stretchData(stretch: Stretch): StretchData {
  const { easierForm } = stretch;
  const pair = ({ low, high }: { low: number | null; high: number | null }) =>
    [low, high] as [number | null, number | null];
  const data = {
    ...stretch,
    easierForm:
      easierForm === null
        ? null
        : {
            drop: easierForm.drop,
            relax: easierForm.relax.map(({ accept, ...rest }) => ({
              ...rest,
              accept: pair(accept),
            })),
          },
    targets: stretch.targets.map(targetData),
    faults: stretch.faults.map(({ allowed, ...rest }) => ({ ...rest, allowed: pair(allowed) })),
  };
  return JSON.parse(JSON.stringify(data)) as StretchData;
}

/** The one file in which a stretch is handed on. */
export function writeStretchFile(stretch: Stretch): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, stretch: stretchData(stretch) }, null, 2)}\n`;
}

/** Keys that reach into an object's prototype when assigned carelessly. */
const RISKY_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

function parseJson(text: string): unknown {
  if (text.length > LONGEST_FILE) throw new Error('Stretch file: too large to be a stretch');
  try {
    return JSON.parse(text, (key, value: unknown) => (RISKY_KEYS.has(key) ? undefined : value));
  } catch {
    throw new Error('Stretch file: is not JSON');
  }
}

/**
 * Reads a stretch from a file as one of the person's own: only known fields are kept, and where its id is
 * taken, or could be the library's, it gets a new one.
 * @param taken ids of the stretches there are
 * @throws Error naming the first field that is wrong; nothing else has happened then
 */
export function readStretchFile(text: string, taken: ReadonlySet<string>): StretchData {
  const result = v.safeParse(envelope, parseJson(text));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`Stretch file, ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  const stretch = parseStretch(result.output.stretch);
  const mayKeepId = stretch.id.startsWith(OWN_PREFIX) && !taken.has(stretch.id);
  const id = mayKeepId ? stretch.id : ownStretchId(stretch.name, taken);
  return { ...stretchData(stretch), id };
}
