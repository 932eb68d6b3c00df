import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '../../scripts/steps/project.mjs';

/** The clips that come with the project; `test/footage/manifest.json` tells their holds and faults. */
export const CLIP_IDS = [
  'side_bend_front',
  'forward_fold_side',
  'lunge_side',
  'back_extension_side',
  'fault_fold_bent_knees',
  'fault_side_bend_rotated',
  'empty_room',
] as const;

export type ClipId = (typeof CLIP_IDS)[number];

const FOLDERS = ['public/demo', 'test/footage'];

export function clipPath(clip: ClipId): string {
  const places = FOLDERS.map((folder) => path.join(projectPath(folder), `${clip}.mp4`));
  const found = places.find((file) => existsSync(file));
  if (found === undefined) throw new Error(`There is no clip ${clip} in ${FOLDERS.join(' or ')}.`);
  return found;
}
