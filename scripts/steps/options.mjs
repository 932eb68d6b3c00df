import { parseArgs } from 'node:util';

/**
 * What `npm start` and `npm run dev` take after `--`.
 *
 * @param {readonly string[]} args
 * @param {number} defaultPort
 */
export function readServeOptions(args, defaultPort) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string' },
      // For programs that have to know where: a person is told of another port instead.
      'strict-port': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port must be a number from 1 to 65535, not "${values.port}".`);
  }
  return { port, open: !values['no-open'], strictPort: values['strict-port'] };
}
