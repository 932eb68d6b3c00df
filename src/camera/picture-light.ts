import type { FrameLight } from '../core/framing-guide.ts';
import { lumaAt } from '../core/luma.ts';
import { SAMPLE_HEIGHT, SAMPLE_WIDTH } from './pixel-sampler.ts';

/** Coarse enough to be cheap, fine enough to tell a person from the window behind. */
const COLUMNS = 16;
const ROWS = 12;

/** How bright a sampled picture is in each cell of a coarse grid. @param pixels red, green, blue, alpha */
export function lightOf(pixels: Uint8ClampedArray): FrameLight {
  const sums = new Array<number>(COLUMNS * ROWS).fill(0);
  for (let y = 0; y < SAMPLE_HEIGHT; y += 1) {
    for (let x = 0; x < SAMPLE_WIDTH; x += 1) {
      const column = Math.floor((x * COLUMNS) / SAMPLE_WIDTH);
      const cell = Math.floor((y * ROWS) / SAMPLE_HEIGHT) * COLUMNS + column;
      sums[cell] = (sums[cell] ?? 0) + lumaAt(pixels, 4 * (y * SAMPLE_WIDTH + x));
    }
  }
  const perCell = (SAMPLE_WIDTH * SAMPLE_HEIGHT) / (COLUMNS * ROWS);
  return { columns: COLUMNS, rows: ROWS, luma: sums.map((sum) => sum / perCell) };
}
