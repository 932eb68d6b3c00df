import type { BalanceVerdict } from '../../core/balance-result.ts';
import { words } from './catalogue.ts';
import { sideName } from './fill.ts';

interface TestWords {
  readonly name: string;
  readonly steps: readonly string[];
  /** What the number means. */
  readonly measures: string;
  /** What is usual, as background only. */
  readonly background: string;
  readonly note: string;
}

const TESTS = {
  ake_9090: {
    name: 'Back of the thigh, knee up',
    steps: [
      'Lie on your back, side-on to the camera, the leg to test nearer to it.',
      'Bring that thigh straight up and hold it behind the knee. The other leg stays on the floor.',
      'Straighten the knee slowly until it pulls, comfortably. Stay there for two seconds.',
    ],
    measures: 'How much is missing to a straight knee.',
    background: 'Young adults lack about 5 to 35 degrees; people vary a lot.',
    note: 'For the other leg, lie the other way round.',
  },
  aslr: {
    name: 'Straight-leg raise',
    steps: [
      'Lie flat, side-on to the camera, the leg to test nearer to it.',
      'Raise that leg, straight, as far as it goes easily. The other one stays down.',
      'Stay there for two seconds, then lower it.',
    ],
    measures: 'How far the leg came up from the floor.',
    background: 'Often given as 80 to 90 degrees; healthy people reach 40 to 85.',
    note: 'For the other leg, lie the other way round.',
  },
  hip_ext: {
    name: 'Front of the hip, half-kneeling',
    steps: [
      'Half-kneel, side-on, the kneeling leg nearer to the camera. Tuck your tailbone, trunk upright.',
      'Glide forward until it pulls mildly. The trunk stays upright.',
      'Stay there for two seconds, then come back.',
    ],
    measures: 'How far the thigh went behind the line of the trunk.',
    background: 'There are no usual values for this position.',
    note: 'The camera cannot see the pelvis tilt: only compare your two sides.',
  },
  hip_rot_in: {
    name: 'Hip turn, foot outward',
    steps: [
      'Sit tall on a firm chair, facing the camera, thighs side by side, feet just off the floor.',
      'Swing the foot of the tested side outward. The knee stays where it is.',
      'Stay there for two seconds, then come back.',
    ],
    measures: 'How far the shin swung out from the vertical.',
    background: 'About 30 to 40 degrees is usual; many healthy people differ from side to side.',
    note: 'Sit evenly on both sides.',
  },
  hip_rot_out: {
    name: 'Hip turn, foot inward',
    steps: [
      'Sit tall on a firm chair, facing the camera, thighs side by side, feet just off the floor.',
      'Swing the foot of the tested side inward. The knee stays where it is.',
      'Stay there for two seconds, then come back.',
    ],
    measures: 'How far the shin swung in from the vertical.',
    background: 'About 40 to 60 degrees is usual; many healthy people differ from side to side.',
    note: 'Sit evenly on both sides.',
  },
  trunk_rot: {
    name: 'Turning, seated',
    steps: [
      'Sit tall, facing the camera, arms crossed, knees still.',
      'Turn to the tested side as far as it goes easily.',
      'Stay there for two seconds, then come back.',
    ],
    measures: 'How far the shoulders turned against the hips.',
    background: 'About 45 degrees each way.',
    note: 'The camera is at its weakest here: only large differences can show.',
  },
  side_bend: {
    name: 'Side bend, standing',
    steps: [
      'Stand facing the camera, feet a hand apart, arms by your sides.',
      'Slide one hand straight down the thigh of the tested side, as far as it goes easily.',
      'Stay there for two seconds, then come up.',
    ],
    measures: 'How far the trunk leaned to that side.',
    background: 'How far people bend shrinks with age; no value is right or wrong.',
    note: 'Your back near a wall helps you not to twist.',
  },
  ankle_wall: {
    name: 'Knee over the foot',
    steps: [
      'Stand side-on, the leg to test nearer to the camera, a wall in front of its foot.',
      'Drive the knee forward over the toes. Stop before the heel lifts.',
      'Stay there for two seconds, then come back.',
    ],
    measures: 'How far the shin tipped forward.',
    background: 'Your two ankles may well differ.',
    note: 'A hand on the wall keeps you steady.',
  },
} as const satisfies Readonly<Record<string, TestWords>>;

