import { describe, expect, it } from 'vitest';
import { lightOf } from '../../src/camera/picture-light.ts';
import { SAMPLE_HEIGHT, SAMPLE_WIDTH } from '../../src/camera/pixel-sampler.ts';

function picture(colourAt: (x: number, y: number) => readonly [number, number, number]) {
  const pixels = new Uint8ClampedArray(4 * SAMPLE_WIDTH * SAMPLE_HEIGHT);
  for (let y = 0; y < SAMPLE_HEIGHT; y += 1) {
    for (let x = 0; x < SAMPLE_WIDTH; x += 1) {
      pixels.set([...colourAt(x, y), 255], 4 * (y * SAMPLE_WIDTH + x));
    }
  }
  return pixels;
}

describe('the light of a picture', () => {
  it('is even where the picture is', () => {
    const { luma, columns, rows } = lightOf(picture(() => [120, 120, 120]));
    expect(luma).toHaveLength(columns * rows);
    for (const value of luma) expect(value).toBeCloseTo(120, 3);
  });

  it('tells a window on the left from the room', () => {
    const { luma, columns } = lightOf(
      picture((x) => (x < SAMPLE_WIDTH / 2 ? [250, 250, 250] : [20, 20, 20])),
    );
    expect(luma[0]).toBeCloseTo(250, 3);
    expect(luma[columns - 1]).toBeCloseTo(20, 3);
  });

  it('weighs colours as eyes do: green is brighter than blue', () => {
    const green = lightOf(picture(() => [0, 255, 0])).luma[0] ?? 0;
    const blue = lightOf(picture(() => [0, 0, 255])).luma[0] ?? 0;
    expect(green).toBeGreaterThan(4 * blue);
  });
});
