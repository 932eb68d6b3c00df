import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ALTERATIONS, type AlteredClip, alteredClip } from '../../bench/evaluate/alterations.ts';
import { evaluateClip } from '../../bench/evaluate/evaluate-clip.ts';
import type { ManifestClip, ManifestRun } from '../../bench/evaluate/manifest.ts';
import { recordFrame } from '../../bench/evaluate/recording.ts';
import { truthFrame } from '../../bench/evaluate/truth-frame.ts';
import { mirrorFrame } from '../../src/core/pose.ts';
import { standingTruth } from './truth-fixture.ts';

function run(side: ManifestRun['side']): ManifestRun {
  return { stretch: 'standing_quad', side, holds: [[1, 2]], faults: [] };
}

const CLIP: ManifestClip = {
  id: 'quad',
  video: 'quad.mp4',
  truth: 'quad.truth.json',
  landmarks: 'quad.jsonl',
  runs: [run('left'), run('right'), run(null)],
};

test('a mirrored clip shows the other side, at the same times', () => {
  const mirrored = alteredClip(CLIP, 'mirrored');
  expect(mirrored.runs.map(({ side }) => side)).toEqual(['right', 'left', null]);
  expect(mirrored.runs.map(({ holds }) => holds)).toEqual(CLIP.runs.map(({ holds }) => holds));
  expect(mirrored.isMirrored).toBe(true);
});

test.each(ALTERATIONS.filter((alteration) => alteration !== 'mirrored'))(
  'in %s pictures the same is true, and they are read anew',
  (alteration) => {
    expect(alteredClip(CLIP, alteration)).toEqual({ ...CLIP, landmarks: null, isMirrored: false });
  },
);

test.each(['left', 'right'] as const)(
  'the angles of a mirrored person, stretching on the %s, are compared with those of the other side',
  (side) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'limber-mirrored-'));
    // Turned aside, so that the two arms do not look the same.
    const truth = standingTruth({ turnDeg: 35, frames: 30 });
    writeFileSync(path.join(folder, 'truth.json'), JSON.stringify(truth));
    const recording = truth.frames.map(({ t }, index) =>
      recordFrame(t, mirrorFrame(truthFrame(truth, index))),
    );
    const run = { stretch: 'standing_side_bend', side, holds: [], faults: [] };
    const clip = { id: 'turned', video: 'turned.mp4', truth: 'truth.json', landmarks: null };
    const mirrored = alteredClip({ ...clip, runs: [run] }, 'mirrored');
    const angles = (of: AlteredClip) =>
      evaluateClip(of, recording, folder, 'beginner').report.runs[0]?.angles['shoulder.s'];
    expect(angles(mirrored)?.mae).toBeLessThan(0.5);
    expect(angles({ ...mirrored, isMirrored: false })?.mae).toBeGreaterThan(2);
  },
);
