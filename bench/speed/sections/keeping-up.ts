import { openSites } from '../browser/sites.ts';
import { type Turn, takeOwnTurn } from '../browser/turn.ts';
import type { BenchOptions } from '../options.ts';
import type { Table } from '../report.ts';
import { FULL_RATE } from './throughput.ts';

/** So few pictures a second that the network is done with each before the next, on a slow machine too. */
const CAMERA_PER_SECOND = 7.5;

/** The app where the network keeps up with the camera, as it does on most machines: nothing has to wait for it. */
export async function measureKeepingUp({
  rounds,
  seconds,
}: BenchOptions): Promise<readonly Table[]> {
  const sites = await openSites();
  const turns: Turn[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const conditions = { settings: FULL_RATE, cameraPerSecond: CAMERA_PER_SECOND };
      turns.push(await takeOwnTurn(sites.session, seconds, conditions));
    }
  } finally {
    await sites.close();
  }
  return [
    {
      title: `The app where the network keeps up with the camera: ${CAMERA_PER_SECOND} pictures a second`,
      rows: [
        {
          name: 'poses ÷ pictures',
          unit: 'ratio',
          samples: turns.map((turn) => turn.posesPerSecond / turn.cameraPerSecond),
          goal: { atLeast: 0.97 },
        },
        {
          name: 'taken to drawn less the network, p50',
          unit: 'ms',
          samples: turns.map(({ aroundP50Ms }) => aroundP50Ms),
          goal: { atMost: 10 },
        },
        {
          name: 'taken to drawn less the network, p95',
          unit: 'ms',
          samples: turns.map(({ aroundP95Ms }) => aroundP95Ms),
          goal: { atMost: 20 },
        },
        {
          name: 'the network alone, p50',
          unit: 'ms',
          samples: turns.map((turn) => turn.inferenceMs),
        },
        {
          name: 'pictures a second',
          unit: '1/s',
          samples: turns.map((turn) => turn.cameraPerSecond),
        },
      ],
    },
  ];
}
