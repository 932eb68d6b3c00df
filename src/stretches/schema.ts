import * as v from 'valibot';
import type { AngleId } from '../core/angle-ids.ts';
import { isAngleId } from '../core/angles.ts';
import type { Range, Stretch } from '../core/reference.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const texts = v.array(text);

const angleId = v.pipe(
  v.string(),
  v.check(isAngleId, (issue) => `is no known angle: ${issue.input}`),
  v.transform((id) => id as AngleId),
);

/** [low, high]; null leaves that side open. */
const bounds = v.pipe(
  v.tuple([v.nullable(v.number()), v.nullable(v.number())]),
  v.check(([low, high]) => low !== null || high !== null, 'must bound at least one side'),
  v.check(([low, high]) => low === null || high === null || low < high, 'must run low to high'),
  v.transform(([low, high]): Range => ({ low, high })),
);

const correction = v.object({
  say: text,
  direction: v.picklist([
    'up',
    'down',
    'forward',
    'backward',
    'away-from-stretched-side',
    'towards-stretched-side',
    'straighten',
    'bend',
    'turn',
    'still',
  ]),
});

const level = v.object({
  aim: v.number(),
  tolerance: v.pipe(v.number(), v.gtValue(0)),
  accept: bounds,
});

function contains(outer: Range, inner: Range): boolean {
  const low = outer.low === null || (inner.low !== null && outer.low <= inner.low);
  const high = outer.high === null || (inner.high !== null && outer.high >= inner.high);
  return low && high;
}

const target = v.pipe(
  v.object({
    angle: angleId,
    label: text,
    weight: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
    reliability: v.picklist(['good', 'fair', 'poor']),
    beginner: level,
    full: level,
    below: v.nullable(correction),
    above: v.nullable(correction),
  }),
  v.check(
    ({ beginner, full }) => contains(beginner.accept, full.accept),
    'the beginner range must contain the full range',
  ),
  v.transform(({ beginner, full, ...rest }) => ({
    ...rest,
    aim: { beginner: beginner.aim, full: full.aim },
    tolerance: { beginner: beginner.tolerance, full: full.tolerance },
    accept: { beginner: beginner.accept, full: full.accept },
  })),
);

const fault = v.object({
  id: text,
  angle: angleId,
  of: v.picklist(['value', 'speed']),
  allowed: bounds,
  severity: v.picklist(['tip', 'fix', 'stop']),
  dwellMs: v.pipe(v.number(), v.minValue(0)),
  correction,
});

const stretch = v.object({
  id: v.pipe(text, v.regex(/^[a-z][a-z0-9_]*$/, 'must be lower case with underscores')),
  name: text,
  summary: text,
  position: v.picklist([
    'standing',
    'chair',
    'kneeling',
    'all-fours',
    'supine',
    'prone',
    'side-lying',
    'floor-sitting',
  ]),
  sides: v.picklist(['each', 'both']),
  view: v.picklist(['front', 'side', 'front45']),
  nearSide: v.picklist(['any', 'stretched', 'other']),
  neutral: v.nullable(v.picklist(['standing', 'half-kneeling', 'sitting'])),
  muscles: v.pipe(texts, v.nonEmpty('must name a muscle')),
  equipment: texts,
  placement: v.object({
    surface: v.picklist(['table', 'floor']),
    distanceM: v.tuple([v.number(), v.number()]),
    facing: text,
  }),
  steps: v.pipe(texts, v.nonEmpty('must have a step')),
  breathing: text,
  easier: text,
  deeper: text,
  dose: v.object({
    holdSeconds: v.pipe(v.number(), v.gtValue(0)),
    repetitions: v.pipe(v.number(), v.integer(), v.minValue(1)),
    restSeconds: v.pipe(v.number(), v.minValue(0)),
  }),
  cautions: v.array(
    v.object({ flag: text, action: v.picklist(['avoid', 'caution', 'modify']), why: text }),
  ),
  notSeen: text,
  targets: v.pipe(v.array(target), v.nonEmpty('must have a target')),
  faults: v.array(fault),
  sources: texts,
});

/** A stretch as its file writes it. */
export type StretchData = v.InferInput<typeof stretch>;

/**
 * Checks a stretch's data and gives it its full shape.
 * @throws Error naming the stretch and the first field that is wrong
 */
export function parseStretch(data: unknown): Stretch {
  const result = v.safeParse(stretch, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'the whole';
  const id =
    typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : 'unnamed';
  throw new Error(`Stretch "${id}", ${field}: ${issue.message}`);
}
