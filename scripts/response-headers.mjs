import { DEV_SECURITY_HEADERS, SECURITY_HEADERS } from './security-headers.mjs';

/**
 * Vite plugin: every response carries the security headers, error pages included, which Vite's own
 * `headers` setting leaves out; and a model has a MIME type, which Vite does not know.
 *
 * @returns {import('vite').Plugin}
 */
export function sendResponseHeaders() {
  return {
    name: 'response-headers',
    configureServer: (server) => {
      server.middlewares.use(createMiddleware(DEV_SECURITY_HEADERS));
    },
    configurePreviewServer: (server) => {
      server.middlewares.use(createMiddleware(SECURITY_HEADERS));
    },
  };
}

/**
 * @param {Readonly<Record<string, string>>} headers
 * @returns {import('vite').Connect.NextHandleFunction}
 */
function createMiddleware(headers) {
  return (request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = request.url?.split('?', 1)[0];
    if (path?.endsWith('.task')) response.setHeader('Content-Type', 'application/octet-stream');
    next();
  };
}
