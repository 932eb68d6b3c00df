import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** No test takes a tenth of it; it is for those that hang, on a machine that is busy with something else. */
const LIMIT_MS = 60_000;

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      include: ['test/**/*.test.{ts,tsx}'],
      setupFiles: ['test/setup/properties.ts'],
      testTimeout: LIMIT_MS,
      hookTimeout: LIMIT_MS,
    },
  }),
);
