import { describe, expect, it } from 'vitest';
import type { PoseFrame } from '../../src/core/pose.ts';
import { FACING_LEFT, FACING_RIGHT, film, HEIGHT, WIDTH } from './frames.ts';
import { coach, configOf, theStretch } from './sessions.ts';
import { halfKneeling, hipFlexorStretch } from './stretch-poses.ts';

const STRETCH = theStretch('half_kneeling_hip_flexor');
const HALF_MS = 6_000;

/** The whole picture in fewer pixels. */
const shrink = (frame: PoseFrame): PoseFrame => ({
  ...frame,
  width: WIDTH / 4,
  height: HEIGHT / 4,
});

/** Both ends cut off, as a driver does that turns 16:9 into 4:3. */
function crop(frame: PoseFrame): PoseFrame {
  const width = (HEIGHT * 4) / 3;
  const landmarks = frame.landmarks?.map((landmark) => ({
    ...landmark,
    x: (landmark.x * WIDTH - (WIDTH - width) / 2) / width,
  }));
  return { ...frame, width, landmarks: landmarks ?? null };
}

describe.each(['left', 'right'] as const)('a camera that changes its pictures, %s side', (side) => {
  const shot = side === 'right' ? FACING_LEFT : FACING_RIGHT;
  const frames = film(
    [
      { to: halfKneeling(side), stayMs: 3_000 },
      { to: hipFlexorStretch(side), stayMs: 2 * HALF_MS },
    ],
    shot,
    { fps: 15 },
  );
  const changed = (change: (frame: PoseFrame) => PoseFrame, fromMs: number) =>
    frames.map((frame) => (frame.timestampMs < fromMs ? frame : change(frame)));
  const held = (input: readonly PoseFrame[]): number =>
    coach(configOf(STRETCH, { side }), input).summary.accounts.heldMs;

  it.each([
    ['in size', shrink],
    ['in shape', crop],
  ])('%s, goes on counting the same hold', (_, change) => {
    const expectedMs = held(frames);
    expect(expectedMs).toBeGreaterThan(8_000);
    const middleMs = (frames.at(-1)?.timestampMs ?? 0) - HALF_MS;
    expect(held(changed(change, middleMs))).toBeGreaterThan(expectedMs - 300);
  });

  it('before the neutral is taken, still takes it', () => {
    const { views } = coach(configOf(STRETCH, { side }), changed(shrink, 1_000));
    expect(views.at(-1)?.neutral).toBe('taken');
  });
});
