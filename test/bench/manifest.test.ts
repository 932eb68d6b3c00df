import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../bench/evaluate/manifest.ts';
import { InputError } from '../../bench/evaluate/parse.ts';

const RUN = { stretch: 'glute_bridge', side: null, holds: [[1, 2.5]], faults: [] };
const CLIP = { id: 'bridge', video: 'bridge.mp4', truth: 'bridge.truth.json', runs: [RUN] };

function parse(clips: unknown) {
  return parseManifest(JSON.stringify({ clips }), 'manifest.json');
}

test('a clip may be a video or a recording', () => {
  const recorded = { id: 'recorded', landmarks: 'recorded.jsonl', runs: [] };
  expect(parse([CLIP, recorded]).clips).toEqual([
    { ...CLIP, landmarks: null },
    { ...recorded, video: null, truth: null },
  ]);
});

describe('what is wrong is named by its field', () => {
  test.each([
    ['no clips', undefined, 'manifest.json: clips: '],
    ['neither video nor recording', [{ id: 'x', runs: [] }], 'clips[0]: A clip needs'],
    ['a missing field', [CLIP, { id: 'x', video: 'x.mp4' }], 'clips[1].runs: '],
    ['a side', [{ ...CLIP, runs: [{ ...RUN, side: 'links' }] }], 'clips[0].runs[0].side: '],
    ['a backward hold', [{ ...CLIP, runs: [{ ...RUN, holds: [[3, 2]] }] }], 'runs[0].holds[0]: '],
    [
      'a fault without an end',
      [{ ...CLIP, runs: [{ ...RUN, faults: [{ id: 'x', from: 1 }] }] }],
      'clips[0].runs[0].faults[0].to: ',
    ],
    ['an id that is no file name', [{ ...CLIP, id: '../x' }], 'clips[0].id: '],
    ['an id twice', [CLIP, CLIP], 'clips: Two clips share an id.'],
  ])('%s', (_, clips, message) => {
    expect(() => parse(clips)).toThrow(message);
    expect(() => parse(clips)).toThrow(InputError);
  });

  test('text that is not JSON', () => {
    expect(() => parseManifest('clips:', 'manifest.json')).toThrow('manifest.json: not JSON');
  });
});
