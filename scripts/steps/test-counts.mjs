import { existsSync, readFileSync } from 'node:fs';

/**
 * `flaky`: how many of the passed ones did so only when they were tried again.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, flaky: number }} Counts
 */

/** @type {Counts} */
const NONE = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/**
 * A step that either works or does not.
 *
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countStep(exitCode) {
  return exitCode === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

/**
 * A test program's own counts. Where it failed without a failed test (a crash, a broken set-up, a
 * file that does not load), that counts as one failure.
 *
 * @param {Counts | null} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countRun(counts, exitCode) {
  const known = counts ?? NONE;
  const unexplained = known.failed === 0 && (exitCode !== 0 || counts === null);
  return unexplained ? { ...known, failed: 1 } : known;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  return {
    ...NONE,
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    flaky: stats.flaky,
  };
}

/** @param {readonly Counts[]} parts */
export function addCounts(parts) {
  const total = { ...NONE };
  for (const part of parts) {
    total.passed += part.passed;
    total.failed += part.failed;
    total.skipped += part.skipped;
    total.flaky += part.flaky;
  }
  return total;
}

/** @param {Counts} counts */
export function formatCounts({ passed, failed, skipped, flaky }) {
  const more = [skipped > 0 ? `${skipped} skipped` : '', flaky > 0 ? `${flaky} flaky` : ''];
  return [`${passed} passed`, `${failed} failed`, ...more.filter(Boolean)].join(', ');
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 * @returns {Counts | null} null where the program wrote no report, or half of one
 */
export function readCounts(file, count) {
  if (!existsSync(file)) return null;
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
