import { readFileSync } from 'node:fs';

/** Chromium's own record of its network: whoever asks, page, worker, service worker or browser. */
export function netLogArgs(file: string): string[] {
  return [`--log-net-log=${file}`, '--net-log-capture-mode=Default'];
}

/** Who asked: a request's page or worker, or the site for which a name was looked up. */
const ASKERS = ['initiator', 'network_isolation_key', 'network_anonymization_key'];

/**
 * Hosts other than this machine's own that were asked, or only looked up, by a site on this machine:
 * by its page, a worker or its service worker. What the browser does on its own account has no such
 * site and is none of the app's.
 *
 * Read line by line and not as a whole: a browser that is killed leaves the file unfinished.
 */
export function foreignHosts(netLog: string): string[] {
  const hosts = netLog.split('\n').flatMap((line) => {
    const params = paramsOf(line);
    const isOurs = ASKERS.some((asker) => namesLocalSite(params[asker]));
    return isOurs ? [hostOf(params['url']), hostOf(params['host'])] : [];
  });
  return [...new Set(hosts)].filter((host) => host !== null && !isLocal(host)).sort() as string[];
}

export function readForeignHosts(file: string): string[] {
  return foreignHosts(readFileSync(file, 'utf8'));
}

function paramsOf(line: string): Readonly<Record<string, unknown>> {
  if (!line.startsWith('{"params":')) return {};
  try {
    return JSON.parse(line.replace(/(\]\})?,?$/, '')).params;
  } catch {
    return {};
  }
}

function namesLocalSite(asker: unknown): boolean {
  return typeof asker === 'string' && /https?:\/\/(127\.|localhost)/.test(asker);
}

/** Null where no network is meant, as by data: and blob: addresses. */
function hostOf(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  const whole = address.includes(':') ? address : `http://${address}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url !== null && /^(https?|wss?):$/.test(url.protocol) ? url.hostname : null;
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}
