import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { projectPath } from '../../scripts/steps/project.mjs';
import { type OwnSite, openOwnSite } from '../setup/own-site.ts';
import { installInstruments } from './instruments.ts';

/** The built app, its pose worker counting what it holds. The service worker is told of the change. */
export async function openSoakedSite(): Promise<OwnSite> {
  const site = await openOwnSite();
  const name = readdirSync(projectPath('dist/assets')).find((file) =>
    /^pose\.worker-.*\.js$/.test(file),
  );
  if (name === undefined) throw new Error('The built app has no pose worker.');
  const before = site.read(`assets/${name}`);
  const after = `(${installInstruments.toString()})();\n${before}`;
  site.replace(`assets/${name}`, after);
  const serviceWorker = site.read('service-worker.js');
  if (!serviceWorker.includes(hash(before)))
    throw new Error('The service worker has no such file.');
  site.replace('service-worker.js', serviceWorker.replace(hash(before), hash(after)));
  return site;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
