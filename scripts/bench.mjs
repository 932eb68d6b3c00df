/**
 * Measures speed and weight, side by side: `npm run bench`; see bench/speed and docs/performance.md.
 */
import { requireSupportedNode } from './steps/node-version.mjs';

requireSupportedNode();

const { installPackages } = await import('./steps/install.mjs');
await installPackages();

const { runnerImport } = await import('vite');
const { buildApp } = await import('./steps/build.mjs');
const { prepareModels } = await import('./steps/models.mjs');
const { PROJECT_FOLDER, projectPath } = await import('./steps/project.mjs');

async function prepareApp() {
  await prepareModels();
  await buildApp();
}

/**
 * @typedef {{ prepareApp: () => Promise<void> }} Tools
 * @typedef {{ bench: (args: readonly string[], tools: Tools) => Promise<number> }} Bench
 * @type {{ module: Bench }}
 */
const { module } = await runnerImport(projectPath('bench/speed/bench.ts'), {
  root: PROJECT_FOLDER,
  configFile: false,
  logLevel: 'error',
});

process.exitCode = await module.bench(process.argv.slice(2), { prepareApp });
