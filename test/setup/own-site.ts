import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SECURITY_HEADERS } from '../../scripts/security-headers.mjs';
import { projectPath } from '../../scripts/steps/project.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.task': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A server for the built app that a test can stop, and whose files it can replace. */
export interface OwnSite {
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  read(file: string): string;
  replace(file: string, content: string): void;
  stop(): Promise<void>;
}

export async function openOwnSite(): Promise<OwnSite> {
  const replaced = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    answer(response, file, replaced.get(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    read: (file) => replaced.get(file) ?? readFileSync(builtFile(file), 'utf8'),
    replace: (file, content) => void replaced.set(file, content),
    stop: async () => {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(response: ServerResponse, file: string, replacement: string | undefined): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  try {
    response.end(replacement ?? readFileSync(builtFile(file)));
  } catch {
    response.writeHead(404).end();
  }
}

function builtFile(file: string): string {
  return path.join(projectPath('dist'), file);
}
