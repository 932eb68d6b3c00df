import { describe, expect, it } from 'vitest';
import type { OverviewRow } from '../../../src/app/history.ts';
import { countedDigests, hasClips } from '../../../src/app/review/sample-data.ts';
import type { SessionSource } from '../../../src/store/session-record.ts';
import { digestAt } from './digests.ts';

function rowOf(source: SessionSource): OverviewRow {
  return { kind: 'session', digest: digestAt([2026, 3, 1], { source }) };
}

describe('what counts in the review', () => {
  const [own, invented, clip] = [rowOf('camera'), rowOf('sample-data'), rowOf('demo:lunge_side')];

  it('is one’s own, or invented data as long as there is none', () => {
    expect(countedDigests([own, invented, clip]).map(({ source }) => source)).toEqual(['camera']);
    expect(countedDigests([invented, clip]).map(({ source }) => source)).toEqual(['sample-data']);
  });

  it('is never a sample clip, which is told', () => {
    expect(countedDigests([clip])).toEqual([]);
    expect(hasClips([clip])).toBe(true);
    expect(hasClips([own, invented])).toBe(false);
  });
});
