import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assembleBundle } from '../../scripts/models/assemble.mjs';
import { appendMetadata } from '../../scripts/models/tflite-metadata.mjs';
import { projectPath } from '../../scripts/steps/project.mjs';
import pins from '../../src/pose/model-bundles.json' with { type: 'json' };

const PACKAGE_FOLDER = projectPath('node_modules/@mediapipe/pose');

describe('model bundles', () => {
  const bundle = assembleBundle(PACKAGE_FOLDER, 'lite');

  it('are the pinned ones', () => {
    expect(bundle.length).toBe(pins.lite.bytes);
    expect(createHash('sha256').update(bundle).digest('hex')).toBe(pins.lite.sha256);
  });

  it('hold the two networks the runtime looks for, unchanged but for the metadata', () => {
    const entries = unzipSync(bundle);
    expect(Object.keys(entries)).toEqual([
      'pose_detector.tflite',
      'pose_landmarks_detector.tflite',
    ]);
    const source = readFileSync(`${PACKAGE_FOLDER}/pose_landmark_lite.tflite`);
    const packed = Buffer.from(entries['pose_landmarks_detector.tflite'] ?? []);
    const changed = source.filter((byte, index) => byte !== packed[index]).length;
    // Two 32-bit offsets now point at the appended metadata.
    expect(changed).toBeLessThanOrEqual(8);
    expect(packed.subarray(source.length).toString('latin1')).toContain('M001');
    expect(packed.subarray(source.length).toString('latin1')).toContain('TFLITE_METADATA');
  });

  it('start each network on an aligned byte', () => {
    const text = Buffer.from(bundle).toString('latin1');
    for (let at = text.indexOf('TFL3'); at !== -1; at = text.indexOf('TFL3', at + 1)) {
      expect((at - 4) % 16).toBe(0);
    }
  });

  it('are there to be served', () => {
    for (const pin of Object.values(pins)) {
      expect(existsSync(projectPath(`public/models/${pin.file}`))).toBe(true);
    }
  });
});

describe('appendMetadata', () => {
  it('refuses a model that has no place for it', () => {
    expect(() => appendMetadata(new Uint8Array(64), { mean: 0, std: 255 })).toThrow();
  });
});
