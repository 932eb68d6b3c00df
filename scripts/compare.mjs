/**
 * Compares ways of measuring on recordings: `npm run compare -- --manifest FILE --landmarks DIR`.
 */
import { requireSupportedNode } from './steps/node-version.mjs';

requireSupportedNode();

const { installPackages } = await import('./steps/install.mjs');
await installPackages();

const { runnerImport } = await import('vite');
const { PROJECT_FOLDER, projectPath } = await import('./steps/project.mjs');

/**
 * @typedef {{ compare: (args: readonly string[]) => number }} Comparison
 * @type {{ module: Comparison }}
 */
const { module } = await runnerImport(projectPath('bench/compare/compare.ts'), {
  root: PROJECT_FOLDER,
  configFile: false,
  logLevel: 'error',
});

process.exitCode = module.compare(process.argv.slice(2));
