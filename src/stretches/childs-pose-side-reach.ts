import type { StretchData } from './schema.ts';

export const childsPoseSideReach: StretchData = {
  id: 'childs_pose_side_reach',
  name: "Child's pose with side reach",
  alsoKnownAs: ["Side child's pose", 'Kneeling QL/lat stretch', 'Prayer stretch to the side'],
  summary: 'Sit back and reach across to open your side.',
  position: 'kneeling',
  sides: 'each',
  view: 'front',
  nearSide: 'any',
  neutral: 'kneeling-back',
  bias: 'lateral',
  muscles: ['Side of the back', 'Side of the waist'],
  regions: ['lower-back', 'sides'],
  equipment: [{ name: 'Mat', anyOf: ['mat'] }],
  placement: {
    surface: 'floor',
    distanceM: [1.8, 2.4],
    facing: 'Kneel with your head towards the camera.',
  },
  steps: [
    'Kneel, sit back towards your heels, and reach both arms long on the floor.',
    'Walk both hands to your {other} until your {side} side pulls mildly.',
    'Let your hips keep sinking towards your heels.',
    'Rest there. To finish, walk your hands back to the middle.',
  ],
  breathing: 'Breathe into your open ribs and feel them widen.',
  easier: 'Walk across only a little, with a pillow between your hips and heels.',
  deeper: 'Walk your hands further across and press the opposite hip down.',
  dose: {
    kind: 'hold',
    holdSeconds: 20,
    repetitions: 3,
    restSeconds: 5,
    older: { holdSeconds: 20, longestHoldSeconds: 30, repetitions: 3 },
  },
  cautions: [
    { flag: 'knee', action: 'avoid', why: 'Skip this one: it folds your knees tightly.' },
    {
      flag: 'disc_flexion',
      action: 'caution',
      why: 'Stay high with a pillow under your chest, and stop if your leg complains.',
    },
    { flag: 'osteoporosis', action: 'avoid', why: 'Skip this one: it rounds your spine deeply.' },
    {
      flag: 'hip_replacement',
      action: 'avoid',
      why: 'Skip this one until your surgeon lifts the limit on bending your hip.',
    },
    {
      flag: 'shoulder',
      action: 'modify',
      why: 'Keep your elbows bent and walk your hands less far across.',
    },
  ],
  trackability: {
    level: 'timer',
    says: 'The clock leads. The camera checks that your shoulders have moved across.',
  },
  notSeen:
    'From your head end the camera sees little below your shoulders: feel that your hips stay down and your chest faces the floor.',
  ignored: ['hip.o', 'hip.s', 'knee.o', 'knee.s', 'shoulder_line_tilt', 'trunk_lat'],
  targets: [
    {
      angle: 'lat_offset',
      label: 'Reach across',
      weight: 1,
      reliability: 'fair',
      beginner: { aim: 0.24, tolerance: 0.12, accept: [0.12, null] },
      full: { aim: 0.41, tolerance: 0.18, accept: [0.23, null] },
      below: {
        say: 'Walk your hands further to your {other}.',
        direction: 'away-from-stretched-side',
      },
      above: null,
    },
  ],
  faults: [],
  sources: [
    'https://www.sanctum.works/stretchcourse/developing-6k3c2-wxzrr-fafsr',
    'https://fluidhealth.com.au/index.php/2017/02/03/stretch-your-back/',
  ],
};
