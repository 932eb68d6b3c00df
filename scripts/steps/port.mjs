import { createServer } from 'node:net';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 100;

/**
 * The wanted port, or the next one that is free.
 *
 * @param {number} wanted
 */
export async function findFreePort(wanted) {
  for (let port = wanted; port < wanted + PORTS_TO_TRY; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${wanted} to ${wanted + PORTS_TO_TRY - 1}.`);
}

/**
 * A port that the system gives nobody else for now: two that start at the same time and each look for
 * a free one from the same number on would find the same.
 *
 * @returns {Promise<number>}
 */
export function reservePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: HOST, exclusive: true }, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: HOST, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
