import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { projectPath } from '../../scripts/steps/project.mjs';
import known from '../setup/known-addresses.json' with { type: 'json' };

// Looks at the built files and needs no page, but it must run after the build, as browser tests do.

const SCANNED = /\.(css|html|js|json|svg|task|txt|wasm|webmanifest)$/;
const ABSOLUTE = /(?:https?|wss?|ftp):\/\/[\w.~:/?#[\]@!&()*+,;=%-]+/g;
/** As in `"//host.example/x"`: the page's own scheme and another host. */
const SCHEMELESS = /(?<=["'`(])\/\/[\w-]+(?:\.[\w-]+)+[\w./?#-]*/g;

/** Each address in the built files, and the files it is in. */
function findAddresses(): Map<string, string[]> {
  const folder = projectPath('dist');
  const found = new Map<string, string[]>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!SCANNED.test(file)) continue;
    const text = readFileSync(path.join(folder, file), 'latin1');
    for (const match of [...text.matchAll(ABSOLUTE), ...text.matchAll(SCHEMELESS)]) {
      const address = match[0].replace(/[.,;:)]+$/, '');
      found.set(address, [...(found.get(address) ?? []), path.basename(file)]);
    }
  }
  return found;
}

test('the built files name no address that nobody has looked at', () => {
  const reviewed = new Set(known.map(({ address }) => address));
  const unknown = [...findAddresses()].filter(([address]) => !reviewed.has(address));
  const hint = 'look at each, and add it to test/setup/known-addresses.json if it is harmless';
  expect(Object.fromEntries(unknown), hint).toEqual({});
});

test('every reviewed address is still there, and says why it is harmless', () => {
  const found = findAddresses();
  expect(known.filter(({ address }) => !found.has(address))).toEqual([]);
  expect(known.filter(({ reason }) => reason.length < 10)).toEqual([]);
});
