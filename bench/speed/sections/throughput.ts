import { openSites, type Sites } from '../browser/sites.ts';
import { type Turn, takeOwnTurn } from '../browser/turn.ts';
import type { BenchOptions } from '../options.ts';
import type { Row, Table } from '../report.ts';
import { ratios } from '../spread.ts';

/** Every picture is read, also of a person who holds still: the rate is what is measured. */
export const FULL_RATE = { savesPower: false };

const CONTENDERS = ['app', 'bare', 'usual'] as const;
type Contender = (typeof CONTENDERS)[number];

function addressOf(contender: Contender, sites: Sites): string {
  return contender === 'app' ? sites.session : sites.page(contender);
}

type Turns = Readonly<Record<Contender, Turn[]>>;

/** A browser of its own for each turn; who comes first changes from round to round. */
async function takeTurns({ rounds, seconds }: BenchOptions, sites: Sites): Promise<Turns> {
  const turns: Turns = { app: [], bare: [], usual: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < CONTENDERS.length; place += 1) {
      const contender = CONTENDERS[(place + round) % CONTENDERS.length] as Contender;
      const address = addressOf(contender, sites);
      turns[contender].push(await takeOwnTurn(address, seconds, { settings: FULL_RATE }));
    }
  }
  return turns;
}

type Figure = { [Key in keyof Turn]: Turn[Key] extends number ? Key : never }[keyof Turn];

const FIGURES: readonly (readonly [Figure, string, string])[] = [
  ['posesPerSecond', 'poses a second', '1/s'],
  ['inferenceMs', 'the network alone, p50', 'ms'],
  ['blockedMsPerSecond', 'main thread blocked beyond 50 ms', 'ms/s'],
  ['longTasksPerSecond', 'tasks over 50 ms', '1/s'],
  ['longestTaskMs', 'longest task over 50 ms', 'ms'],
  ['gapP95Ms', 'between animation frames, p95', 'ms'],
  ['latencyP50Ms', 'picture taken to feedback drawn, p50', 'ms'],
  ['latencyP95Ms', 'the same, p95', 'ms'],
  ['addedP50Ms', 'of it added around the network, p50', 'ms'],
  ['addedP95Ms', 'the same, p95', 'ms'],
  ['mainShare', 'main thread at work', 'share'],
  ['cpuSecondsPerMinute', 'processor seconds per minute', 's'],
];

function plainTable(title: string, turns: readonly Turn[]): Table {
  const rows = FIGURES.map(([figure, name, unit]): Row => {
    return { name, unit, samples: turns.map((turn) => turn[figure]) };
  });
  return { title, rows };
}

/** What the camera or the network allows, whichever is less. */
function limits(app: readonly Turn[], bare: readonly Turn[]): readonly number[] {
  return bare.map((turn, round) => {
    return Math.min(turn.posesPerSecond, app[round]?.cameraPerSecond ?? Number.POSITIVE_INFINITY);
  });
}

function comparison({ app, bare, usual }: Turns): Table {
  const rates = (turns: readonly Turn[]) => turns.map(({ posesPerSecond }) => posesPerSecond);
  return {
    title: 'The app against the bare limit and the usual loop',
    rows: [
      {
        name: 'poses a second: app ÷ bare limit',
        unit: 'ratio',
        samples: ratios(rates(app), limits(app, bare)),
        goal: { atLeast: 0.97 },
      },
      {
        name: 'poses a second: app ÷ usual loop',
        unit: 'ratio',
        samples: ratios(rates(app), rates(usual)),
        goal: { atLeast: 1 },
      },
      {
        name: 'tasks over 50 ms a second, app',
        unit: '1/s',
        samples: app.map(({ longTasksPerSecond }) => longTasksPerSecond),
        goal: { atMost: 0 },
      },
      {
        name: 'between animation frames, p95, app',
        unit: 'ms',
        samples: app.map(({ gapP95Ms }) => gapP95Ms),
        goal: { atMost: 20 },
      },
      {
        name: 'taken to drawn less the network, p50, app',
        unit: 'ms',
        samples: app.map(({ aroundP50Ms }) => aroundP50Ms),
        goal: { atMost: 10 },
      },
      {
        name: 'taken to drawn less the network, p95, app',
        unit: 'ms',
        samples: app.map(({ aroundP95Ms }) => aroundP95Ms),
        goal: { atMost: 20 },
      },
      {
        name: 'taken to drawn, p50: app ÷ usual loop',
        unit: 'ratio',
        samples: ratios(
          app.map(({ latencyP50Ms }) => latencyP50Ms),
          usual.map(({ latencyP50Ms }) => latencyP50Ms),
        ),
      },
    ],
    notes: [
      'The limit is the bare worker’s rate or the camera’s, whichever is less. Latency includes what the' +
        ' browser takes to hand over a picture and, where the network is slower than the camera, the wait for it.',
    ],
  };
}

/** The app, the bare worker and the usual loop, in turns. */
export async function measureThroughput(options: BenchOptions): Promise<readonly Table[]> {
  const sites = await openSites();
  try {
    const turns = await takeTurns(options, sites);
    return [
      comparison(turns),
      plainTable('The app, everything on', turns.app),
      plainTable('The bare limit: the same worker and nothing else', turns.bare),
      plainTable('The usual loop on the main thread', turns.usual),
    ];
  } finally {
    await sites.close();
  }
}
