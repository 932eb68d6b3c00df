/**
 * Draws the coach in every stretch: `npm run gallery`. Writes the thumbnails the app shows, and contact
 * sheets to look at; see bench/gallery.
 */
import { requireSupportedNode } from './steps/node-version.mjs';

requireSupportedNode();

const { installPackages } = await import('./steps/install.mjs');
await installPackages();

const { runnerImport } = await import('vite');
const { PROJECT_FOLDER, projectPath } = await import('./steps/project.mjs');

/**
 * @typedef {{ drawGallery: (args: readonly string[]) => Promise<void> }} Gallery
 * @type {{ module: Gallery }}
 */
const { module } = await runnerImport(
  // TypeScript, which the oldest supported Node does not run by itself.
  projectPath('bench/gallery/gallery.ts'),
  { root: PROJECT_FOLDER, configFile: false, logLevel: 'error' },
);

await module.drawGallery(process.argv.slice(2));
