import { createServer, preview } from 'vite';
import { findFreePort } from '../../../scripts/steps/port.mjs';
import { PROJECT_FOLDER, projectPath } from '../../../scripts/steps/project.mjs';

/** Local addresses of the app and of what it is compared with. */
export interface Sites {
  /** The built app, sent as it is to be sent. */
  readonly app: string;
  /** A page of `bench/speed/page`. */
  page(name: 'bare' | 'usual' | 'kinds'): string;
  close(): Promise<void>;
}

export async function openSites(): Promise<Sites> {
  const app = await preview({
    root: PROJECT_FOLDER,
    configFile: projectPath('vite.config.ts'),
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: await findFreePort(5400), strictPort: true },
  });
  const pages = await createServer({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'error',
    cacheDir: projectPath('node_modules/.cache/bench'),
    worker: { format: 'es' },
    server: {
      host: '127.0.0.1',
      port: await findFreePort(5500),
      strictPort: true,
      hmr: false,
      watch: null,
    },
    optimizeDeps: { noDiscovery: true, include: ['comlink', '@mediapipe/tasks-vision'] },
  });
  await pages.listen();
  const portOf = (urls: { local: string[] } | null) => new URL(urls?.local[0] ?? '').origin;
  const pagesOrigin = portOf(pages.resolvedUrls);
  return {
    app: portOf(app.resolvedUrls),
    page: (name) => `${pagesOrigin}/bench/speed/page/${name}.html`,
    async close() {
      await app.close();
      await pages.close();
    },
  };
}
