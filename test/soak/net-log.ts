import { readFileSync } from 'node:fs';

/** Chromium's own record of its network: whoever asks, page, worker, service worker or browser. */
export function netLogArgs(file: string): string[] {
  return [`--log-net-log=${file}`, '--net-log-capture-mode=Default'];
}

/** For which site a name was looked up or a connection made ready, also without a request. */
const SITES = ['network_isolation_key', 'network_anonymization_key'];

/**
 * Hosts other than this machine's own that were asked, or only looked up, by a site on this machine:
 * by its page, a worker or its service worker. What the browser asks on its own account, as its
 * autofill does about every form, has no such initiator and is none of the app's.
 *
 * Read line by line and not as a whole: a browser that is killed leaves the file unfinished.
 */
export function foreignHosts(netLog: string): string[] {
  const asked = new Set<string>();
  const lookedUp = new Set<string>();
  const ofTheBrowser = new Set<string>();
  for (const line of netLog.split('\n')) {
    const params = paramsOf(line);
    const host = hostOf(params['url']) ?? hostOf(params['host']);
    if (host === null || isLocal(host)) continue;
    if (namesLocalSite(params['initiator'])) asked.add(host);
    else if (typeof params['initiator'] === 'string') ofTheBrowser.add(host);
    else if (SITES.some((site) => namesLocalSite(params[site]))) lookedUp.add(host);
  }
  const unexplained = [...lookedUp].filter((host) => !ofTheBrowser.has(host));
  return [...new Set([...asked, ...unexplained])].sort();
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
