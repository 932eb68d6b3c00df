import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { closureOf, weighBundle } from '../../scripts/bundle-weight.mjs';

const PAGE = '<script type="module" src="/assets/index-A1.js"></script>';

const SCRIPTS = new Map([
  ['index-A1.js', 'import{a}from"./shared-B2.js";const s=()=>import("./session-screen-C3.js")'],
  ['shared-B2.js', 'export const a=1'],
  [
    'session-screen-C3.js',
    'import{a}from"./shared-B2.js";import"./live-D4.js";import("./coach-E5.js")',
  ],
  ['live-D4.js', 'export{b}from"./judge-F6.js"'],
  ['judge-F6.js', 'export const b=2'],
  ['coach-E5.js', 'window.__THREE__=1'],
]);

function sizeOf(...files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(SCRIPTS.get(file) ?? '').length, 0);
}

describe('weight of the bundle', () => {
  it('follows what is imported at once, not what is imported later', () => {
    expect(closureOf(['index-A1.js'], SCRIPTS)).toEqual(new Set(['index-A1.js', 'shared-B2.js']));
    expect(closureOf(['live-D4.js'], SCRIPTS)).toEqual(new Set(['live-D4.js', 'judge-F6.js']));
  });

  it('counts for a later part only what the first screen has not brought', () => {
    const parts = new Map(weighBundle(PAGE, SCRIPTS).map((part) => [part.name, part]));
    expect(parts.get('first screen')?.gzipBytes).toBe(sizeOf('index-A1.js', 'shared-B2.js'));
    expect(parts.get('session')?.files).toEqual([
      'judge-F6.js',
      'live-D4.js',
      'session-screen-C3.js',
    ]);
    expect(parts.get('coach')?.gzipBytes).toBe(sizeOf('coach-E5.js'));
  });

  it('finds no chart where there is none', () => {
    const charts = weighBundle(PAGE, SCRIPTS).find(({ name }) => name === 'charts');
    expect(charts).toMatchObject({ files: [], gzipBytes: 0 });
  });
});
