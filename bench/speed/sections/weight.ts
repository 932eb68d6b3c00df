import { readBundle } from '../../../scripts/bundle-weight.mjs';
import { openSites } from '../browser/sites.ts';
import { type Turn, takeOwnTurn } from '../browser/turn.ts';
import type { BenchOptions } from '../options.ts';
import type { Table } from '../report.ts';

function bundleTable(): Table {
  const rows = readBundle().map(({ name, gzipBytes, budgetBytes }) => ({
    name,
    unit: 'kB gzipped',
    samples: [gzipBytes / 1000],
    ...(budgetBytes === null ? {} : { goal: { atMost: budgetBytes / 1000 } }),
  }));
  return { title: 'Weight of the bundle', rows };
}

/** What is sent, and what a session costs the machine. */
export async function measureWeight({ rounds, seconds }: BenchOptions): Promise<readonly Table[]> {
  const sites = await openSites();
  const turns: Turn[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      turns.push(await takeOwnTurn(sites.session, seconds));
    }
  } finally {
    await sites.close();
  }
  const megabytes = (pick: (turn: Turn) => number | null) => {
    return turns.map((turn) => (pick(turn) ?? Number.NaN) / 1_000_000);
  };
  return [
    bundleTable(),
    {
      title: 'What a session costs',
      rows: [
        {
          name: 'JavaScript memory of the page',
          unit: 'MB',
          samples: megabytes(({ usage }) => usage.heapBytes),
        },
        {
          name: 'private memory of the page’s process, worker included',
          unit: 'MB',
          samples: megabytes(({ usage }) => usage.residentBytes),
        },
        {
          name: 'processor seconds per minute, the whole browser',
          unit: 's',
          samples: turns.map(({ cpuSecondsPerMinute }) => cpuSecondsPerMinute),
        },
        { name: 'poses a second', unit: '1/s', samples: turns.map((turn) => turn.posesPerSecond) },
      ],
    },
  ];
}
