import { spawn } from 'node:child_process';
import path from 'node:path';
import { PROJECT_FOLDER, projectPath } from './project.mjs';

/**
 * Runs a program in the project folder with this terminal's output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>} its exit code, 1 where it could not be started or was killed
 */
export function runProgram(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell,
    });
    child.on('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a package's command-line program without npx, which would need a shell on Windows.
 *
 * @param {string} script inside node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runPackageScript(script, args, env = {}) {
  return runProgram(process.execPath, [projectPath(`node_modules/${script}`), ...args], { env });
}

/** @param {readonly string[]} args */
export function runNpm(args) {
  const current = process.env['npm_execpath'];
  if (current !== undefined && /^npm(-cli)?\.c?js$/.test(path.basename(current))) {
    return runProgram(process.execPath, [current, ...args]);
  }
  const onWindows = process.platform === 'win32';
  return runProgram(onWindows ? 'npm.cmd' : 'npm', args, { shell: onWindows });
}
