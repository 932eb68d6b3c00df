/**
 * Writes the files that static hosts read: `node scripts/host-files.mjs`. A unit test fails while they
 * differ from the headers the app is served with locally.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SECURITY_HEADERS } from './security-headers.mjs';
import { projectPath } from './steps/project.mjs';

/** Their names carry a hash of their content. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Asked for anew each time; the answer is short where nothing changed. */
const FRESH = 'no-cache';

const HEADERS = Object.entries(SECURITY_HEADERS);

/** @type {Readonly<Record<string, () => string>>} */
export const HOST_FILES = {
  'public/_headers': formatNetlify,
  'deploy/nginx.conf': formatNginx,
  'deploy/Caddyfile': formatCaddy,
  'deploy/vercel.json': formatVercel,
};

/** For Netlify and Cloudflare Pages, which find it in the built folder. */
function formatNetlify() {
  return [
    '# Made by scripts/host-files.mjs.',
    '/*',
    ...HEADERS.map(([name, value]) => `  ${name}: ${value}`),
    // Elsewhere both hosts say "max-age=0, must-revalidate" by themselves, and two rules' values would
    // be joined.
    '/assets/*',
    `  Cache-Control: ${FOREVER}`,
    '/models/*',
    '  Content-Type: application/octet-stream',
    '',
  ].join('\n');
}

function formatNginx() {
  return `# Made by scripts/host-files.mjs. Set server_name, root and the certificate.
map $uri $limber_cache {
  default "${FRESH}";
  ~^/assets/ "${FOREVER}";
}

server {
  listen 443 ssl;
  server_name limber.example;
  root /srv/limber;
  # ssl_certificate …; ssl_certificate_key …;

  include mime.types;
  types {
    application/manifest+json webmanifest;
    application/octet-stream task;
    application/wasm wasm;
    text/javascript js;
  }

  # All in one place: a location with an add_header of its own would lose the others.
${HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $limber_cache always;

  gzip on;
  gzip_types text/css text/javascript application/manifest+json application/wasm image/svg+xml;

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

function formatCaddy() {
  return `# Made by scripts/host-files.mjs. Set the name and the folder.
limber.example {
	root * /srv/limber
	encode zstd gzip

	header {
${HEADERS.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
		Cache-Control "${FRESH}"
	}
	header /assets/* Cache-Control "${FOREVER}"
	header /models/* Content-Type application/octet-stream

	file_server
}
`;
}

function formatVercel() {
  /** @param {ReadonlyArray<readonly [string, string]>} headers */
  const asList = (headers) => headers.map(([key, value]) => ({ key, value }));
  const config = {
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    headers: [
      { source: '/(.*)', headers: asList([...HEADERS, ['Cache-Control', FRESH]]) },
      { source: '/assets/(.*)', headers: asList([['Cache-Control', FOREVER]]) },
      {
        source: '/models/(.*)',
        headers: asList([['Content-Type', 'application/octet-stream']]),
      },
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, format] of Object.entries(HOST_FILES)) {
    mkdirSync(path.dirname(projectPath(file)), { recursive: true });
    writeFileSync(projectPath(file), format());
  }
}
