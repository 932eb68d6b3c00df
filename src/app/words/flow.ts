import { entryTexts } from '../../core/entry-texts.ts';
import { facesAnew, readyTexts } from '../../core/flow-times.ts';
import type { FlowPhase } from '../../core/flow-types.ts';
import type { SetupIssue } from '../../core/framing-guide.ts';
import type { Side } from '../../core/landmarks.ts';
import type { Change, PlannedHold } from '../../core/plan.ts';
import type { Placement } from '../../core/reference.ts';
import { phrase, words } from './catalogue.ts';
import { fillSides, sideName, sideTitle } from './fill.ts';
import { framingWords } from './framing.ts';
import { shortNumberWords } from './numbers.ts';

/** What leads a person through a routine, on screen and in the ear. */
export const flowWords = words('flow', {
  titles: {
    placing: 'Place the laptop',
    framing: 'Let me see you',
    ready: 'I can see all of you.',
    'get-ready': 'Get ready',
    switching: 'Switch sides',
    resting: 'Rest',
    next: 'Next stretch',
    pain: 'Stop here',
    done: 'Well done',
  },
  place: {
    floor: (near: string, far: string) =>
      `Put the laptop on the floor, ${near} to ${far} metres away.`,
    table: (near: string, far: string) =>
      `Put the laptop on a table, ${near} to ${far} metres away.`,
  },
  comeIntoView: 'Then come into the picture.',
  again: 'Once more.',
  switchSides: { left: 'Now the left side.', right: 'Now the right side.' },
  nextIs: (name: string) => `Next: ${name}.`,
  restNow: 'Rest, then once more.',
  nextUp: 'Next',
  last: 'This is the last one',
  away: "I can't see you. The clock waits.",
  stillAway: "I still can't see you. Come back into the picture, and we go on.",
  back: 'I can see you.',
  paused: 'Paused.',
  resumed: 'Going on.',
  interrupted: 'The picture stopped for a moment. Your time is kept.',
  movedOn: "Let's leave this one for today.",
  timeIsUp: "Time's up. Come out slowly.",
  timed: "I can't judge this from here, so I keep the time.",
  timer: 'The camera sees little of this one, so I keep the time.',
  goOnWithout: {
    light: 'I go on as it is; in this light I may miss something.',
    view: "I can't see what I need from there. I keep the time and judge nothing.",
    place: 'I go on as it is.',
  },
  easierOffer: (easier: string) => `This one is hard today. Easier: ${easier}`,
  easierHow: 'Put both hands on your head to take it.',
  easierTaken: 'The easier form counts from now on.',
  easierTake: 'Take the easier form',
  pacer: { in: 'Breathe in', out: 'Breathe out' },
  allDone: 'That was the last one. Well done.',
  welcomeBack: 'Welcome back. We go on where you stopped.',
  turnBy: (degrees: number) => `About ${degrees}°.`,
  gestureHint: 'Hands on your head: pause or go on',
});

export function holdName({ stretch, side }: PlannedHold): string {
  const name = phrase(stretch.name);
  return side === null ? name : `${name}, ${sideName(side)}`;
}

/** Where the laptop goes. */
export function surfaceWords({
  surface,
  distanceM,
}: Pick<Placement, 'surface' | 'distanceM'>): string {
  const [near, far] = distanceM.map(shortNumberWords) as [string, string];
  return flowWords.place[surface](near, far);
}

/** Where the laptop goes and which way to face it, for a person who has not lain down yet. */
export function placingWords({ stretch, side }: PlannedHold): string {
  const { facing } = stretch.placement;
  return `${surfaceWords(stretch.placement)} ${fillSides(facing, side)}`;
}

/**
 * Name and side, and how to take the start; less where that was heard a moment ago.
 * @param timed whether they heard already that the clock leads
 */
