import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from './project.mjs';
import { runNpm } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * What npm put into node_modules, by its own record, against what the lock file asks for. Optional
 * packages are for other platforms or missing for good reason.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([folder, wanted]) => {
    if (folder === '') return true;
    const found = installed[folder];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

export async function installPackages() {
  const record = projectPath('node_modules/.package-lock.json');
  const lockFile = projectPath('package-lock.json');
  if (existsSync(record) && isInstalled(readPackages(lockFile), readPackages(record))) return;

  console.log('Installing packages …');
  // Development packages build the app, so they are needed even where NODE_ENV is "production".
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('Packages could not be installed: see what npm says above.');
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
