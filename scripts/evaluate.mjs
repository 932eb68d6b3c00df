/**
 * Measures how well the app does on clips: `npm run evaluate -- --manifest FILE`; see bench/evaluate.
 */
import { requireSupportedNode } from './steps/node-version.mjs';

requireSupportedNode();

const { installPackages } = await import('./steps/install.mjs');
await installPackages();

const { runnerImport } = await import('vite');
const { prepareModels } = await import('./steps/models.mjs');
const { PROJECT_FOLDER, projectPath } = await import('./steps/project.mjs');

/**
 * @typedef {{ prepareModels: () => Promise<void> }} Tools
 * @typedef {{ evaluate: (args: readonly string[], tools: Tools) => Promise<number> }} Evaluation
 * @type {{ module: Evaluation }}
 */
const { module } = await runnerImport(
  // TypeScript, which the oldest supported Node does not run by itself.
  projectPath('bench/evaluate/evaluate.ts'),
  { root: PROJECT_FOLDER, configFile: false, logLevel: 'error' },
);

process.exitCode = await module.evaluate(process.argv.slice(2), { prepareModels });