export const checkWords = words('checks', {
  title: 'Left and right',
  lead: 'Compares how far your left and right moved, in eight short tests. Warm up with three to five minutes of walking first.',
  limits:
    'Camera estimates. Five to fifteen per cent between sides is usual and says nothing about your health.',
  tests: TESTS,
  never: 'Not tried yet',
  start: 'Start this test',
  again: 'Test again',
  steps: 'How it goes',
  safetyFirst: 'First, the safety check',
  safetyWhy: 'It says which of these tests to leave out.',
  skip: 'Leave this one out: it does not fit your safety answers.',
  left: 'Left',
  right: 'Right',
  difference: 'Difference',
  outOf: 'of',
  noResult: 'too few tries that count',
  even: 'No clear difference: your left and right look about even on this test.',
  small:
    'A small difference, too small to call clear. Such are common and usually nothing to worry about.',
  repeat: (side: string) =>
    `Last time your ${side} moved less. No clear difference yet: repeat it on another day before you make anything of it.`,
  noticeable: (side: string) =>
    `On two days your ${side} moved less in this test. It may be worth one extra gentle set of that same movement, and checking again in two to three weeks.`,
  routine: 'A routine for both sides',
  trend: 'Over time',
  trendSentence: (left: string, right: string, count: number) =>
    `Last: left ${left}, right ${right}; ${count === 1 ? '1 day' : `${count} days`} so far.`,
  day: 'Day',
  back: 'All tests',
  run: {
    begin: 'Start with the camera',
    needsCamera: 'The camera reads your joints here, in this browser. Nothing is recorded or sent.',
    stop: 'Stop',
    asking: 'Allow the camera, please.',
    loading: 'One moment: the model is loading.',
    still: (side: string, how: string) => `${side}. ${how} Then keep still.`,
    move: 'Once more: slowly, as far as it is easy, and stay there.',
    back: 'Good. Come back to the start.',
    discarded: 'That one does not count.',
    change: (side: string) => `Now the ${side}. Take your time.`,
    done: 'Done. That is all.',
    nothing: 'Too few tries counted, so there is no result this time.',
    skip: 'Skip this side',
    ready: 'I am ready',
    tries: (valid: number, wanted: number) => `${valid} of ${wanted} tries`,
    notSeen: 'I cannot read it yet',
    saved: 'Result kept.',
    notSaved: "The result can't be kept here.",
    retry: 'Try again',
  },
  broken: {
    'thigh-upright': 'Keep the thigh straight up.',
    'other-leg-down': 'Keep the other leg down.',
    'knee-straight': 'Keep the knee straight.',
    'trunk-upright': 'Keep your trunk upright.',
    'front-knee': 'Keep the front knee over its foot.',
    'hips-level': 'Keep your hips level.',
    'no-lean': 'Turn without leaning.',
    'no-twist': 'Lean without twisting.',
    'heel-down': 'Keep the heel down.',
    'knee-still': 'Keep the knee where it is.',
    'foot-outward': 'Swing the foot outward.',
    'foot-inward': 'Swing the foot inward.',
    turned: 'Turn to the other side.',
  },
});

/** The words of a test; null for one that this version does not have. */
export function testWords(testId: string): TestWords | null {
  const tests: Readonly<Record<string, TestWords>> = checkWords.tests;
  return tests[testId] ?? null;
}

/** What a try broke, as something to do. */
export function brokenWords(id: string): string {
  const all: Readonly<Record<string, string>> = checkWords.broken;
  return all[id] ?? '';
}

export function verdictWords(verdict: BalanceVerdict): string {
  switch (verdict.kind) {
    case 'even':
      return checkWords.even;
    case 'small':
      return checkWords.small;
    case 'again':
      return checkWords.repeat(sideName(verdict.lessSide));
    case 'noticeable':
      return checkWords.noticeable(sideName(verdict.lessSide));
  }
}
