import { parseArgs } from 'node:util';
import { UsageError } from '../evaluate/options.ts';

/** What can be measured, in the order it is. */
export const SECTIONS = [
  'core',
  'throughput',
  'keeping-up',
  'pictures',
  'start',
  'weight',
  'history',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface BenchOptions {
  /** Where the report goes, besides the tables on the screen. */
  readonly json: string | null;
  readonly only: readonly SectionName[];
  /** Each contender takes its turn this many times. */
  readonly rounds: number;
  /** How long a contender is measured in one turn. */
  readonly seconds: number;
}

export const USAGE = `npm run bench -- [options]

  --json OUT      write every sample to OUT
  --only NAMES    some of ${SECTIONS.join(',')}; all unless told
  --rounds N      turns of each contender; 5 unless told
  --seconds N     length of a turn; 8 unless told
  --quick         2 rounds of 4 seconds`;

const ROUNDS = { usual: 5, quick: 2 } as const;
const SECONDS = { usual: 8, quick: 4 } as const;

function parseValues(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  }).values;
}

function readSections(only: string | undefined): readonly SectionName[] {
  if (only === undefined) return SECTIONS;
  const asked = only.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !SECTIONS.some((section) => section === name));
  if (unknown !== undefined) throw new UsageError(`--only: there is no section "${unknown}".`);
  return SECTIONS.filter((section) => asked.includes(section));
}

function readCount(option: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new UsageError(`--${option} must be a whole number from 1, not "${text}".`);
  }
  return count;
}

/** @throws UsageError */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  let values: ReturnType<typeof parseValues>;
  try {
    values = parseValues(args);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  const length = values.quick ? 'quick' : 'usual';
  return {
    json: values.json ?? null,
    only: readSections(values.only),
    rounds: readCount('rounds', values.rounds, ROUNDS[length]),
    seconds: readCount('seconds', values.seconds, SECONDS[length]),
  };
}
