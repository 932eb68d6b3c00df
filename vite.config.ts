import { defineConfig } from 'vite';
import { buildServiceWorker } from './scripts/offline-files.mjs';
import { sendResponseHeaders } from './scripts/response-headers.mjs';
import { stripSources } from './scripts/strip-sources.mjs';

export default defineConfig({
  root: import.meta.dirname,
  // Screens are told apart by the address's hash, so a path that is no file is a mistake: answer 404.
  appType: 'mpa',
  plugins: [stripSources(), sendResponseHeaders(), buildServiceWorker()],
  worker: { format: 'es' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    // The content policy allows no data: fonts, and a file of its own can be cached.
    assetsInlineLimit: 0,
    // The polyfill is an inline script, which the content policy forbids, and no target needs it.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173, cors: false },
});
