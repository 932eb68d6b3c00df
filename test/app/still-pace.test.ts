import { describe, expect, it } from 'vitest';
import { createStillPace } from '../../src/app/still-pace.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import type { SessionConfig } from '../../src/core/session-types.ts';
import { FACING_RIGHT, film, type Move } from '../core/frames.ts';
import { coach, configOf, theStretch } from '../core/sessions.ts';
import { FORWARD_FOLD, MAIN_STRETCHES, STANDING, shotOf, startOf } from '../core/stretch-poses.ts';

const FRAME_MS = 1000 / 30;

/** The frames of a 30 Hz camera that are read when nothing else holds them up. */
function readFrames(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  const pace = createStillPace();
  return frames.filter((frame) => {
    const isRead = pace.wants(frame.timestampMs);
    if (isRead) pace.see(frame);
    return isRead;
  });
}

function between(frames: readonly PoseFrame[], fromMs: number, toMs: number): number {
  return frames.filter(({ timestampMs }) => timestampMs >= fromMs && timestampMs < toMs).length;
}

function trembling(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  return frames.map((frame, at) => ({
    ...frame,
    landmarks:
      frame.landmarks?.map((landmark, index) => ({
        ...landmark,
        x: landmark.x + 0.002 * Math.sin(3 * at + index),
        y: landmark.y + 0.002 * Math.cos(5 * at + 2 * index),
      })) ?? null,
  }));
}

describe('of a person who holds still', () => {
  const HOLD: readonly Move[] = [{ to: FORWARD_FOLD, stayMs: 10_000 }];

  it('every other picture is read, however detection trembles', () => {
    for (const frames of [film(HOLD, FACING_RIGHT), trembling(film(HOLD, FACING_RIGHT))]) {
      const read = readFrames(frames);
      expect(between(read, 2000, 10_000)).toBeLessThanOrEqual(121);
      expect(between(read, 2000, 10_000)).toBeGreaterThanOrEqual(8 * 12);
    }
  });

  it('every picture is read again within two of the first movement', () => {
    const moves: readonly Move[] = [
      { to: FORWARD_FOLD, stayMs: 5000 },
      { to: STANDING, moveMs: 1000, stayMs: 500 },
    ];
    const read = readFrames(film(moves, FACING_RIGHT));
    // From 50 ms on, when the trunk has moved by a few degrees.
    expect(between(read, 5150, 6400)).toBeGreaterThanOrEqual(Math.floor(1250 / FRAME_MS) - 1);
  });

  it('a drift too slow to be seen from picture to picture is movement all the same', () => {
    const drift = film(
      [
        { to: STANDING, stayMs: 0 },
        { to: FORWARD_FOLD, moveMs: 20_000, stayMs: 0 },
      ],
      FACING_RIGHT,
    );
    expect(readFrames(drift).length).toBeGreaterThan(0.9 * drift.length);
  });

  it('a single joint that jumps changes nothing', () => {
    const jumping = film(HOLD, FACING_RIGHT).map((frame, at) => ({
      ...frame,
      landmarks:
        frame.landmarks?.map((landmark, index) => {
          return index === 15 && at % 7 === 0 ? { ...landmark, x: landmark.x + 0.3 } : landmark;
        }) ?? null,
    }));
    expect(between(readFrames(jumping), 2000, 10_000)).toBeLessThanOrEqual(121);
  });

  it('an empty room is looked at no more often', () => {
    const empty = film(HOLD, FACING_RIGHT).map((frame) => ({
      ...frame,
      landmarks: null,
      worldLandmarks: null,
    }));
    expect(between(readFrames(empty), 2000, 10_000)).toBeLessThanOrEqual(121);
  });

  it('whoever comes back into it is seen with the next picture', () => {
    const person = film(HOLD, FACING_RIGHT);
    const frames = person.map((frame) =>
      frame.timestampMs < 5000 ? { ...frame, landmarks: null, worldLandmarks: null } : frame,
    );
    expect(between(readFrames(frames), 5050, 6000)).toBeGreaterThanOrEqual(27);
  });
});

describe('the hold clock', () => {
  const bouts = Object.entries(MAIN_STRETCHES).map(
    ([id, pose]): [string, SessionConfig, Move[]] => {
      const stretch = theStretch(id);
      const config = configOf(stretch);
      const start = startOf(stretch, config.side);
      return [
        id,
        config,
        [
          { to: start, stayMs: 2500 },
          { to: pose, moveMs: 800, stayMs: 8000 },
          { to: start, moveMs: 600, stayMs: 1500 },
          { to: pose, moveMs: 900, stayMs: 4000 },
          { to: start, moveMs: 600, stayMs: 1500 },
        ],
      ];
    },
  );

  it.each(bouts)(
    'books the same for %s, to the picture, with a quarter fewer read',
    (_, config, moves) => {
      const frames = trembling(film(moves, shotOf(config.stretch, config.side)));
      const read = readFrames(frames);
      expect(read.length).toBeLessThan(0.75 * frames.length);
      const [all, some] = [coach(config, frames), coach(config, read)];
      expect(all.summary.accounts.heldMs).toBeGreaterThan(8000);
      for (const account of ['heldMs', 'outOfFormMs', 'notJudgedMs'] as const) {
        const difference = all.summary.accounts[account] - some.summary.accounts[account];
        // Two holds, each with two ends.
        expect(Math.abs(difference)).toBeLessThanOrEqual(4 * FRAME_MS);
      }
      const told = (run: typeof all) => run.events.map(({ kind }) => kind);
      expect(told(some)).toEqual(told(all));
    },
  );
});
