/**
 * Builds the pose model bundles in public/models from the networks in the npm package
 * @mediapipe/pose, and checks each against its pinned hash in src/pose/model-bundles.json.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { assembleBundle } from './models/assemble.mjs';
import { projectPath } from './steps/project.mjs';

/** @typedef {{ file: string, bytes: number, sha256: string }} Pin */

/** @type {Record<string, Pin>} */
const PINS = JSON.parse(readFileSync(projectPath('src/pose/model-bundles.json'), 'utf8'));
const PACKAGE_FOLDER = projectPath('node_modules/@mediapipe/pose');
const TARGET_FOLDER = projectPath('public/models');

/** @returns {string[]} the names of the bundles that had to be built */
export function buildModels() {
  mkdirSync(TARGET_FOLDER, { recursive: true });
  return Object.entries(PINS)
    .filter(([, pin]) => !isUpToDate(path.join(TARGET_FOLDER, pin.file), pin))
    .map(([variant, pin]) => buildBundle(variant, pin));
}

/**
 * @param {string} file
 * @param {Pin} pin
 */
function isUpToDate(file, pin) {
  if (!existsSync(file) || statSync(file).size !== pin.bytes) return false;
  return hashBytes(readFileSync(file)) === pin.sha256;
}

/**
 * @param {string} variant
 * @param {Pin} pin
 */
function buildBundle(variant, pin) {
  const bundle = assembleBundle(PACKAGE_FOLDER, variant);
  const sha256 = hashBytes(bundle);
  if (sha256 !== pin.sha256 || bundle.length !== pin.bytes) {
    throw new Error(
      `${pin.file} is not the bundle this project was tested with.\n` +
        `  expected ${pin.bytes} bytes, SHA-256 ${pin.sha256}\n` +
        `  built    ${bundle.length} bytes, SHA-256 ${sha256}\n` +
        'Run "npm ci" to get the locked packages back. If the change is meant, test it, then ' +
        'update src/pose/model-bundles.json.',
    );
  }
  writeWhole(path.join(TARGET_FOLDER, pin.file), bundle);
  return pin.file;
}

/**
 * By way of a second name, so that an interrupted run never leaves half a model behind.
 *
 * @param {string} file
 * @param {Uint8Array} bytes
 */
function writeWhole(file, bytes) {
  const partial = `${file}.${process.pid}.partial`;
  writeFileSync(partial, bytes);
  renameSync(partial, file);
}

/** @param {Uint8Array} bytes */
function hashBytes(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const built = buildModels();
    console.log(built.length > 0 ? `Built ${built.join(', ')}.` : 'Pose models are up to date.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
