import type { ModelBundle, PoseModel } from '../../workers/pose-protocol.ts';
import pins from './model-bundles.json';

/** Where the page finds a model, and the pin its bytes must match. */
export function modelBundle(model: PoseModel): ModelBundle {
  const { file, bytes, sha256 } = pins[model];
  // Absolute, because the worker would read a relative address from its own script's folder.
  const url = new URL(`${import.meta.env.BASE_URL}models/${file}`, document.baseURI).href;
  return { url, bytes, sha256 };
}
