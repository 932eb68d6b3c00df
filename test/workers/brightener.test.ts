import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrightener } from '../../workers/brightener.ts';

/** What a canvas draws is noted; what is read from one is a room evenly as bright as `luma`. */
let luma: number | null = 40;
let reads = 0;
let canvases: FakeCanvas[] = [];

interface Drawn {
  readonly how: string;
  readonly alpha: number;
}

class FakeCanvas {
  readonly drawn: Drawn[] = [];
  width: number;
  height: number;

  constructor(width: number, height: number) {
    [this.width, this.height] = [width, height];
    canvases.push(this);
  }

  getContext() {
    const canvas = this;
    return {
      canvas,
      globalCompositeOperation: 'source-over',
      globalAlpha: 1,
      drawImage() {
        canvas.drawn.push({ how: this.globalCompositeOperation, alpha: this.globalAlpha });
      },
      getImageData: () => {
        reads += 1;
        if (luma === null) throw new DOMException('Not here.', 'SecurityError');
        return { data: new Uint8ClampedArray(4 * 32 * 24).fill(luma) };
      },
    };
  }
}

const PICTURE = { width: 640, height: 480, close: () => undefined };

beforeEach(() => {
  luma = 40;
  reads = 0;
  canvases = [];
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a dark picture is drawn on top of itself, as large as it is', () => {
  const seen = createBrightener()(PICTURE, 0) as unknown as FakeCanvas;
  expect(seen).toMatchObject({ width: 640, height: 480 });
  expect(seen.drawn[0]).toEqual({ how: 'copy', alpha: 1 });
  expect(seen.drawn.slice(1).every(({ how }) => how === 'lighter')).toBe(true);
  expect(seen.drawn.reduce((sum, { alpha }) => sum + alpha, 0)).toBeCloseTo(140 / 40);
});

test('a bright one is handed on as it is', () => {
  luma = 150;
  expect(createBrightener()(PICTURE, 0)).toBe(PICTURE);
});

test('it looks twice a second of the pictures’ own time, and follows the light', () => {
  const brighten = createBrightener();
  for (const atMs of [0, 100, 499]) expect(brighten(PICTURE, atMs)).not.toBe(PICTURE);
  expect(reads).toBe(1);
  luma = 150;
  expect(brighten(PICTURE, 500)).toBe(PICTURE);
  expect(reads).toBe(2);
});

test('where pixels cannot be read or nothing can be drawn, pictures stay as they are', () => {
  luma = null;
  expect(createBrightener()(PICTURE, 0)).toBe(PICTURE);
  vi.spyOn(FakeCanvas.prototype, 'getContext').mockReturnValue(null as never);
  expect(createBrightener()(PICTURE, 0)).toBe(PICTURE);
});
