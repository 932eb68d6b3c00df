import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { PROJECT_FOLDER, projectPath } from '../../../scripts/steps/project.mjs';
import type { BenchOptions } from '../options.ts';
import type { Table } from '../report.ts';
import { percentile } from '../spread.ts';

/** What `bench/speed/core/run.ts` prints. */
interface CoreRun {
  readonly stretch: string;
  readonly targets: number;
  readonly faults: number;
  /** Of the time that passed, 0–1: the body has to do the stretch. */
  readonly heldShare: number;
  readonly perSecond: readonly number[];
  /** Processor time of all threads counts, the garbage collector's too. */
  readonly perCpuSecond: number;
  readonly keptBytes: number;
}

const FOLDER = projectPath('.cache/bench/core');

/** Packages the runner as the app is packaged: loaders for TypeScript would slow what is measured. */
async function packageRunner(): Promise<string> {
  await build({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: projectPath('bench/speed/core/run.ts'),
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });
  return path.join(FOLDER, 'run.mjs');
}

/** Frames scored a second in plain Node, a process for each round. */
export async function measureCore({ rounds }: BenchOptions): Promise<readonly Table[]> {
  const runner = await packageRunner();
  const runs = Array.from({ length: rounds }, (): CoreRun => {
    const output = execFileSync(process.execPath, ['--expose-gc', runner], { encoding: 'utf8' });
    return JSON.parse(output);
  });
  const { stretch, targets, faults, heldShare } = runs[0] as CoreRun;
  return [
    {
      title: 'Core: frames scored in plain Node',
      rows: [
        {
          name: 'frames a second of processor time',
          unit: '1/s',
          samples: runs.map(({ perCpuSecond }) => perCpuSecond),
          goal: { atLeast: 200_000 },
        },
        {
          name: 'frames a second by the clock, as shared as the machine is',
          unit: '1/s',
          samples: runs.map(({ perSecond }) => percentile(perSecond, 0.5)),
        },
        {
          name: 'the same, undisturbed: the quickest twentieth',
          unit: '1/s',
          samples: runs.map(({ perSecond }) => percentile(perSecond, 0.95)),
        },
        {
          name: 'heap kept by each frame',
          unit: 'bytes',
          samples: runs.map(({ keptBytes }) => keptBytes),
          goal: { atMost: 16 },
        },
      ],
      notes: [
        `\`${stretch}\`, ${targets} targets and ${faults} rules; the clock runs for ${Math.round(100 * heldShare)}% of the time.`,
      ],
    },
  ];
}
