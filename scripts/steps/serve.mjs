import { openPage } from './open-page.mjs';
import { findFreePort } from './port.mjs';
import { projectPath } from './project.mjs';

/** @typedef {{ port: number, open: boolean, strictPort: boolean }} ServeOptions */
/** @typedef {{ close: () => Promise<void> }} RunningServer */
/** @typedef {(config: { configFile: string, logLevel: 'warn' | 'info' }, port: number) => Promise<RunningServer>} StartServer */

/**
 * Starts a server, says where, and runs until Ctrl-C.
 *
 * @param {ServeOptions} options
 * @param {StartServer} startServer
 */
async function serve({ port, open, strictPort }, startServer) {
  const freePort = strictPort ? port : await findFreePort(port);
  if (freePort !== port) console.log(`Port ${port} is in use, so this uses ${freePort}.`);
  const configFile = projectPath('vite.config.ts');
  const server = await startServer({ configFile, logLevel: 'warn' }, freePort);
  closeOnSignal(server);

  const address = `http://127.0.0.1:${freePort}/`;
  console.log(`\n  Limber is at ${address}\n\n  Press Ctrl-C to stop.\n`);
  if (open) openPage(address);
}

/** @param {ServeOptions} options */
export async function serveBuild(options) {
  const { preview } = await import('vite');
  await serve(options, (config, port) =>
    preview({ ...config, preview: { port, strictPort: true } }),
  );
}

/** @param {ServeOptions} options */
export async function serveSources(options) {
  const { createServer } = await import('vite');
  await serve(options, async (config, port) => {
    const settings = { ...config, logLevel: /** @type {const} */ ('info') };
    const server = await createServer({ ...settings, server: { port, strictPort: true } });
    return server.listen();
  });
}

/** @param {RunningServer} server */
function closeOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server.close();
      process.exit(0);
    });
  }
}
