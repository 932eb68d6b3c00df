import { describe, expect, it } from 'vitest';
import { angleDefinition } from '../../src/core/angles.ts';
import { type CapturedPose, capturePose } from '../../src/core/capture.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { mirrorFrame } from '../../src/core/pose.ts';
import { isIdentifying } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { OWN_PREFIX } from '../../src/stretches/own-id.ts';
import {
  type OwnStretchChoices,
  ownStretch,
  ownStretchId,
} from '../../src/stretches/own-stretch.ts';
import { parseStretch } from '../../src/stretches/schema.ts';
import type { StickPose } from '../core/body-poses.ts';
import { FACING_RIGHT, FRONT, film, type Shot } from '../core/frames.ts';
import { configOf, heldMs } from '../core/sessions.ts';
import { FORWARD_FOLD, SITTING, STANDING, sideBend, T_POSE } from '../core/stretch-poses.ts';

function filmed(pose: StickPose, shot: Shot) {
  return film([{ to: pose, stayMs: 3000 }], shot, { fps: 10 });
}

function captured(pose: StickPose, shot: Shot, side: Side | null): CapturedPose {
  const capture = capturePose(filmed(pose, shot), side);
  if (capture.kind === 'failed') throw new Error(capture.reason);
  return capture.pose;
}

const LEVELS = ['beginner', 'full'] as const;

const FOLD = captured(FORWARD_FOLD, FACING_RIGHT, null);
const LEAN = captured(sideBend('left'), FRONT, 'left');

function choose(pose: CapturedPose, change: Partial<OwnStretchChoices> = {}): OwnStretchChoices {
  return {
    id: 'own_mine',
    name: 'Mine',
    sides: pose.side === null ? 'both' : 'each',
    position: pose.position,
    joints: pose.joints.map(({ angle }) => ({ angle, strictness: 'standard' })),
    holdSeconds: 20,
    repetitions: 2,
    restSeconds: 5,
    steps: [],
    ...change,
  };
}

describe('an own stretch', () => {
  it('runs like any other: whoever takes the pose again earns every second', () => {
    const stretch = parseStretch(ownStretch(FOLD, choose(FOLD)));
    expect(heldMs(configOf(stretch), filmed(FORWARD_FOLD, FACING_RIGHT))).toBe(3000);
  });

  it('earns nothing for another pose', () => {
    const stretch = parseStretch(ownStretch(FOLD, choose(FOLD)));
    for (const pose of [STANDING, SITTING, T_POSE]) {
      expect(heldMs(configOf(stretch), filmed(pose, FACING_RIGHT))).toBe(0);
    }
  });

  it('captured on one side is done on the other as in a mirror', () => {
    const stretch = parseStretch(ownStretch(LEAN, choose(LEAN)));
    const frames = filmed(sideBend('left'), FRONT);
    expect(heldMs(configOf(stretch, { side: 'left' }), frames)).toBe(3000);
    expect(heldMs(configOf(stretch, { side: 'right' }), frames)).toBe(0);
    expect(heldMs(configOf(stretch, { side: 'right' }), frames.map(mirrorFrame))).toBe(3000);
  });

  it.each(['strict', 'standard', 'gentle'] as const)(
    'is never stricter than it can measure: %s',
    (s) => {
      const joints = FOLD.joints.map(({ angle }) => ({ angle, strictness: s }));
      const { targets } = parseStretch(ownStretch(FOLD, choose(FOLD, { joints })));
      for (const { angle, aim, accept, tolerance } of targets) {
        const uncertainty = FOLD.joints.find((joint) => joint.angle === angle)?.uncertainty ?? 99;
        const least = uncertainty - (angleDefinition(angle).unit === 'deg' ? 0.51 : 0.006);
        for (const level of LEVELS) {
          expect(tolerance[level]).toBeGreaterThanOrEqual(least);
          const { low, high } = accept[level];
          if (low !== null) expect(aim[level] - low).toBeGreaterThanOrEqual(least);
          if (high !== null) expect(high - aim[level]).toBeGreaterThanOrEqual(least);
        }
      }
    },
  );

  it('is known by the joint that differs most from rest', () => {
    const { targets } = parseStretch(ownStretch(FOLD, choose(FOLD)));
    const known = targets.filter(isIdentifying).map(({ angle }) => angle);
    expect(known).toHaveLength(1);
    expect(['trunk_incl', 'hip.s', 'hip.o']).toContain(known[0]);
  });

  it('has words for every way out of its ranges, and no side where there is none', () => {
    for (const [pose, sides] of [
      [FOLD, 'both'],
      [LEAN, 'each'],
    ] as const) {
      for (const { below, above, accept, label } of parseStretch(ownStretch(pose, choose(pose)))
        .targets) {
        if (accept.beginner.low !== null) expect(below?.say).toMatch(/^[A-Z].*\.$/);
        if (accept.beginner.high !== null) expect(above?.say).toMatch(/^[A-Z].*\.$/);
        expect(label).not.toContain('{');
        if (sides === 'both') expect(`${below?.say}${above?.say}`).not.toContain('{');
      }
    }
  });

  it('says what its owner wrote, or something plain', () => {
    expect(ownStretch(FOLD, choose(FOLD)).steps).toHaveLength(2);
    expect(ownStretch(FOLD, choose(FOLD, { steps: ['Fold.'] })).steps).toEqual(['Fold.']);
  });

  it.each<[string, CapturedPose, Partial<OwnStretchChoices>, string]>([
    ['no name', FOLD, { name: ' ' }, 'name'],
    ['no joint', FOLD, { joints: [] }, 'joints'],
    [
      'a joint that was not seen',
      FOLD,
      { joints: [{ angle: 'trunk_lat', strictness: 'strict' }] },
      'joints.0.angle',
    ],
    ['a position the legs do not fit', FOLD, { position: 'chair' }, 'position'],
    ['no time', FOLD, { holdSeconds: 0 }, 'dose.holdSeconds'],
    ['too many times', FOLD, { repetitions: 1000 }, 'dose.repetitions'],
    ['one side of a pose of both', FOLD, { sides: 'each' }, 'sides'],
    ['both sides of a lean', LEAN, { sides: 'both' }, 'sides'],
    ['an id of the library', FOLD, { id: 'cat_cow' }, 'id'],
    ['an empty step', FOLD, { steps: ['Fold.', ''] }, 'steps.1'],
  ])('refuses %s, naming the field', (_, pose, change, field) => {
    const choices = choose(pose, change);
    expect(() => ownStretch(pose, choices)).toThrow(`Stretch "${choices.id}", ${field}: `);
  });
});

describe('the id of an own stretch', () => {
  it('comes from its name, and is new', () => {
    expect(ownStretchId('My hip stretch!', new Set())).toBe('own_my_hip_stretch');
    expect(ownStretchId('Étirement', new Set())).toBe('own_etirement');
    expect(ownStretchId('x', new Set(['own_x', 'own_x_2']))).toBe('own_x_3');
  });

  it('can do without Latin letters, and stays short', () => {
    expect(ownStretchId('伸展', new Set())).toBe('own_stretch');
    expect(ownStretchId('a'.repeat(500), new Set()).length).toBeLessThanOrEqual(64);
  });

  it('is never one of the library', () => {
    for (const { id } of STRETCHES) expect(id.startsWith(OWN_PREFIX)).toBe(false);
  });
});