export function getReadyWords(
  hold: PlannedHold,
  change: Change | null,
  neutral: string,
  timed: boolean,
): string {
  const { side, stretch } = hold;
  const again = change === 'switch-sides' || change === 'repeat';
  const title =
    change === 'repeat' ? '' : again && side !== null ? sideTitle(side) : holdName(hold);
  const isTimer = !again && !timed && stretch.trackability.level === 'timer';
  const texts = readyTexts(hold, change).map((text) => fillSides(text, side));
  return [title === '' ? '' : `${title}.`, neutral, ...texts, isTimer ? flowWords.timer : '']
    .filter((text) => text !== '')
    .join(' ');
}

function otherSideWords(hold: PlannedHold, side: Side): string {
  const now = flowWords.switchSides[side];
  if (!facesAnew(hold, 'switch-sides')) return now;
  return `${now} ${fillSides(hold.stretch.placement.facing, side)}`;
}

/** What comes after a hold. */
export function changeWords(change: Change, after: PlannedHold): string {
  switch (change) {
    case 'repeat':
      return flowWords.restNow;
    case 'switch-sides':
      return after.side === null ? flowWords.again : otherSideWords(after, after.side);
    case 'next-stretch':
      return flowWords.nextIs(holdName(after));
  }
}

/** How to go into the stretch, without the start and the end of it. */
export function enteringWords({ stretch, side }: PlannedHold): string {
  return entryTexts(stretch)
    .map((step) => fillSides(step, side))
    .join(' ');
}

export const setupWords = words('setup-advice', {
  offCentre: {
    left: 'Move a little to your left.',
    right: 'Move a little to your right.',
    forward: 'Move a little forwards.',
    backward: 'Move a little backwards.',
  },
  tilted: 'The laptop is tilted: put it level.',
  tooDark: 'It is too dark: switch on a light.',
  backlit: 'The light is behind you: turn the laptop or close the blind.',
  severalPeople: 'I see more than one person: stay alone in the picture.',
  turn: {
    face: {
      little: 'Turn a little more towards the camera.',
      half: 'Turn half-way towards the camera.',
      quarter: 'Turn to face the camera.',
    },
    side: {
      little: 'Turn a little more to the side.',
      half: 'Turn half-way to the side.',
      quarter: 'Turn side-on to the camera: a quarter turn.',
    },
  },
});

type TurnSize = 'little' | 'half' | 'quarter';

function turnSize(turnDeg: number): TurnSize {
  return turnDeg < 50 ? 'little' : turnDeg < 70 ? 'half' : 'quarter';
}

/** One piece of advice of the framing check, shown and spoken alike. */
export function setupIssueWords(issue: SetupIssue, turnDeg: number | null): string {
  switch (issue.id) {
    case 'off-centre':
      return setupWords.offCentre[issue.own];
    case 'tilted':
      return setupWords.tilted;
    case 'too-dark':
      return setupWords.tooDark;
    case 'backlit':
      return setupWords.backlit;
    case 'several-people':
      return setupWords.severalPeople;
    case 'face-camera':
      return setupWords.turn.face[turnSize(turnDeg ?? 90)];
    case 'turn-side-on':
      return setupWords.turn.side[turnSize(turnDeg ?? 90)];
    default:
      return framingWords(issue);
  }
}

/** What is said on going on although something stays in the way. */
export function goingOnWords(issue: SetupIssue, timed: boolean): string {
  if (timed) return flowWords.goOnWithout.view;
  const isLight = issue.id === 'too-dark' || issue.id === 'backlit';
  return isLight ? flowWords.goOnWithout.light : flowWords.goOnWithout.place;
}

/** What the phase is called, large. */
export function phaseTitle(phase: FlowPhase, nextStretch: boolean): string {
  switch (phase) {
    case 'stretching':
      return '';
    case 'resting':
      return nextStretch ? flowWords.titles.next : flowWords.titles.resting;
    default:
      return flowWords.titles[phase];
  }
}
