import { parseArgs } from 'node:util';
import type { Level } from '../../src/core/reference.ts';
import { stretchById } from '../../src/stretches/library.ts';
import type { PoseModel } from '../../workers/pose-protocol.ts';
import { ALTERATIONS, type Alteration } from './alterations.ts';

/** What the command was asked to do. */
export interface EvaluateOptions {
  readonly manifest: string;
  /** Where the report goes, besides the table on the screen. */
  readonly json: string | null;
  /** A folder for the recordings. */
  readonly landmarks: string | null;
  readonly model: PoseModel;
  readonly level: Level;
  /** How the clips' pictures are made worse; null for as they are. */
  readonly pictures: Alteration | null;
  /** Only runs of this stretch. */
  readonly stretch: string | null;
  readonly cross: boolean;
}

/** The command line makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `npm run evaluate -- --manifest FILE [options]

  --manifest FILE   the clips, what is true of them and which stretches they show
  --json OUT        write the report to OUT
  --landmarks DIR   write a recording of each clip to DIR; a manifest can name it as "landmarks"
  --model NAME      lite, full or heavy; full unless told
  --level NAME      beginner or full; beginner unless told
  --pictures HOW    make them worse first: ${ALTERATIONS.join(', ')}
  --stretch ID      only this stretch
  --cross           coach every clip as every stretch, and show where time was held`;

function oneOf<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new UsageError(`--${option} must be ${choices.join(' or ')}, not "${value}".`);
  }
  return found;
}

/** @throws UsageError */
export function readOptions(args: readonly string[]): EvaluateOptions {
  let values: ReturnType<typeof parseValues>;
  try {
    values = parseValues(args);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  const { manifest, json, landmarks, pictures, stretch } = values;
  if (!manifest) throw new UsageError('--manifest is missing.');
  if (stretch !== undefined && !stretchById(stretch)) {
    throw new UsageError(`--stretch: there is no stretch "${stretch}".`);
  }
  return {
    manifest,
    json: json ?? null,
    landmarks: landmarks ?? null,
    model: oneOf('model', values.model, ['lite', 'full', 'heavy']),
    level: oneOf('level', values.level, ['beginner', 'full']),
    pictures: pictures === undefined ? null : oneOf('pictures', pictures, ALTERATIONS),
    stretch: stretch ?? null,
    cross: values.cross,
  };
}

function parseValues(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      manifest: { type: 'string' },
      json: { type: 'string' },
      landmarks: { type: 'string' },
      model: { type: 'string', default: 'full' },
      level: { type: 'string', default: 'beginner' },
      pictures: { type: 'string' },
      stretch: { type: 'string' },
      cross: { type: 'boolean', default: false },
    },
  }).values;
}
