import { createReadStream, existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { createServer, type Plugin } from 'vite';
import { findFreePort } from '../../scripts/steps/port.mjs';
import { PROJECT_FOLDER, projectPath } from '../../scripts/steps/project.mjs';

const PAGE = 'bench/evaluate/page/index.html';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
};

/** Serves the recorder page and the files given to it. */
export interface PageServer {
  readonly pageUrl: string;
  /** A same-origin address for a file anywhere on this machine. */
  publish(file: string): string;
  close(): Promise<void>;
}

/** Files to record lie anywhere, so they are served by number, and only those published. */
function servePublished(files: readonly string[]): Plugin {
  return {
    name: 'published-files',
    configureServer(server) {
      server.middlewares.use('/published', (request, response) => {
        const file = files[Number(request.url?.slice(1))];
        if (file && existsSync(file)) sendFile(file, response);
        else {
          response.statusCode = 404;
          response.end();
        }
      });
    },
  };
}

function sendFile(file: string, response: ServerResponse): void {
  response.setHeader('Content-Type', MIME_TYPES[path.extname(file).toLowerCase()] ?? '');
  response.setHeader('Content-Length', statSync(file).size);
  createReadStream(file).pipe(response);
}

/** Starts serving on a free local port. */
export async function startPageServer(): Promise<PageServer> {
  const files: string[] = [];
  const port = await findFreePort(5300);
  const server = await createServer({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'error',
    // Apart from the development server's, which may be running.
    cacheDir: projectPath('node_modules/.cache/evaluate'),
    worker: { format: 'es' },
    // A source edited or a package discovered while it runs must not reload the page half-way.
    server: { host: '127.0.0.1', port, strictPort: true, hmr: false, watch: null },
    optimizeDeps: {
      noDiscovery: true,
      include: ['comlink', 'mediabunny', 'valibot', '@mediapipe/tasks-vision'],
    },
    plugins: [servePublished(files)],
  });
  await server.listen();
  return {
    pageUrl: `http://127.0.0.1:${port}/${PAGE}`,
    publish: (file) => `/published/${files.push(file) - 1}`,
    close: () => server.close(),
  };
}
