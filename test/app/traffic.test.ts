import { expect, it } from 'vitest';
import { countTraffic, type TimedRequest } from '../../src/app/traffic.ts';

const HOME = 'https://limber.example';
const AWAY = 'https://elsewhere.example/log';

function watch() {
  let request: (requests: readonly TimedRequest[]) => void = () => undefined;
  let refuse: (address: string) => void = () => undefined;
  const traffic = countTraffic({
    origin: HOME,
    onRequests: (take) => {
      request = take;
    },
    onRefused: (take) => {
      refuse = take;
    },
  });
  const ask = (name: string, transferSize = 100) => request([{ name, transferSize }]);
  return { traffic, ask, refuse: (address: string) => refuse(address) };
}

it('tells requests to other hosts from those to its own', () => {
  const { traffic, ask } = watch();
  ask(`${HOME}/app.js`);
  ask(`blob:${HOME}/1b2c`, 0);
  ask(AWAY, 300);
  ask('https://limber.example.evil.example/', 1);
  expect(traffic.value).toEqual({
    own: { requests: 2, bytes: 100 },
    foreign: { requests: 2, bytes: 301 },
    refused: 0,
  });
});

it.each(['before', 'after'])(
  'counts no request that was refused, told %s it is listed',
  (order) => {
    const { traffic, ask, refuse } = watch();
    if (order === 'before') refuse(AWAY);
    ask(AWAY, 0);
    if (order === 'after') refuse(AWAY);
    expect(traffic.value.foreign).toEqual({ requests: 0, bytes: 0 });
    expect(traffic.value.refused).toBe(1);
  },
);
