import { launchWithCamera, openVisitor } from '../browser/machine.ts';
import { openSites } from '../browser/sites.ts';
import type { BenchOptions } from '../options.ts';
import type { KindSample, PictureKind } from '../page/kinds.ts';
import type { Row, Table } from '../report.ts';
import { percentile } from '../spread.ts';

const KINDS: readonly (readonly [PictureKind, string])[] = [
  ['bitmap', 'ImageBitmap of the video'],
  ['video-frame', 'VideoFrame of the video'],
  ['half-size', 'ImageBitmap of half the size'],
];

const COSTS: readonly (readonly [Exclude<keyof KindSample, 'kind'>, string])[] = [
  ['takingMs', 'taking it'],
  ['sendingMs', 'sending it and the answer'],
  ['inferenceMs', 'the network'],
];

/** The kinds take turns within one page; the first pictures of each are left out. */
export async function measurePictures({
  rounds,
  seconds,
}: BenchOptions): Promise<readonly Table[]> {
  const sites = await openSites();
  const turns: KindSample[][] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const browser = await launchWithCamera();
      try {
        const page = await (await openVisitor(browser)).newPage();
        await page.goto(sites.page('kinds'));
        await page.waitForFunction(() => window.kindSamples?.length > 12, null, {
          timeout: 90_000,
        });
        await page.waitForTimeout(seconds * 1000);
        turns.push((await page.evaluate(() => window.kindSamples)).slice(12));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await sites.close();
  }
  const rows = KINDS.flatMap(([kind, name]) =>
    COSTS.map(([cost, part]): Row => {
      const samples = turns.map((turn) => {
        const own = turn.filter((sample) => sample.kind === kind);
        return percentile(
          own.map((sample) => sample[cost]),
          0.5,
        );
      });
      return { name: `${name}: ${part}`, unit: 'ms', samples };
    }),
  );
  return [{ title: 'Handing pictures over', rows }];
}
