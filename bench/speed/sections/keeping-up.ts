import { openSites } from '../browser/sites.ts';
import { type Turn, takeOwnTurn } from '../browser/turn.ts';
import type { BenchOptions } from '../options.ts';
import type { Goal, Row, Table } from '../report.ts';
import { FULL_RATE } from './throughput.ts';

/** So few pictures a second that the network is done with each before the next, on a slow machine too. */
const CAMERA_PER_SECOND = 7.5;

const CONDITIONS = { settings: FULL_RATE, cameraPerSecond: CAMERA_PER_SECOND };

type Measure = keyof Omit<Turn, 'usage'>;

/**
 * The app where the network keeps up with the camera, as it does on most machines: nothing has to wait for
 * it. In turns with itself in a browser that gives pages no pictures of a camera's track.
 */
export async function measureKeepingUp({
  rounds,
  seconds,
}: BenchOptions): Promise<readonly Table[]> {
  const sites = await openSites();
  const fromTrack: Turn[] = [];
  const fromVideo: Turn[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      fromTrack.push(await takeOwnTurn(sites.session, seconds, CONDITIONS));
      const withoutTracks = { ...CONDITIONS, withoutTracks: true };
      fromVideo.push(await takeOwnTurn(sites.session, seconds, withoutTracks));
    }
  } finally {
    await sites.close();
  }
  const row = (name: string, turns: readonly Turn[], measure: Measure, goal?: Goal): Row => {
    const samples = turns.map((turn) => turn[measure]);
    return { name, unit: 'ms', samples, ...(goal && { goal }) };
  };
  return [
    {
      title: `The app where the network keeps up with the camera: ${CAMERA_PER_SECOND} pictures a second`,
      rows: [
        {
          name: 'poses ÷ pictures',
          unit: 'ratio',
          samples: fromTrack.map((turn) => turn.posesPerSecond / turn.cameraPerSecond),
          goal: { atLeast: 0.97 },
        },
        row('taken to drawn less the network, p50', fromTrack, 'aroundP50Ms', { atMost: 10 }),
        row('the same, p95', fromTrack, 'aroundP95Ms', { atMost: 20 }),
        row('the same from the video, p50', fromVideo, 'aroundP50Ms'),
        row('the same from the video, p95', fromVideo, 'aroundP95Ms'),
        row('the network alone, p50', fromTrack, 'inferenceMs'),
      ],
    },
  ];
}
