import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { SECURITY_HEADERS } from './security-headers.mjs';
import { projectPath } from './steps/project.mjs';

/** @typedef {{ path: string, sha256: string, onUse: boolean }} BuiltFile */

/** Too large to fetch before anyone wants them; only what was used is kept. */
const ON_USE = /\.(wasm|task|mp4)$/;
/** For the host and for ourselves, never asked for by the page. */
const NOT_SERVED = /^(\.stamp|_headers|service-worker\.js)$/;

/**
 * Vite plugin: after the build, bundles the service worker with the list of all files built.
 *
 * @returns {import('vite').Plugin}
 */
export function buildServiceWorker() {
  let folder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => {
      folder = path.resolve(config.root, config.build.outDir);
    },
    // Everything is written by then, the public files too; unlike closeBundle it runs after no failure.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => bundleServiceWorker(folder, listBuiltFiles(folder)),
    },
  };
}

/**
 * @param {string} folder
 * @returns {BuiltFile[]}
 */
export function listBuiltFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !NOT_SERVED.test(file) && statSync(path.join(folder, file)).isFile())
    .sort()
    .map((file) => ({
      // Hosts lead /index.html to /, and a page that was led elsewhere cannot be kept.
      path: file === 'index.html' ? '/' : `/${file}`,
      sha256: hash(readFileSync(path.join(folder, file))),
      onUse: ON_USE.test(file),
    }));
}

/**
 * @param {string} folder
 * @param {readonly BuiltFile[]} files
 */
async function bundleServiceWorker(folder, files) {
  const headers = hash(JSON.stringify(SECURITY_HEADERS)).slice(0, 8);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      BUILT_FILES: JSON.stringify(files),
      HEADERS_VERSION: JSON.stringify(headers),
    },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      lib: {
        // One classic script: not every browser runs a service worker that is a module.
        entry: projectPath('workers/service-worker.ts'),
        formats: ['iife'],
        name: 'limberServiceWorker',
        fileName: () => 'service-worker.js',
      },
    },
  });
}

/** @param {string | Uint8Array} content */
function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}
