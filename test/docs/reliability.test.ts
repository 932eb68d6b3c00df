import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../scripts/steps/project.mjs';

const DOCUMENT = readFileSync(projectPath('docs/reliability.md'), 'utf8');
/** The table whose first column is the fault; the page has others. */
const TABLE = /^\| fault \|.*\n.*\n((?:\|.*\n)+)/m.exec(DOCUMENT)?.[1] ?? '';
const ROWS = TABLE.split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** A file and words of the title of a test in it. */
const NAMED = /`(test\/[\w./-]+)` "([^"]+)"/g;

describe('the table of faults', () => {
  it('has its faults, each with what is seen, what is kept and a test', () => {
    expect(ROWS.length).toBeGreaterThan(30);
    for (const [, fault = '', seen = '', kept = '', tests = ''] of ROWS) {
      expect(seen, fault).not.toBe('');
      expect(kept, fault).not.toBe('');
      expect([...tests.matchAll(NAMED)], fault).not.toEqual([]);
    }
  });

  it('names tests that exist', () => {
    for (const [, file = '', title = ''] of DOCUMENT.matchAll(NAMED)) {
      expect(existsSync(projectPath(file)), file).toBe(true);
      expect(readFileSync(projectPath(file), 'utf8').replaceAll("\\'", "'"), file).toContain(title);
    }
  });
});
