import { describe, expect, test } from 'vitest';
import { overlaySize } from '../../../src/ui/overlay/overlay-size.ts';

describe('the lines over a picture', () => {
  test('have the pixels of the picture, not of the room around it', () => {
    expect(overlaySize({ width: 858, height: 540 }, 4 / 3, 1)).toEqual({ width: 720, height: 540 });
    expect(overlaySize({ width: 358, height: 640 }, 4 / 3, 1)).toEqual({ width: 359, height: 269 });
  });

  test('are as sharp as the screen', () => {
    expect(overlaySize({ width: 358, height: 640 }, 4 / 3, 2)).toEqual({ width: 716, height: 537 });
  });

  test('have no more than a picture at twice a webcam’s size', () => {
    const wall = { width: 3840, height: 2160 };
    expect(overlaySize(wall, 16 / 9, 2)).toEqual({ width: 1707, height: 960 });
  });

  test('have some where there is no room', () => {
    expect(overlaySize({ width: 0, height: 0 }, 4 / 3, 1)).toEqual({ width: 1, height: 1 });
  });
});
