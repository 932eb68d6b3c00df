import { requireSupportedNode } from './steps/node-version.mjs';

requireSupportedNode();

const { runAllTests } = await import('./steps/test-run.mjs');
process.exitCode = await runAllTests();
