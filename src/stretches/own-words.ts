import type { AngleId } from '../core/angle-ids.ts';
import type { CorrectionDirection, Position, View } from '../core/reference.ts';

type Say = readonly [say: string, direction: CorrectionDirection];

/** What a joint of an own stretch is called, and what to say when its value is too low or too high. */
interface JointWords {
  readonly label: string;
  readonly below: Say;
  readonly above: Say;
}

/** By the angle's name without its part; `{limb}` is replaced by whose it is. */
const ONE_SIDE: Readonly<Record<string, JointWords>> = {
  trunk_incl: {
    label: 'Upper body',
    below: ['Tip your upper body a little further forward.', 'forward'],
    above: ['Bring your upper body back a little.', 'backward'],
  },
  trunk_lat: {
    label: 'Side lean',
    below: ['Lean a little further to your {other}.', 'away-from-stretched-side'],
    above: ['Lean a little less to your {other}.', 'towards-stretched-side'],
  },
  neck: {
    label: 'Head',
    below: ['Lift your chin a little.', 'up'],
    above: ['Tuck your chin a little.', 'down'],
  },
  head_tilt: {
    label: 'Head tilt',
    below: ['Tilt your head a little more to your {other}.', 'away-from-stretched-side'],
    above: ['Tilt your head a little less to your {other}.', 'towards-stretched-side'],
  },
  shoulder_line_tilt: {
    label: 'Level shoulders',
    below: ['Lift your {side} shoulder a little.', 'up'],
    above: ['Drop your {side} shoulder a little.', 'down'],
  },
  stance_ratio: {
    label: 'Stance',
    below: ['Step your feet further apart.', 'away-from-stretched-side'],
    above: ['Bring your feet closer together.', 'towards-stretched-side'],
  },
  hip: {
    label: 'hip',
    below: ['Open your {limb} hip a little.', 'straighten'],
    above: ['Bend a little more at your {limb} hip.', 'bend'],
  },
  knee: {
    label: 'knee',
    below: ['Straighten your {limb} knee a little.', 'straighten'],
    above: ['Bend your {limb} knee a little more.', 'bend'],
  },
  shoulder: {
    label: 'arm',
    below: ['Raise your {limb} arm a little.', 'up'],
    above: ['Lower your {limb} arm a little.', 'down'],
  },
  elbow: {
    label: 'elbow',
    below: ['Straighten your {limb} elbow a little.', 'straighten'],
    above: ['Bend your {limb} elbow a little more.', 'bend'],
  },
};

/** What differs where both sides work together. */
const BOTH_SIDES: Readonly<Record<string, JointWords>> = {
  trunk_lat: {
    label: 'Straight up',
    below: ['Come back to the middle.', 'still'],
    above: ['Come back to the middle.', 'still'],
  },
  head_tilt: {
    label: 'Level head',
    below: ['Level your head.', 'still'],
    above: ['Level your head.', 'still'],
  },
  shoulder_line_tilt: {
    label: 'Level shoulders',
    below: ['Level your shoulders.', 'down'],
    above: ['Level your shoulders.', 'down'],
  },
  hip: {
    label: 'hip',
    below: ['Open your hips a little.', 'straighten'],
    above: ['Bend a little more at your hips.', 'bend'],
  },
  knee: {
    label: 'knee',
    below: ['Straighten your knees a little.', 'straighten'],
    above: ['Bend your knees a little more.', 'bend'],
  },
  shoulder: {
    label: 'arm',
    below: ['Raise your arms a little.', 'up'],
    above: ['Lower your arms a little.', 'down'],
  },
  elbow: {
    label: 'elbow',
    below: ['Straighten your elbows a little.', 'straighten'],
    above: ['Bend your elbows a little more.', 'bend'],
  },
};

const LIMB_LABELS: Readonly<Record<string, readonly [own: string, other: string]>> = {
  hip: ['Hip', 'Other hip'],
  knee: ['Knee', 'Other knee'],
  arm: ['Arm', 'Other arm'],
  elbow: ['Elbow', 'Other elbow'],
};

/** The words for a joint of an own stretch. */
export function jointWords(angle: AngleId, sides: 'each' | 'both'): JointWords {
  const [name, part] = angle.split('.') as [string, 's' | 'o' | undefined];
  const words = (sides === 'both' ? BOTH_SIDES[name] : undefined) ?? ONE_SIDE[name];
  if (words === undefined) throw new Error(`No words for ${angle}`);
  const limb = part === 'o' ? '{other}' : '{side}';
  const fill = ([say, direction]: Say): Say => [say.replace('{limb}', limb), direction];
  const [own, other] = LIMB_LABELS[words.label] ?? [words.label, words.label];
  return {
    label: part === 'o' ? other : own,
    below: fill(words.below),
    above: fill(words.above),
  };
}

const FACING: Readonly<Record<View, string>> = {
  front: 'Face the camera.',
  side: 'Be side-on to the camera; either side is fine.',
  front45: 'Turn half-way to the camera.',
};

/** How to face the camera for an own stretch; `near` is the side that has to be nearer to it. */
export function facingWords(view: View, near: 'any' | 'stretched' | 'other'): string {
  if (view !== 'side' || near === 'any') return FACING[view];
  const side = near === 'stretched' ? '{side}' : '{other}';
  return `Be side-on to the camera, with your ${side} side nearer to it.`;
}

/** Where an own stretch is done; the first step of its instructions. */
export const GET_THERE: Readonly<Record<Position, string>> = {
  standing: 'Stand where the camera sees all of you.',
  chair: 'Sit on your chair where the camera sees all of you.',
  kneeling: 'Kneel where the camera sees all of you.',
  'all-fours': 'Kneel on all fours where the camera sees all of you.',
  supine: 'Lie on your back where the camera sees all of you.',
  prone: 'Lie on your front where the camera sees all of you.',
  'side-lying': 'Lie on your side where the camera sees all of you.',
  'floor-sitting': 'Sit on the floor where the camera sees all of you.',
};

/** What an own stretch says of itself where its owner wrote nothing. */
export const OWN_WORDS = {
  summary: 'A stretch of your own.',
  muscle: 'Where you feel it',
  moveIn: 'Move slowly into the pose you saved, and stop at a mild pull.',
  breathing: 'Breathe slowly and evenly.',
  easier: 'Go less far than the pose you saved.',
  deeper: 'Go a little further than the pose you saved, while it feels easy.',
  says: 'The camera follows the joints you chose.',
  notSeen: 'The camera cannot see the curve of your spine, or how strong the pull is.',
} as const;
