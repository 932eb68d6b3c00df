import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/**
 * A Chrome, Chromium or Edge to run the browser tests in: the one CHROME_PATH names, then one on the
 * PATH, in the usual places, or downloaded by Playwright.
 *
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but there is no such file.`);
  }
  const candidates = [...listOnPath(), ...listUsualPlaces(), await findPlaywrightBrowser()];
  return candidates.find((file) => file !== null && existsSync(file) && canRun(file)) ?? null;
}

/** @returns {string[]} */
function listOnPath() {
  // On Windows no browser is on the PATH, and a file without its extension is not a program.
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @returns {string[]} */
function listUsualPlaces() {
  if (process.platform === 'darwin') return listMacPlaces();
  if (process.platform === 'win32') return listWindowsPlaces();
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
}

function listMacPlaces() {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', path.join(homedir(), 'Applications')];
  return folders.flatMap((folder) =>
    apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
}

function listWindowsPlaces() {
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

async function findPlaywrightBrowser() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    // Playwright throws where it has no browser for this system; there is none to find then.
    return null;
  }
}

/**
 * Some Linux distributions install a stand-in that only says how to get the browser.
 *
 * @param {string} file
 */
function canRun(file) {
  // Elsewhere there are no such stand-ins, and on Windows `--version` opens a window.
  if (process.platform !== 'linux') return true;
  try {
    return /\d+\.\d+/.test(execFileSync(file, ['--version'], { stdio: 'pipe' }).toString());
  } catch {
    return false;
  }
}
