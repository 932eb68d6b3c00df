import { execFileSync } from 'node:child_process';
import { findBrowser } from './browser.mjs';
import { projectPath } from './project.mjs';
import { runPackageScript } from './run.mjs';

const PLAYWRIGHT = '@playwright/test/cli.js';
const REACH_TIMEOUT_MS = 5_000;

/**
 * Finds a browser, or lets Playwright download one where its server can be reached.
 *
 * @returns {Promise<string | null>}
 */
export async function obtainBrowser() {
  const found = await findBrowser();
  if (found !== null) return found;
  if (!(await canDownload())) return null;
  console.log('No Chrome or Chromium found: downloading one …');
  await runPackageScript(PLAYWRIGHT, ['install', 'chromium']);
  return findBrowser();
}

/** @param {string} platform */
export function explainBrowserInstall(platform) {
  const ways = {
    linux: [
      'sudo apt-get install chromium      (Debian)',
      'sudo dnf install chromium          (Fedora)',
      'sudo pacman -S chromium            (Arch)',
      'npx playwright install --with-deps chromium      (Ubuntu and others)',
    ],
    darwin: ['brew install --cask chromium', 'npx playwright install chromium'],
    win32: ['choco install googlechrome', 'npx playwright install chromium'],
  };
  const lines = ways[/** @type {keyof typeof ways} */ (platform)] ?? ways.linux;
  return [
    'The browser tests need Chrome or Chromium, and none was found. Install one:',
    ...lines.map((line) => `    ${line}`),
    'or set CHROME_PATH to the browser program you have, then run "npm test" again.',
  ].join('\n');
}

async function canDownload() {
  try {
    const args = [projectPath(`node_modules/${PLAYWRIGHT}`), 'install', '--dry-run', 'chromium'];
    const plan = execFileSync(process.execPath, args, { stdio: 'pipe' }).toString();
    const address = /Download url:\s*(\S+)/i.exec(plan)?.[1];
    if (address === undefined) return false;
    const signal = AbortSignal.timeout(REACH_TIMEOUT_MS);
    return (await fetch(address, { method: 'HEAD', signal })).ok;
  } catch {
    return false;
  }
}
