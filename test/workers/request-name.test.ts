import { describe, expect, it } from 'vitest';
import type { LoadRequest } from '../../workers/pose-protocol.ts';
import { nameOfRequest, requestInName } from '../../workers/request-name.ts';

const REQUEST: LoadRequest = {
  bundle: { url: 'https://limber.example/models/full.task', bytes: 9, sha256: 'ab' },
  delegate: 'CPU',
};

describe("a worker's name", () => {
  it('carries the request', () => {
    expect(requestInName(nameOfRequest(REQUEST))).toEqual(REQUEST);
  });

  it('says the same again when it is read and written', () => {
    const name = nameOfRequest(REQUEST);
    expect(nameOfRequest(requestInName(name) as LoadRequest)).toBe(name);
  });

  it.each([
    '',
    'limber',
    'null',
    '[]',
    '{}',
    '{"delegate":"TPU"}',
    '{"delegate":"CPU"}',
    '{"bundle":null,"delegate":"CPU"}',
    '{"bundle":{"url":1},"delegate":"GPU"}',
  ])('is no request where it is another name: %s', (name) => {
    expect(requestInName(name)).toBeNull();
  });
});
