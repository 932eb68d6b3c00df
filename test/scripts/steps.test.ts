import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprintSources } from '../../scripts/steps/build.mjs';
import { isInstalled } from '../../scripts/steps/install.mjs';
import { explainBrowserInstall } from '../../scripts/steps/install-browser.mjs';
import { isSupportedNode } from '../../scripts/steps/node-version.mjs';
import { readServeOptions } from '../../scripts/steps/options.mjs';
import { findFreePort, reservePort } from '../../scripts/steps/port.mjs';

describe('isSupportedNode', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])('accepts %s', (version) => {
    expect(isSupportedNode(version)).toBe(true);
  });

  it.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])('refuses %s', (version) => {
    expect(isSupportedNode(version)).toBe(false);
  });
});

describe('isInstalled', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-for-another-system': { version: '1.0.0', optional: true },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it('does without packages for other systems', () => {
    expect(isInstalled(locked, { 'node_modules/a': a })).toBe(true);
  });

  it('misses a package that is not there', () => {
    expect(isInstalled(locked, {})).toBe(false);
  });

  it('notices another version or content', () => {
    expect(isInstalled(locked, { 'node_modules/a': { ...a, version: '1.0.1' } })).toBe(false);
    expect(isInstalled(locked, { 'node_modules/a': { ...a, integrity: 'x' } })).toBe(false);
  });
});

describe('fingerprintSources', () => {
  function makeTree(files: Record<string, string>): string {
    const root = mkdtempSync(path.join(tmpdir(), 'limber-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    }
    return root;
  }
  const fingerprint = (files: Record<string, string>) =>
    fingerprintSources(makeTree(files), ['src', 'index.html']);

  it('depends on content and names, not on place or time', () => {
    const files = { 'src/a.ts': 'one', 'src/deep/b.ts': 'two', 'index.html': 'page' };
    expect(fingerprint(files)).toBe(fingerprint(files));
    expect(fingerprint({ ...files, 'src/a.ts': 'One' })).not.toBe(fingerprint(files));
    expect(fingerprint({ ...files, 'src/c.ts': '' })).not.toBe(fingerprint(files));
  });

  it('leaves out what does not go into the build, and the pinned models', () => {
    const files = { 'src/a.ts': 'one' };
    expect(fingerprint({ ...files, 'src/x.task': 'big', 'notes.txt': '' })).toBe(
      fingerprint(files),
    );
  });
});

describe('findFreePort', () => {
  it('goes past a port that is taken', async () => {
    const taken = createServer();
    onTestFinished(() => void taken.close());
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    expect(await findFreePort(port)).toBeGreaterThan(port);
  });
});

describe('reservePort', () => {
  it('gives two who start at the same time different ports', async () => {
    const ports = await Promise.all([reservePort(), reservePort(), reservePort()]);
    expect(new Set(ports).size).toBe(3);
    expect(Math.min(...ports)).toBeGreaterThan(1023);
  });
});

describe('readServeOptions', () => {
  it('opens a browser at the usual port unless told otherwise', () => {
    expect(readServeOptions([], 4173)).toEqual({ port: 4173, open: true, strictPort: false });
    expect(readServeOptions(['--no-open', '--port', '5000'], 4173)).toEqual({
      port: 5000,
      open: false,
      strictPort: false,
    });
    expect(readServeOptions(['--strict-port'], 4173).strictPort).toBe(true);
  });

  it('refuses what is no port, and options it does not know', () => {
    expect(() => readServeOptions(['--port', 'abc'], 4173)).toThrow('--port must be a number');
    expect(() => readServeOptions(['--prot', '5000'], 4173)).toThrow('--prot');
  });
});

describe('explainBrowserInstall', () => {
  it.each(['linux', 'darwin', 'win32', 'freebsd'])('names a way on %s', (platform) => {
    expect(explainBrowserInstall(platform)).toMatch(/install .*(chromium|chrome)/i);
    expect(explainBrowserInstall(platform)).toContain('CHROME_PATH');
  });
});
