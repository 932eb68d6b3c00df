import fc from 'fast-check';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { frameOf, HEIGHT, WIDTH } from './frames.ts';
import { anyPose, anyShot } from './random-bodies.ts';

const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -2, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, 1, -1e300, 1e300, 1e9, Number.NaN, Infinity, -Infinity),
  },
);

/** A landmark of any numbers whatever. */
const anyLandmark: fc.Arbitrary<Landmark> = fc.record({
  x: anyNumber,
  y: anyNumber,
  z: anyNumber,
  visibility: anyNumber,
});

const anyCount = fc.oneof(fc.constantFrom(0, 32, 40), fc.constant(33));

const anyLandmarks = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: anyCount.chain((count) =>
      fc.array(anyLandmark, { minLength: count, maxLength: count }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyCount, anyLandmark)
      .map(([count, landmark]) => Array.from({ length: count }, () => landmark)),
  },
);

/** A frame of noise: any numbers, any count of landmarks. */
const anyNoise: fc.Arbitrary<PoseFrame> = fc.record({
  timestampMs: fc.constant(0),
  width: fc.constantFrom(WIDTH, 0, 1, Number.NaN),
  height: fc.constantFrom(HEIGHT, 0, 1, Number.NaN),
  landmarks: anyLandmarks,
  worldLandmarks: anyLandmarks,
});

const anyPerson = fc.tuple(anyPose, anyShot).map(([pose, shot]) => frameOf(pose, shot));

/** How a frame of a person may be spoilt. */
const anySpoiling: fc.Arbitrary<(frame: PoseFrame) => PoseFrame> = fc.oneof(
  fc.constant((frame: PoseFrame) => frame),
  fc.constant((frame: PoseFrame) => ({ ...frame, landmarks: null })),
  fc.constant((frame: PoseFrame) => ({ ...frame, worldLandmarks: null })),
  fc.constant((frame: PoseFrame) => ({ ...frame, worldLandmarks: [] })),
  fc
    .array(fc.tuple(fc.nat(32), anyLandmark), { minLength: 1, maxLength: 6 })
    .map((spoilt) => (frame: PoseFrame) => ({
      ...frame,
      landmarks: (frame.landmarks ?? []).map(
        (landmark, index) => spoilt.find(([at]) => at === index)?.[1] ?? landmark,
      ),
    })),
  fc
    .array(fc.tuple(fc.nat(32), anyLandmark), { minLength: 1, maxLength: 6 })
    .map((spoilt) => (frame: PoseFrame) => ({
      ...frame,
      worldLandmarks: (frame.worldLandmarks ?? []).map(
        (landmark, index) => spoilt.find(([at]) => at === index)?.[1] ?? landmark,
      ),
    })),
  fc.array(fc.nat(32), { minLength: 1, maxLength: 33 }).map((hidden) => (frame: PoseFrame) => ({
    ...frame,
    landmarks: (frame.landmarks ?? []).map((landmark, index) =>
      hidden.includes(index) ? { ...landmark, visibility: 0 } : landmark,
    ),
  })),
);

/** Steps between timestamps: mostly forwards, at times backwards, at once, or not a number. */
const anyStepMs = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(16, 33.3, 40, 67, 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, -40, 501, 5000, 1e12, Number.NaN, Infinity) },
  { weight: 1, arbitrary: fc.double({ min: -1000, max: 2000, noNaN: true }) },
);

/** Spells of frames, each of a person or of noise, at any timestamps. */
export const anyFrames: fc.Arbitrary<readonly PoseFrame[]> = fc
  .array(
    fc.record({
      frame: fc.oneof(
        {
          weight: 4,
          arbitrary: fc.tuple(anyPerson, anySpoiling).map(([frame, spoil]) => spoil(frame)),
        },
        { weight: 1, arbitrary: anyNoise },
      ),
      stepsMs: fc.array(anyStepMs, { minLength: 1, maxLength: 15 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((spells) => {
    let atMs = 0;
    return spells.flatMap(({ frame, stepsMs }) =>
      stepsMs.map((stepMs) => {
        const timestampMs = atMs + stepMs;
        if (Number.isFinite(timestampMs)) atMs = timestampMs;
        return { ...frame, timestampMs };
      }),
    );
  });
