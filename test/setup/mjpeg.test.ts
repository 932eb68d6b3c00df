import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../footage/manifest.json' with { type: 'json' };
import { CLIP_IDS, clipPath } from './clips.ts';
import { encodeMjpeg, freezePicture, holdFirstPicture } from './mjpeg.ts';

const jpeg = (body: number) => Buffer.from([0xff, 0xd8, body, 0xff, 0xd9]);
const bodies = (mjpeg: Buffer) => [...mjpeg].filter((_, index) => index % 5 === 2);
const pictures = [0, 1, 2].map((index) => ({ startSeconds: index / 15, jpeg: jpeg(index) }));

describe('encodeMjpeg', () => {
  it('shows each picture of a 15-a-second clip twice', () => {
    expect(bodies(encodeMjpeg(pictures, 3 / 15))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('keeps the last picture to the end', () => {
    expect(bodies(encodeMjpeg(pictures, 4 / 15)).slice(-4)).toEqual([2, 2, 2, 2]);
  });
});

describe('holdFirstPicture', () => {
  it('lingers at the beginning for as long as asked, and never stands quite still', () => {
    const held = holdFirstPicture(encodeMjpeg(pictures, 3 / 15), 0.2);
    expect(bodies(held)).toEqual([0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 2, 2]);
  });
});

describe('freezePicture', () => {
  it('repeats one picture in the middle', () => {
    const frozen = freezePicture(encodeMjpeg(pictures, 3 / 15), 0.1, 0.1);
    expect(bodies(frozen)).toEqual([0, 0, 1, 1, 1, 1, 1, 2, 2]);
  });
});

describe('the clips', () => {
  it('are all there, each with its entry in the manifest', () => {
    expect(manifest.clips.map((clip) => clip.id).sort()).toEqual([...CLIP_IDS].sort());
    for (const clip of CLIP_IDS) expect(existsSync(clipPath(clip))).toBe(true);
  });
});
