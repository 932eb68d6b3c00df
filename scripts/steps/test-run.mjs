import { mkdirSync, rmSync } from 'node:fs';
import { buildApp } from './build.mjs';
import { installPackages } from './install.mjs';
import { explainBrowserInstall, obtainBrowser } from './install-browser.mjs';
import { prepareModels } from './models.mjs';
import { projectPath } from './project.mjs';
import { runPackageScript } from './run.mjs';
import {
  addCounts,
  countPlaywright,
  countRun,
  countStep,
  countVitest,
  formatCounts,
  readCounts,
} from './test-counts.mjs';
import { listPlaywrightTrouble, listVitestTrouble, readTrouble } from './test-trouble.mjs';

const REPORT_FOLDER = projectPath('.cache/test-reports');
const UNIT_REPORT = `${REPORT_FOLDER}/unit.json`;

/**
 * The soak plays its footage beside the tests that wait for nothing; those in real time then have the
 * machine for themselves.
 */
const BROWSER_RUNS = [
  {
    title: 'Browser tests, two at a time',
    report: `${REPORT_FOLDER}/browser.json`,
    args: ['--project=soak', '--project=unhurried', '--workers=2'],
  },
  {
    title: 'Browser tests in real time',
    report: `${REPORT_FOLDER}/browser-real-time.json`,
    args: ['--project=real time'],
  },
];

/** @typedef {import('./test-counts.mjs').Counts} Counts */
/** @typedef {{ title: string, run: () => Promise<Counts> }} Stage */

/** @type {readonly Stage[]} */
const STAGES = [
  { title: 'Type check', run: () => runStep('typescript/bin/tsc', ['--build']) },
  {
    title: 'Lint',
    run: () => runStep('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  },
  { title: 'Unit tests', run: runUnitTests },
  { title: 'Build', run: runBuild },
  ...BROWSER_RUNS.map((each) => ({ title: each.title, run: () => runBrowserTests(each) })),
];

/**
 * Every stage runs, whatever became of the one before.
 *
 * @returns {Promise<number>} the exit code
 */
export async function runAllTests() {
  rmSync(REPORT_FOLDER, { recursive: true, force: true });
  mkdirSync(REPORT_FOLDER, { recursive: true });
  const prepared = await runStage({ title: 'Set-up', run: prepare });
  // A set-up that went well is no test; without it nothing else can run.
  if (prepared.failed > 0) return summarise([{ title: 'Set-up', counts: prepared }]);

  const results = [];
  for (const stage of STAGES) {
    results.push({ title: stage.title, counts: await runStage(stage) });
  }
  return summarise(results);
}

/**
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
async function runStage({ title, run }) {
  console.log(`\n── ${title} ──`);
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return countStep(1);
  }
}

/** @param {ReadonlyArray<{ title: string, counts: Counts }>} results */
function summarise(results) {
  const total = addCounts(results.map(({ counts }) => counts));
  const trouble = listTrouble();
  if (trouble.length > 0) console.log(`\n── What went wrong ──\n${trouble.join('\n')}`);
  console.log('\n── Summary ──');
  const width = Math.max(...results.map(({ title }) => title.length)) + 2;
  for (const { title, counts } of results) {
    console.log(`${title.padEnd(width)}${formatCounts(counts)}`);
  }
  console.log(formatCounts(total));
  return total.failed > 0 ? 1 : 0;
}

function listTrouble() {
  return [
    ...readTrouble(UNIT_REPORT, listVitestTrouble),
    ...BROWSER_RUNS.flatMap(({ report }) => readTrouble(report, listPlaywrightTrouble)),
  ];
}

async function prepare() {
  await installPackages();
  await prepareModels();
  return countStep(0);
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
async function runStep(script, args) {
  const code = await runPackageScript(script, args);
  if (code === 0) console.log('ok');
  return countStep(code);
}

async function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const code = await runPackageScript('vitest/vitest.mjs', ['run', ...reporters]);
  return countRun(readCounts(UNIT_REPORT, countVitest), code);
}

async function runBuild() {
  await buildApp();
  console.log('ok');
  return countStep(0);
}

/** @param {{ report: string, args: readonly string[] }} run */
async function runBrowserTests({ report, args }) {
  const browser = await obtainBrowser();
  if (browser === null) throw new Error(explainBrowserInstall(process.platform));
  console.log(`Browser: ${browser}`);
  const code = await runPackageScript(
    '@playwright/test/cli.js',
    ['test', '--reporter=list,json', ...args],
    { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return countRun(readCounts(report, countPlaywright), code);
}
