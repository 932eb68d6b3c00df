import { describe, expect, it } from 'vitest';
import { STRETCHES } from '../../src/stretches/library.ts';
import { parseStretch } from '../../src/stretches/schema.ts';
import {
  LONGEST_FILE,
  readStretchFile,
  stretchData,
  writeStretchFile,
} from '../../src/stretches/stretch-file.ts';
import { theStretch } from '../core/sessions.ts';

const OWN = { ...theStretch('butterfly'), id: 'own_butterfly', name: 'My butterfly' };
const NONE: ReadonlySet<string> = new Set();

function fileWith(change: object): string {
  return JSON.stringify({
    format: 'limber-stretch',
    version: 1,
    stretch: { ...stretchData(OWN), ...change },
  });
}

describe('the data of a stretch', () => {
  it.each(STRETCHES)('$id comes back as it went', (stretch) => {
    expect(parseStretch(stretchData(stretch))).toEqual(stretch);
  });
});

describe('a stretch as a file', () => {
  it('comes back as it went', () => {
    expect(parseStretch(readStretchFile(writeStretchFile(OWN), NONE))).toEqual(OWN);
  });

  it('gets a new id where its own is taken', () => {
    const taken = new Set(['own_butterfly', 'own_my_butterfly']);
    expect(readStretchFile(writeStretchFile(OWN), taken).id).toBe('own_my_butterfly_2');
  });

  it('never takes the place of a stretch of the library', () => {
    const text = writeStretchFile(theStretch('butterfly'));
    expect(readStretchFile(text, NONE).id).toBe('own_butterfly');
  });

  it('keeps only the fields it knows', () => {
    const read = readStretchFile(fileWith({ extra: { of: 'something' } }), NONE);
    expect(read).not.toHaveProperty('extra');
  });

  it('reaches into no prototype', () => {
    const text = fileWith({}).replace('{"format"', '{"__proto__":{"polluted":true},"format"');
    const inside = text.replace('"stretch":{', '"stretch":{"__proto__":{"polluted":true},');
    expect(readStretchFile(inside, NONE)).not.toHaveProperty('polluted');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['no JSON', 'hello', 'is not JSON'],
    ['half a file', writeStretchFile(OWN).slice(0, 300), 'is not JSON'],
    ['something far too large', ' '.repeat(LONGEST_FILE + 1), 'too large'],
    ['a list', '[]', 'Stretch file'],
    ['nothing', 'null', 'Stretch file'],
    ['another format', '{"format":"x","version":1,"stretch":{}}', 'format: '],
    ['a later version', '{"format":"limber-stretch","version":2,"stretch":{}}', 'version: '],
    ['no stretch in it', '{"format":"limber-stretch","version":1}', 'Stretch'],
    ['a missing field', fileWith({ name: undefined }), 'name: '],
    ['an endless sentence', fileWith({ breathing: 'a'.repeat(401) }), 'breathing: '],
    ['too many steps', fileWith({ steps: Array(41).fill('Sit.') }), 'steps: '],
    [
      'too many targets',
      fileWith({ targets: Array(25).fill(stretchData(OWN).targets[0]) }),
      'targets: ',
    ],
    [
      'the same angle twice',
      fileWith({ targets: Array(2).fill(stretchData(OWN).targets[0]) }),
      'targets: ',
    ],
    ['an address that is none', fileWith({ sources: ['javascript:alert(1)'] }), 'sources: '],
    [
      'a number beyond all numbers',
      fileWith({}).replace(/"distanceM":\[[^\]]*\]/, '"distanceM":[1,1e999]'),
      'placement.distanceM.1: ',
    ],
  ])('refuses %s, naming what is wrong', (_, text, why) => {
    expect(() => readStretchFile(text, NONE)).toThrow(why);
  });
});
