import { createServer, preview } from 'vite';
import { findFreePort } from '../../../scripts/steps/port.mjs';
import { PROJECT_FOLDER, projectPath } from '../../../scripts/steps/project.mjs';

/** With everything on: a long hold of a stretch with many targets and rules. */
const SESSION = '/#/session/standing_side_bend?side=right&source=camera&hold=300';

/** Local addresses of the app and of what it is compared with. */
export interface Sites {
  /** The built app, sent as it is to be sent. */
  readonly app: string;
  /** In it, a long session before the camera. */
  readonly session: string;
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
  const originOf = (urls: { local: string[] } | null) => new URL(urls?.local[0] ?? '').origin;
  const pagesOrigin = originOf(pages.resolvedUrls);
  const appOrigin = originOf(app.resolvedUrls);
  return {
    app: appOrigin,
    session: `${appOrigin}${SESSION}`,
    page: (name) => `${pagesOrigin}/bench/speed/page/${name}.html`,
    async close() {
      await app.close();
      await pages.close();
    },
  };
}
