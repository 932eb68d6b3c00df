import * as v from 'valibot';
import { CAUTION_FLAGS } from '../core/cautions.ts';
import type { Routine } from '../core/routine.ts';
import { namedIn } from './named-in.ts';
import { text } from './schema-values.ts';

/** More than anyone does in one go; keeps a bad file from filling the screen and the database. */
export const MOST_ITEMS = 40;
const LONGEST_NAME = 80;
const LONGEST_PURPOSE = 200;

const shortText = v.pipe(
  text,
  v.maxLength(LONGEST_NAME, `must be ${LONGEST_NAME} letters at most`),
);
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(600, 'must be 600 at most'));
const times = v.pipe(v.number(), v.integer('must be a whole number'));

function itemSchema(isKnown: (stretchId: string) => boolean) {
  return v.strictObject({
    stretchId: v.pipe(
      shortText,
      v.check(isKnown, (issue) => `is no known stretch: ${issue.input}`),
    ),
    holdSeconds: v.pipe(seconds, v.minValue(1, 'must be 1 at least')),
    repetitions: v.pipe(times, v.minValue(1), v.maxValue(50, 'must be 50 at most')),
    sides: v.picklist(['both', 'left', 'right']),
    restSeconds: seconds,
    extraOnLessMobile: v.exactOptional(v.pipe(times, v.minValue(0), v.maxValue(10))),
  });
}

function routineSchema(isKnown: (stretchId: string) => boolean) {
  return v.strictObject({
    id: v.pipe(shortText, v.regex(/^[a-z0-9][a-z0-9_-]*$/i, 'must be letters, digits, - or _')),
    name: shortText,
    purpose: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_PURPOSE)),
    origin: v.picklist(['library', 'own']),
    items: v.pipe(
      v.array(itemSchema(isKnown)),
      v.nonEmpty('must have a stretch'),
      v.maxLength(MOST_ITEMS, `must have ${MOST_ITEMS} stretches at most`),
    ),
    warmUp: v.exactOptional(text),
    bias: v.exactOptional(
      v.picklist(['flexion', 'extension', 'lateral', 'rotation', 'mixed', 'neutral']),
    ),
    hiddenFor: v.exactOptional(v.array(v.picklist(CAUTION_FLAGS))),
  });
}

/** A routine as its file writes it. */
export type RoutineData = v.InferInput<ReturnType<typeof routineSchema>>;

/**
 * Checks a routine from the library's own data or from a file.
 * @param isKnown whether there is a stretch of that id
 * @throws Error naming the routine and the first field that is wrong
 */
export function parseRoutine(data: unknown, isKnown: (stretchId: string) => boolean): Routine {
  const result = v.safeParse(routineSchema(isKnown), data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'the whole';
  throw new Error(`Routine "${namedIn(data)}", ${field}: ${issue.message}`);
}
