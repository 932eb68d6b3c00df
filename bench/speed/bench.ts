import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../evaluate/options.ts';
import { InputError } from '../evaluate/parse.ts';
import { type BenchOptions, readBenchOptions, type SectionName, USAGE } from './options.ts';
import { formatTable, type Table } from './report.ts';
import { measureCore } from './sections/core.ts';
import { measureHistory } from './sections/history.ts';
import { measureKeepingUp } from './sections/keeping-up.ts';
import { measurePictures } from './sections/pictures.ts';
import { measureStart } from './sections/start.ts';
import { measureThroughput } from './sections/throughput.ts';
import { measureWeight } from './sections/weight.ts';

/** What the command is given: packaging the app needs nothing that is measured. */
export interface BenchTools {
  prepareApp(): Promise<void>;
}

type Section = (options: BenchOptions) => Promise<readonly Table[]>;

const MEASURE: Readonly<Record<SectionName, Section>> = {
  core: measureCore,
  throughput: measureThroughput,
  'keeping-up': measureKeepingUp,
  pictures: measurePictures,
  start: measureStart,
  weight: measureWeight,
  history: measureHistory,
};

const USAGE_STATUS = 2;
const FAILED_STATUS = 1;

/** Runs the command. @returns the exit status */
export async function bench(args: readonly string[], tools: BenchTools): Promise<number> {
  try {
    const options = readBenchOptions(args);
    await tools.prepareApp();
    const tables: Table[] = [];
    for (const name of options.only) {
      const found = await MEASURE[name](options);
      for (const table of found) console.log(formatTable(table));
      tables.push(...found);
    }
    if (options.json !== null) writeReport(options.json, options, tables);
    return 0;
  } catch (cause) {
    if (cause instanceof UsageError) {
      console.error(`${cause.message}\n\n${USAGE}`);
      return USAGE_STATUS;
    }
    if (!(cause instanceof InputError)) throw cause;
    console.error(cause.message);
    return FAILED_STATUS;
  }
}

function writeReport(file: string, options: BenchOptions, tables: readonly Table[]): void {
  const { rounds, seconds } = options;
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ rounds, seconds, tables }, null, 2)}\n`);
}
