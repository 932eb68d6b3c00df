import * as v from 'valibot';
import type { AngleId } from '../core/angle-ids.ts';
import { CAUTION_FLAGS } from '../core/cautions.ts';
import { EQUIPMENT_KINDS } from '../core/equipment.ts';
import type { EasierForm, Range, Stretch, Target } from '../core/reference.ts';
import { REGIONS } from '../core/regions.ts';
import { namedIn } from './named-in.ts';
import { dose } from './schema-dose.ts';
import { bodyPose } from './schema-pose.ts';
import { angleId, bounds, finite, text, texts } from './schema-values.ts';

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
  aim: finite,
  tolerance: v.pipe(finite, v.gtValue(0)),
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
    weight: v.pipe(finite, v.gtValue(0), v.maxValue(1)),
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
  dwellMs: v.pipe(finite, v.minValue(0)),
  correction,
});

const equipment = v.object({
  name: text,
  anyOf: v.pipe(v.array(v.picklist(EQUIPMENT_KINDS)), v.nonEmpty('must name a kind')),
  optional: v.optional(v.boolean(), false),
});

const easierForm = v.object({
  drop: v.array(angleId),
  relax: v.array(v.object({ angle: angleId, aim: finite, accept: bounds })),
});

/** Every frame measures them all. */
const MOST_RULES = 24;

const shape = v.object({
  id: v.pipe(
    text,
    v.maxLength(64),
    v.regex(/^[a-z][a-z0-9_]*$/, 'must be lower case with underscores'),
  ),
  name: text,
  alsoKnownAs: texts,
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
  raisedLeg: v.optional(v.picklist(['any', 'stretched']), 'any'),
  neutral: v.nullable(
    v.picklist(['standing', 'half-kneeling', 'sitting', 'kneeling-back', 'lying-knees-up']),
  ),
  bias: v.picklist(['flexion', 'extension', 'lateral', 'rotation', 'mixed', 'neutral']),
  muscles: v.pipe(texts, v.nonEmpty('must name a muscle')),
  regions: v.optional(v.array(v.picklist(REGIONS)), []),
  equipment: v.array(equipment),
  placement: v.object({
    surface: v.picklist(['table', 'floor']),
    distanceM: v.tuple([finite, finite]),
    facing: text,
  }),
  steps: v.pipe(texts, v.nonEmpty('must have a step')),
  breathing: text,
  easier: text,
  easierForm: v.optional(v.nullable(easierForm), null),
  deeper: text,
  dose,
  cautions: v.array(
    v.object({
      flag: v.picklist(CAUTION_FLAGS),
      action: v.picklist(['avoid', 'caution', 'modify']),
      why: text,
    }),
  ),
  trackability: v.object({ level: v.picklist(['observed', 'partly', 'timer']), says: text }),
  notSeen: text,
  ignored: v.array(angleId),
  targets: v.pipe(
    v.array(target),
    v.nonEmpty('must have a target'),
    v.maxLength(MOST_RULES, `must be ${MOST_RULES} at most`),
    v.check(
      (targets) => new Set(targets.map(({ angle }) => angle)).size === targets.length,
      'must not name an angle twice',
    ),
  ),
  faults: v.pipe(v.array(fault), v.maxLength(MOST_RULES, `must be ${MOST_RULES} at most`)),
  sources: v.pipe(
    texts,
    v.everyItem((source) => /^https?:\/\//.test(source), 'must be web addresses'),
  ),
  ownPose: v.optional(v.nullable(bodyPose), null),
});

function isEasier({ drop, relax }: EasierForm, targets: readonly Target[]): boolean {
  const rangeOf = (angle: AngleId) => targets.find((t) => t.angle === angle)?.accept.beginner;
  return (
    drop.every((angle) => rangeOf(angle) !== undefined) &&
    relax.every(({ angle, accept }) => {
      const before = rangeOf(angle);
      return before !== undefined && contains(accept, before);
    })
  );
}

const stretch = v.pipe(
  shape,
  v.forward(
    v.partialCheck(
      [['targets'], ['faults'], ['ignored']],
      ({ targets, faults, ignored }) =>
        ![...targets, ...faults].some(({ angle }) => ignored.includes(angle)),
      'must not name an angle of a target or a fault',
    ),
    ['ignored'],
  ),
  v.forward(
    v.partialCheck(
      [['targets'], ['easierForm']],
      ({ targets, easierForm }) => easierForm === null || isEasier(easierForm, targets),
      'must drop targets or widen their ranges',
    ),
    ['easierForm'],
  ),
);

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
  throw new Error(`Stretch "${namedIn(data)}", ${field}: ${issue.message}`);
}
