const STRETCH_FILE = /\/src\/stretches\/[a-z-]+\.ts$/;
const SOURCES = /\bsources: \[[^\]]*\]/g;

/**
 * Vite plugin: the addresses that a stretch's numbers come from are for its readers in the repository.
 * No screen shows them, and the shipped files shall name no other host.
 *
 * @returns {import('vite').Plugin}
 */
export function stripSources() {
  return {
    name: 'strip-sources',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      STRETCH_FILE.test(id.replaceAll('\\', '/'))
        ? { code: code.replaceAll(SOURCES, 'sources: []'), map: null }
        : null,
  };
}
