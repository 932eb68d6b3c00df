import { parseArgs } from 'node:util';
import { BODY_BUILDS, type BuildName } from '../../src/core/body-build.ts';
import type { Level } from '../../src/core/reference.ts';
import { stretchById } from '../../src/stretches/library.ts';
import type { PoseModel } from '../../workers/pose-protocol.ts';
import { ALTERATIONS, type Alteration } from './alterations.ts';

/** What the command was asked to do. */
export interface EvaluateOptions {
  /** Null where the 3-D coach is filmed instead. */
  readonly manifest: string | null;
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
  /** Of the coach. */
  readonly build: BuildName;
  /** How far round the coach the laptop stands from where it should, degrees. */
  readonly askewDeg: number;
}

/** The command line makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const BUILDS = Object.keys(BODY_BUILDS) as BuildName[];
/** As far as there is: the coach shows the other side. */
const FARTHEST_ASKEW_DEG = 180;

export const USAGE = `npm run evaluate -- --manifest FILE [options]
npm run evaluate -- --coach [options]

  --manifest FILE   the clips, what is true of them and which stretches they show
  --coach           the 3-D coach doing every stretch as it should be done, instead of clips
  --json OUT        write the report to OUT
  --landmarks DIR   write a recording of each clip to DIR; a manifest can name it as "landmarks"
  --model NAME      lite, full or heavy; full unless told
  --level NAME      beginner or full; beginner unless told
  --pictures HOW    make them worse first: ${ALTERATIONS.join(', ')}
  --stretch ID      only this stretch
  --cross           coach every clip as every stretch, and show where time was held
  --build NAME      of the coach: ${BUILDS.join(', ')}; average unless told
  --askew=DEGREES   how far round the coach the laptop stands from where it should, towards
                    their right; ±${FARTHEST_ASKEW_DEG} at most`;

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

function askewFrom(value: string): number {
  const degrees = Number(value);
  if (Math.abs(degrees) <= FARTHEST_ASKEW_DEG && value.trim() !== '') return degrees;
  throw new UsageError(
    `--askew must be degrees from -${FARTHEST_ASKEW_DEG} to ${FARTHEST_ASKEW_DEG}, not "${value}".`,
  );
}

/** @throws UsageError */
export function readOptions(args: readonly string[]): EvaluateOptions {
  let values: ReturnType<typeof parseValues>;
  try {
    values = parseValues(args);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  const { manifest, coach, cross, json, landmarks, pictures, stretch } = values;
  if (!coach && !manifest) throw new UsageError('--manifest is missing.');
  if (coach && manifest !== undefined) throw new UsageError('Either --manifest or --coach.');
  if (coach && cross) throw new UsageError('--cross needs a --manifest.');
  if (!coach && (values.build !== undefined || values.askew !== undefined)) {
    throw new UsageError('--build and --askew need --coach.');
  }
  if (stretch !== undefined && !stretchById(stretch)) {
    throw new UsageError(`--stretch: there is no stretch "${stretch}".`);
  }
  return {
    manifest: manifest ?? null,
    json: json ?? null,
    landmarks: landmarks ?? null,
    model: oneOf('model', values.model, ['lite', 'full', 'heavy']),
    level: oneOf('level', values.level, ['beginner', 'full']),
    pictures: pictures === undefined ? null : oneOf('pictures', pictures, ALTERATIONS),
    stretch: stretch ?? null,
    cross,
    build: oneOf('build', values.build ?? 'average', BUILDS),
    askewDeg: askewFrom(values.askew ?? '0'),
  };
}

function parseValues(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      manifest: { type: 'string' },
      coach: { type: 'boolean', default: false },
      json: { type: 'string' },
      landmarks: { type: 'string' },
      model: { type: 'string', default: 'full' },
      level: { type: 'string', default: 'beginner' },
      pictures: { type: 'string' },
      stretch: { type: 'string' },
      cross: { type: 'boolean', default: false },
      build: { type: 'string' },
      askew: { type: 'string' },
    },
  }).values;
}
