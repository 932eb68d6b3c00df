import { describe, expect, test } from 'vitest';
import { readOptions, UsageError } from '../../bench/evaluate/options.ts';

test('only the manifest is needed', () => {
  expect(readOptions(['--manifest', 'm.json'])).toEqual({
    manifest: 'm.json',
    json: null,
    landmarks: null,
    model: 'full',
    level: 'beginner',
    pictures: null,
    stretch: null,
    cross: false,
    build: 'average',
    askewDeg: 0,
  });
});

test('everything can be set', () => {
  const args =
    '--manifest m --json j --landmarks d --model lite --level full --pictures dim --stretch glute_bridge';
  expect(readOptions([...args.split(' '), '--cross'])).toEqual({
    manifest: 'm',
    json: 'j',
    landmarks: 'd',
    model: 'lite',
    level: 'full',
    pictures: 'dim',
    stretch: 'glute_bridge',
    cross: true,
    build: 'average',
    askewDeg: 0,
  });
});

test('the coach takes the place of a manifest', () => {
  expect(readOptions(['--coach', '--stretch', 'glute_bridge'])).toMatchObject({
    manifest: null,
    stretch: 'glute_bridge',
  });
});

test('the coach can be of another build and the laptop stand askew', () => {
  expect(readOptions(['--coach', '--build', 'slim', '--askew=-15'])).toMatchObject({
    build: 'slim',
    askewDeg: -15,
  });
});

describe('what makes no sense is refused', () => {
  test.each([
    ['--coach --manifest m', 'Either --manifest or --coach.'],
    ['--coach --cross', '--cross needs a --manifest.'],
    ['--coach --build wide', '--build must be average or short-limbed or slim, not "wide".'],
    ['--coach --askew 200', '--askew must be degrees from -180 to 180, not "200".'],
    ['--coach --askew far', 'not "far"'],
    ['--manifest m --askew 5', '--build and --askew need --coach.'],
    ['', '--manifest is missing.'],
    ['--manifest', '--manifest'],
    ['--manifest m --model huge', '--model must be lite or full or heavy, not "huge".'],
    ['--manifest m --level expert', '--level must be beginner or full, not "expert".'],
    ['--manifest m --pictures worse', '--pictures must be mirrored or dim or '],
    ['--manifest m --stretch handstand', 'there is no stretch "handstand"'],
    ['--manifest m --fast', '--fast'],
    ['m', 'm'],
  ])('%j', (line, message) => {
    const args = line.split(' ').filter(Boolean);
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});
