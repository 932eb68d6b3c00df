// Runs before anything else, on Node versions too old for the rest: keep the syntax plain.

/**
 * The versions that Vite runs on.
 *
 * @param {string} version
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

export function requireSupportedNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(
    `Limber needs Node.js 20.19 or newer (on version 22: 22.12 or newer), and this is ${process.versions.node}.\n` +
      'Install the current LTS release of Node.js, then run the command again.',
  );
  process.exit(1);
}
