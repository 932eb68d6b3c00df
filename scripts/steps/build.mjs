import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER, projectPath } from './project.mjs';
import { runPackageScript } from './run.mjs';

const SOURCES = [
  'index.html',
  'package-lock.json',
  'public',
  'scripts/offline-files.mjs',
  'scripts/response-headers.mjs',
  'scripts/security-headers.mjs',
  'scripts/strip-sources.mjs',
  'src',
  'tsconfig.base.json',
  'vite.config.ts',
  'workers',
];

// Inside the output, so that a build by hand, which empties the folder, takes the stamp away.
const STAMP = projectPath('dist/.stamp');

/** Builds the app into dist, unless it was built from the same sources before. */
export async function buildApp() {
  const fingerprint = fingerprintSources(PROJECT_FOLDER, SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint) return;

  console.log('Building the app …');
  // Told outright: what runs this may be a development tool, and its children build as it is.
  const code = await runPackageScript('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
    NODE_ENV: 'production',
  });
  if (code !== 0) throw new Error('The app could not be built: see the messages above.');
  writeFileSync(STAMP, fingerprint);
}

/**
 * @param {string} root
 * @param {readonly string[]} sources files and folders below the root
 */
export function fingerprintSources(root, sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => listFiles(root, source))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} source
 * @returns {string[]}
 */
function listFiles(root, source) {
  const full = path.join(root, source);
  if (!existsSync(full)) return [];
  if (statSync(full).isDirectory()) {
    const names = readdirSync(full).sort();
    return names.flatMap((name) => listFiles(root, `${source}/${name}`));
  }
  // A model is pinned by its hash in src, so its 30 MB need no reading here.
  return source.endsWith('.task') ? [] : [source];
}
