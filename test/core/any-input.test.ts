import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PoseFrame } from '../../src/core/pose.ts';
import { sidesOf } from '../../src/core/reference.ts';
import type { LiveView } from '../../src/core/session-types.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { anyFrames } from './broken-frames.ts';
import { film, frameOf } from './frames.ts';
import { coach, configOf, theStretch } from './sessions.ts';
import { aimedPose, shotOf } from './stretch-poses.ts';

const anyConfig = fc
  .constantFrom(...STRETCHES)
  .chain((stretch) =>
    fc.constantFrom(...sidesOf(stretch)).map((side) => configOf(stretch, { side })),
  );

/** Every number anywhere in a value, with the path to it; maps and sets are looked into. */
function numbersIn(value: unknown, path: string): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (value instanceof Map || value instanceof Set) return numbersIn([...value], path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

function expectFinite(value: unknown, path: string): void {
  expect(numbersIn(value, path).filter(([, number]) => !Number.isFinite(number))).toEqual([]);
}

/** The view as far as the session made it: the landmarks are the frame's own. */
function madeBySession({ landmarks: _, ...view }: LiveView): unknown {
  return view;
}

function expectSane(view: LiveView): void {
  expectFinite(madeBySession(view), 'view');
  for (const ms of Object.values(view.accounts)) expect(ms).toBeGreaterThanOrEqual(0);
  for (const { reading, status } of view.joints) {
    if (reading.kind === 'unread') {
      expect(reading.reason).toMatch(/^[a-z-]+$/);
      expect(status).toBe('not-judged');
    } else {
      expect(reading.uncertainty).toBeGreaterThan(0);
    }
  }
  if (view.score !== null) {
    expect(view.score).toBeGreaterThanOrEqual(0);
    expect(view.score).toBeLessThanOrEqual(1);
  }
}

describe('for any frames whatever', () => {
  it('every reading is finite or has a reason, and every account is finite and not negative', () => {
    fc.assert(
      fc.property(anyConfig, anyFrames, (config, frames) => {
        const { views, summary } = coach(config, frames);
        for (const view of views) expectSane(view);
        expectFinite(summary, 'summary');
      }),
      { numRuns: 150 },
    );
  });

  it('the summary still adds up', () => {
    fc.assert(
      fc.property(anyConfig, anyFrames, (config, frames) => {
        const { accounts, durationMs, timeline } = coach(config, frames).summary;
        const { heldMs, outOfFormMs, notJudgedMs, undecidedMs } = accounts;
        const tolerance = 1e-9 * Math.max(1, durationMs);
        expect(undecidedMs).toBe(0);
        expect(Math.abs(heldMs + outOfFormMs + notJudgedMs - durationMs)).toBeLessThan(tolerance);
        expect(timeline.at(-1)?.toMs ?? 0).toBe(durationMs);
      }),
      { numRuns: 60 },
    );
  });

  it('holding works again as soon as the frames are sound', () => {
    const stretch = theStretch('standing_forward_fold');
    const pose = aimedPose(stretch, null, 'beginner');
    const shot = shotOf(stretch, null);
    fc.assert(
      fc.property(anyFrames, (broken) => {
        const fromMs =
          Math.max(0, ...broken.map(({ timestampMs }) => timestampMs).filter(Number.isFinite)) +
          1000;
        const sound = film([{ to: pose, stayMs: 5000 }], shot, { fps: 10, fromMs });
        const { views } = coach(configOf(stretch), [...broken, ...sound]);
        const last = views.at(-1) as LiveView;
        const before = views[broken.length - 1] as LiveView;
        expect(last.accounts.heldMs - before.accounts.heldMs).toBeGreaterThan(3000);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a frame without a whole body', () => {
  const whole = frameOf(aimedPose(theStretch('standing_forward_fold'), null, 'beginner'), {
    turnDeg: 90,
  });

  it.each<[string, Partial<PoseFrame>]>([
    ['no landmarks', { landmarks: null }],
    ['an empty list of landmarks', { landmarks: [] }],
    ['a landmark too few', { landmarks: whole.landmarks?.slice(1) ?? null }],
    ['landmarks too many', { landmarks: [...(whole.landmarks ?? []), ...(whole.landmarks ?? [])] }],
    ['no world landmarks', { worldLandmarks: null }],
    ['an empty list of world landmarks', { worldLandmarks: [] }],
    ['a world landmark too few', { worldLandmarks: whole.worldLandmarks?.slice(1) ?? null }],
  ])('is judged as nobody with %s', (_, part) => {
    const frames = [0, 40, 80].map((timestampMs) => ({ ...whole, ...part, timestampMs }));
    const { views, summary } = coach(configOf(theStretch('standing_forward_fold')), frames);
    expect(views.map(({ framing }) => framing)).toEqual(frames.map(() => ({ id: 'nobody' })));
    expect(summary.timeline).toEqual([
      { fromMs: 0, toMs: 80, kind: 'not-judged', reason: 'nobody' },
    ]);
  });
});
