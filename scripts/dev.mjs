import { requireSupportedNode } from './steps/node-version.mjs';

requireSupportedNode();

try {
  const { readServeOptions } = await import('./steps/options.mjs');
  const { installPackages } = await import('./steps/install.mjs');
  const { prepareModels } = await import('./steps/models.mjs');
  const { serveSources } = await import('./steps/serve.mjs');

  const options = readServeOptions(process.argv.slice(2), 5173);
  await installPackages();
  await prepareModels();
  await serveSources(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
