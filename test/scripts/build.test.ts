import { expect, it, vi } from 'vitest';

const run = vi.hoisted(() => vi.fn(async () => 0));
vi.mock('../../scripts/steps/run.mjs', () => ({ runPackageScript: run }));
vi.mock('node:fs', async (importActual) => ({
  ...(await importActual<typeof import('node:fs')>()),
  existsSync: () => false,
  writeFileSync: () => undefined,
}));

it('the app is built for production, also from a tool that runs in another environment', async () => {
  expect(process.env['NODE_ENV']).not.toBe('production');
  const { buildApp } = await import('../../scripts/steps/build.mjs');
  await buildApp();
  const environment = expect.objectContaining({ NODE_ENV: 'production' });
  expect(run).toHaveBeenCalledWith('vite/bin/vite.js', expect.anything(), environment);
});
