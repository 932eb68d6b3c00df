import { describe, expect, it } from 'vitest';
import type { Usage } from '../../bench/speed/browser/machine.ts';
import type { Probed, ProbedPose } from '../../bench/speed/browser/probe.ts';
import { turnOf } from '../../bench/speed/browser/turn.ts';

const BEFORE: Usage = { cpuSeconds: 10, mainSeconds: 1, heapBytes: 1, residentBytes: null };
const AFTER: Usage = { cpuSeconds: 13, mainSeconds: 1.5, heapBytes: 5, residentBytes: 7 };

/** Pictures 33 ms apart, each sent 10 ms after it was taken, read in 40 ms and drawn 2 ms later. */
function probed(more: Partial<Probed> = {}, shiftMs = 0): Probed {
  const presentedMs = Array.from({ length: 60 }, (_, index) => 5000.25 + index * 33.3);
  const poses = presentedMs.slice(0, 50).map((takenMs): ProbedPose => {
    return {
      takenMs: takenMs - shiftMs,
      onWorkerClock: shiftMs !== 0,
      sentMs: takenMs + 10,
      answeredMs: takenMs + 50,
      inferenceMs: 40,
      drawnMs: takenMs + 52,
    };
  });
  return {
    fromMs: 5000,
    toMs: 7000,
    poses,
    presentedMs,
    gapsMs: [16, 16, 16, 17, 50],
    longTasksMs: [],
    ...more,
  };
}

describe('a turn of the bench', () => {
  it('counts by the second', () => {
    const turn = turnOf(probed(), BEFORE, AFTER);
    expect(turn.posesPerSecond).toBe(25);
    expect(turn.cameraPerSecond).toBe(30);
    expect(turn.mainShare).toBe(0.25);
    expect(turn.cpuSecondsPerMinute).toBe(90);
  });

  it('takes latency from the taking of the picture, and apart from the network', () => {
    const turn = turnOf(probed(), BEFORE, AFTER);
    expect(turn.latencyP50Ms).toBeCloseTo(52, 6);
    expect(turn.addedP95Ms).toBeCloseTo(2, 6);
  });

  it('finds the page’s time for pictures on the worker’s clock', () => {
    const turn = turnOf(probed({}, 4000.25), BEFORE, AFTER);
    expect(turn.latencyP50Ms).toBeCloseTo(52, 0);
    expect(turn.latencyP95Ms).toBeCloseTo(52, 0);
  });

  it('leaves out pictures of which nothing was drawn', () => {
    const poses = probed().poses.map((pose) => ({ ...pose, drawnMs: null }));
    expect(turnOf(probed({ poses }), BEFORE, AFTER).latencyP50Ms).toBeNaN();
  });

  it('counts of a long task what is beyond 50 ms', () => {
    const turn = turnOf(probed({ longTasksMs: [60, 90] }), BEFORE, AFTER);
    expect(turn.blockedMsPerSecond).toBe(25);
    expect(turn.longTasksPerSecond).toBe(1);
    expect(turn.longestTaskMs).toBe(90);
    expect(turnOf(probed(), BEFORE, AFTER).longestTaskMs).toBe(0);
  });
});
