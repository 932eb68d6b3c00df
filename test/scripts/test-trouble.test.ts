import { describe, expect, it } from 'vitest';
import {
  listPlaywrightTrouble,
  listVitestTrouble,
  readTrouble,
} from '../../scripts/steps/test-trouble.mjs';

describe('what went wrong in a run', () => {
  it('is each failed unit test and each file that could not be run, with its first line', () => {
    const passed = { status: 'passed', fullName: 'a works' };
    const failed = { status: 'failed', fullName: 'b works', failureMessages: ['Error: no\n at x'] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', assertionResults: [passed, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'Cannot load', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [passed] },
    ];
    expect(listVitestTrouble({ testResults })).toEqual([
      'failed: a.test.ts › b works › Error: no',
      'failed: b.test.ts › Cannot load',
    ]);
  });

  it('is each failed browser test, and each that passed only the second time', () => {
    const test = (status: string, message: string) => ({
      status,
      results: [{ status: 'failed', errors: [{ message: `\u001b[31m${message}\u001b[39m` }] }],
    });
    const spec = (title: string, status: string, message: string) => ({
      title,
      file: 'x.spec.ts',
      tests: [test(status, message)],
    });
    const inner = { specs: [spec('two', 'flaky', 'late'), spec('three', 'expected', '')] };
    const outer = { specs: [spec('one', 'unexpected', 'gone')], suites: [inner] };
    expect(listPlaywrightTrouble({ suites: [outer] })).toEqual([
      'failed: x.spec.ts › one › gone',
      'passed the second time: x.spec.ts › two › late',
    ]);
  });

  it('is nothing where there is no report', () => {
    expect(readTrouble('no-such-report.json', listVitestTrouble)).toEqual([]);
  });
});
