import { describe, expect, it } from 'vitest';
import { createFramingGuide } from '../../../src/app/checks/check-framing.ts';
import type { FramingIssue } from '../../../src/core/session-types.ts';

const TURN: FramingIssue = { id: 'turn-side-on' };
const AWAY: FramingIssue = { id: 'too-near' };
const STEP_MS = 100;

function setUp() {
  const saidAtS: number[] = [];
  let nowMs = 0;
  const guide = createFramingGuide(() => void saidAtS.push(Math.round(nowMs / 1000)));
  const stay = (issue: FramingIssue | null, forMs: number): void => {
    for (const endMs = nowMs + forMs; nowMs < endMs; nowMs += STEP_MS) guide.follow(issue, nowMs);
  };
  return { saidAtS, stay };
}

describe('advice before a check', () => {
  it('that cannot be followed comes ever more rarely, once a minute at last', () => {
    const { saidAtS, stay } = setUp();
    stay(TURN, 220_000);
    const pausesS = saidAtS.slice(1).map((at, index) => at - (saidAtS[index] ?? 0));
    expect(pausesS).toEqual([12, 24, 48, 60, 60]);
  });

  it('comes ever more rarely also where two take turns', () => {
    const { saidAtS, stay } = setUp();
    for (let turn = 0; turn < 15; turn += 1) {
      stay(TURN, 5_000);
      stay(AWAY, 5_000);
    }
    expect(saidAtS.filter((at) => at >= 100).length).toBeLessThanOrEqual(2);
  });

  it('that helped is given as readily as at first when it is needed again', () => {
    const { saidAtS, stay } = setUp();
    stay(TURN, 40_000);
    expect(saidAtS).toHaveLength(3);
    stay(null, 60_000);
    stay(TURN, 16_000);
    expect(saidAtS).toHaveLength(5);
  });

  it('is not taken for followed where a single picture shows nothing amiss', () => {
    const { saidAtS, stay } = setUp();
    stay(TURN, 40_000);
    stay(null, STEP_MS);
    stay(TURN, 40_000);
    expect(saidAtS).toHaveLength(3);
  });
});
