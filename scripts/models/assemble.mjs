import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { appendMetadata } from './tflite-metadata.mjs';

const DETECTOR_NORMALIZATION = { mean: 127.5, std: 127.5 };
const LANDMARK_NORMALIZATION = { mean: 0, std: 255 };

// Built from local fields, which is also how the ZIP writer reads it: the same bytes in every zone.
const FIXED_TIME = new Date(2023, 1, 6, 12, 0, 0);
const ZIP_HEADER_BYTES = 30;
const EXTRA_HEADER_BYTES = 4;
const PADDING_FIELD = 0x4c4d;
const ENTRY_ALIGNMENT = 16;

/**
 * One `.task` bundle: a ZIP with two stored entries, the person detector and a landmark model.
 *
 * @param {string} packageFolder of @mediapipe/pose, which ships the networks
 * @param {string} variant lite, full or heavy
 */
export function assembleBundle(packageFolder, variant) {
  const detector = readFileSync(path.join(packageFolder, 'pose_solution_packed_assets.data'));
  const landmark = readFileSync(path.join(packageFolder, `pose_landmark_${variant}.tflite`));
  return zipStored([
    ['pose_detector.tflite', appendMetadata(detector, DETECTOR_NORMALIZATION)],
    ['pose_landmarks_detector.tflite', appendMetadata(landmark, LANDMARK_NORMALIZATION)],
  ]);
}

/**
 * Entries are padded so that each model starts aligned: the runtime reads weights in place.
 *
 * @param {ReadonlyArray<readonly [name: string, content: Uint8Array]>} entries
 */
function zipStored(entries) {
  /** @type {import('fflate').Zippable} */
  const files = {};
  let offset = 0;
  for (const [name, content] of entries) {
    const unpadded = offset + ZIP_HEADER_BYTES + name.length + EXTRA_HEADER_BYTES;
    const padding = (ENTRY_ALIGNMENT - (unpadded % ENTRY_ALIGNMENT)) % ENTRY_ALIGNMENT;
    const extra = { [PADDING_FIELD]: new Uint8Array(padding) };
    files[name] = [content, { level: 0, mtime: FIXED_TIME, extra }];
    offset = unpadded + padding + content.length;
  }
  return zipSync(files);
}
