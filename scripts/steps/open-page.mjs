import { spawn } from 'node:child_process';

/** @param {string} address */
export function openPage(address) {
  if (!hasDesktop()) return;
  const [command, args] = openerFor(process.platform);
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed as well, so a desktop without an opener loses nothing.
  child.on('error', () => {});
  child.unref();
}

function hasDesktop() {
  const { env, platform, stdout } = process;
  if (!stdout.isTTY || env['CI']) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * @param {string} platform
 * @returns {[command: string, args: string[]]}
 */
function openerFor(platform) {
  if (platform === 'darwin') return ['open', []];
  // The empty string is the window's title, which `start` takes from its first argument if that is quoted.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '']];
  return ['xdg-open', []];
}
