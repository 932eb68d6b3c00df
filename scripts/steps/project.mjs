import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string} relative */
export function projectPath(relative) {
  return path.join(PROJECT_FOLDER, relative);
}
