import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectPath } from './steps/project.mjs';

/**
 * A part of the app that is fetched together. `opens` finds the scripts that begin it, by their name or
 * by something only they contain; what the first screen has already is not counted again.
 *
 * @typedef {{ name: string, budgetBytes: number, opens: (file: string, code: string) => boolean }} Part
 * @typedef {{ name: string, files: readonly string[], gzipBytes: number, budgetBytes: number | null }} Weight
 */

// Raise a budget only for something that people get in return.
/** @type {readonly Part[]} */
const PARTS = [
  { name: 'session', budgetBytes: 45_000, opens: (file) => file.startsWith('session-screen-') },
  // The class by which three tells that it is loaded twice.
  { name: 'coach', budgetBytes: 190_000, opens: (_, code) => code.includes('__THREE__') },
  { name: 'charts', budgetBytes: 110_000, opens: (_, code) => code.includes('plot-d6a7b5') },
];

const FIRST_SCREEN_BUDGET_BYTES = 70_000;

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g;
const ENTRY_SCRIPT = /<(?:script|link)[^>]+(?:src|href)="\/assets\/([\w.-]+\.js)"/g;

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function allMatches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, name]) => /** @type {string} */ (name));
}

/**
 * The scripts and all that they import at once.
 *
 * @param {readonly string[]} entries
 * @param {ReadonlyMap<string, string>} scripts code by file name
 * @param {ReadonlySet<string>} [without]
 */
export function closureOf(entries, scripts, without = new Set()) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const code = scripts.get(file);
    if (code === undefined || found.has(file) || without.has(file)) continue;
    found.add(file);
    waiting.push(...allMatches(code, STATIC_IMPORT));
  }
  return found;
}

/**
 * @param {string} page the built index.html
 * @param {ReadonlyMap<string, string>} scripts
 * @returns {readonly Weight[]}
 */
export function weighBundle(page, scripts) {
  /** @param {Iterable<string>} files */
  const sizeOf = (files) =>
    [...files].reduce((sum, file) => sum + gzipSync(scripts.get(file) ?? '').length, 0);
  const first = closureOf(allMatches(page, ENTRY_SCRIPT), scripts);
  const parts = PARTS.map(({ name, budgetBytes, opens }) => {
    const entries = [...scripts].filter(([file, code]) => opens(file, code)).map(([file]) => file);
    const files = closureOf(entries, scripts, first);
    return { name, files: [...files].sort(), gzipBytes: sizeOf(files), budgetBytes };
  });
  return [
    {
      name: 'first screen',
      files: [...first].sort(),
      gzipBytes: sizeOf(first),
      budgetBytes: FIRST_SCREEN_BUDGET_BYTES,
    },
    ...parts,
    {
      name: 'all scripts',
      files: [...scripts.keys()],
      gzipBytes: sizeOf(scripts.keys()),
      budgetBytes: null,
    },
  ];
}

/** The weight of what was built into dist. */
export function readBundle() {
  const folder = projectPath('dist/assets');
  if (!existsSync(folder)) throw new Error('There is no built app in dist: run "npm run build".');
  const names = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const scripts = new Map(
    names.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
  return weighBundle(readFileSync(projectPath('dist/index.html'), 'utf8'), scripts);
}
