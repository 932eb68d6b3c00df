import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PROJECT_FOLDER } from './project.mjs';

// A run is long, and what failed in it scrolls away: the reports say it once more at the end.

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: readonly string[] }} VitestTest
 * @typedef {{ name: string, message?: string, status: string, assertionResults: readonly VitestTest[] }} VitestFile
 *
 * @param {{ testResults: readonly VitestFile[] }} report
 * @returns {string[]} one line for each test that failed, or file that could not be run
 */
export function listVitestTrouble({ testResults }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = path.relative(PROJECT_FOLDER, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [describe('failed', file, '', message)];
    return failed.map(({ fullName, failureMessages }) =>
      describe('failed', file, fullName, failureMessages?.[0]),
    );
  });
}

/**
 * @typedef {{ status: string, errors?: readonly { message?: string }[] }} PlaywrightResult
 * @typedef {{ status: string, results: readonly PlaywrightResult[] }} PlaywrightTest
 * @typedef {{ title: string, file: string, tests: readonly PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ suites?: readonly PlaywrightSuite[], specs?: readonly PlaywrightSpec[] }} PlaywrightSuite
 *
 * @param {PlaywrightSuite} report
 * @returns {string[]} one line for each test that failed, or passed only when it was tried again
 */
export function listPlaywrightTrouble({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.flatMap(({ status, results }) => {
      if (status !== 'unexpected' && status !== 'flaky') return [];
      const errors = results.flatMap((result) => result.errors ?? []);
      const what = status === 'flaky' ? 'passed the second time' : 'failed';
      return [describe(what, file, title, errors[0]?.message)];
    }),
  );
  return [...own, ...suites.flatMap(listPlaywrightTrouble)];
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => string[]} list
 * @returns {string[]} nothing where there is no report
 */
export function readTrouble(file, list) {
  if (!existsSync(file)) return [];
  try {
    return list(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/**
 * @param {string} what
 * @param {string} file
 * @param {string} title
 * @param {string | undefined} message of which the first line is told
 */
function describe(what, file, title, message = '') {
  const [firstLine = ''] = stripVTControlCharacters(message).trim().split('\n');
  return [`${what}: ${file}`, title, firstLine].filter(Boolean).join(' › ');
}
