import { describe, expect, it } from 'vitest';
import { foreignHosts } from './net-log.ts';

const SITE = 'http://127.0.0.1:4000';
const event = (params: object) => JSON.stringify({ params, phase: 1, type: 2 });

describe('foreignHosts', () => {
  it('names whom a page or a worker asked or looked up, and nobody on this machine', () => {
    const log = [
      event({ initiator: SITE, url: `${SITE}/models/x.task` }),
      event({ initiator: SITE, url: 'https://play.example/log' }),
      event({ initiator: SITE, url: 'wss://socket.example/' }),
      event({ network_isolation_key: `${SITE} ${SITE}`, host: 'https://looked-up.example:443' }),
      event({ network_anonymization_key: `${SITE} ${SITE}`, host: 'plain.example' }),
      event({ initiator: SITE, url: 'data:text/plain,hello' }),
      event({ initiator: SITE, url: `blob:${SITE}/1` }),
      '{"params":{"initiator":"http://127.0.0.1:4000","url":"https://cut-off.exam',
    ].join(',\n');
    expect(foreignHosts(log)).toEqual([
      'looked-up.example',
      'plain.example',
      'play.example',
      'socket.example',
    ]);
  });

  it('leaves out what the browser asks on its own account', () => {
    const log = [
      event({ initiator: 'not an origin', url: 'https://update.example/browser' }),
      event({ network_anonymization_key: 'null', host: 'update.example' }),
      event({ initiator: 'not an origin', url: 'https://autofill.example/form' }),
      event({ network_anonymization_key: `${SITE} same_site`, host: 'autofill.example' }),
    ].join(',\n');
    expect(foreignHosts(log)).toEqual([]);
    expect(foreignHosts('')).toEqual([]);
  });
});
