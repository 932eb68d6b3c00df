import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_FILES } from '../../scripts/host-files.mjs';
import { SECURITY_HEADERS } from '../../scripts/security-headers.mjs';
import { projectPath } from '../../scripts/steps/project.mjs';

describe.each(Object.entries(HOST_FILES))('%s', (file, format) => {
  it('is what the script makes of the headers', () => {
    const hint = 'run "node scripts/host-files.mjs"';
    expect(existsSync(projectPath(file)), hint).toBe(true);
    expect(readFileSync(projectPath(file), 'utf8').replaceAll('\r\n', '\n'), hint).toBe(format());
  });

  it('sends every header the app is served with here', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(format()).toContain(name);
      expect(format()).toContain(value);
    }
  });

  it('never lets the page and the service worker grow old', () => {
    const [forever, ...others] = format().match(/max-age=\d+, immutable/g) ?? [];
    expect(forever).toBe('max-age=31536000, immutable');
    expect(others).toEqual([]);
    expect(format()).toMatch(/assets\/[^m]*max-age/s);
  });
});
