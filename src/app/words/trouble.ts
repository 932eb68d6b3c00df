import type { PictureFlaw, TroubleId } from '../feed.ts';
import { words } from './catalogue.ts';

interface Message {
  readonly title: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  readonly retry: string;
}

export interface TroubleWords extends Message {
  /** Whether a sample clip would work all the same. */
  readonly sampleHelps: boolean;
}

const MODEL_RETRY = 'Load again';

export const troubleMessages = words('trouble', {
  'permission-denied': {
    title: 'The camera is blocked for this page',
    steps: [
      'Click the camera or lock sign beside the address and choose Allow.',
      "If it is allowed there, look in your computer's privacy settings for the camera.",
    ],
    retry: 'Try again',
  },
  'permission-dismissed': {
    title: 'The camera question was closed',
    steps: ['Try again and choose Allow. The picture stays on this computer.'],
    retry: 'Try again',
  },
  'no-camera': {
    title: "I can't find a camera",
    steps: ['Plug one in, or open the shutter or switch on the camera of your laptop.'],
    retry: 'Look again',
  },
  'camera-in-use': {
    title: 'Another program is using the camera',
    steps: ['Close video calls and other tabs that use the camera.'],
    retry: 'Try again',
  },
  'no-picture': {
    title: 'The camera is on but shows nothing',
    steps: [
      'Close other programs that use it.',
      'Then restart the browser, or replug the camera if it has a cable.',
    ],
    retry: 'Try again',
  },
  'insecure-context': {
    title: 'The browser gives the camera only to secure pages',
    steps: ['Open Limber by its https address, or as localhost on this computer.'],
    retry: 'Try again',
  },
  unsupported: {
    title: 'This browser has no camera access',
    steps: ['Open Limber in a current Chrome, Edge, Firefox or Safari.'],
    retry: 'Try again',
  },
  'clip-failed': {
    title: "The sample clip can't be played",
    steps: ['Check that you are online for this first play, then try again.'],
    retry: 'Play again',
  },
  'camera-failed': {
    title: 'The camera did not start',
    steps: ['Restart the browser, or replug the camera if it has a cable.'],
    retry: 'Try again',
  },
  unplugged: {
    title: 'The camera is gone',
    steps: ['Plug it in again: I go on by myself. Your time waits.'],
    retry: 'Continue',
  },
  'permission-revoked': {
    title: 'The camera was switched off for this page',
    steps: ['Click the camera or lock sign beside the address and choose Allow. Your time waits.'],
    retry: 'Continue',
  },
  'other-tab': {
    title: 'Limber is watching in another tab',
    steps: ['Go on there, or use this tab instead. The other one keeps its time.'],
    retry: 'Use this tab',
  },
  'taken-over': {
    title: 'Another tab has taken over',
    steps: ['Go on there, or come back here. Your time waits.'],
    retry: 'Use this tab',
  },
  'stream-failed': {
    title: 'The camera stopped sending pictures',
    steps: ['Start it again. Your time waits.'],
    retry: 'Continue',
  },
  'model-missing': {
    title: "The part that reads your pose can't be loaded",
    steps: ['Check that you are online: it is needed once, then kept.'],
    retry: MODEL_RETRY,
  },
  'model-corrupt': {
    title: 'The part that reads your pose arrived damaged',
    steps: ['Load it again. If that does not help, reload the page.'],
    retry: MODEL_RETRY,
  },
  'no-webgl2': {
    title: "This browser can't use the graphics chip",
    steps: [
      'Turn on hardware acceleration in the browser settings and restart it.',
      'Or open Limber in another browser.',
    ],
    retry: 'Try again',
  },
  'wasm-failed': {
    title: "The part that reads your pose can't be started",
    steps: ['Reload the page. An older browser may need an update.'],
    retry: MODEL_RETRY,
  },
  'out-of-memory': {
    title: 'This computer has too little memory free',
    steps: [
      'Close other tabs and programs, then start again.',
      'Or choose the lite model in Settings.',
    ],
    retry: 'Start again',
  },
  'graph-failed': {
    title: 'Reading your pose stopped',
    steps: ['Start it again. If it stops once more, choose the lite model in Settings.'],
    retry: 'Start again',
  },
  'worker-crashed': {
    title: 'Reading your pose keeps stopping',
    steps: ['Close other tabs, then start again. The lite model in Settings needs less memory.'],
    retry: 'Start again',
  },
  'worker-hung': {
    title: 'Reading your pose takes too long here',
    steps: ['Close other programs, or choose the lite model in Settings.'],
    retry: 'Start again',
  },
  'bad-timestamp': {
    title: 'Reading your pose stopped',
    steps: ['Start it again.'],
    retry: 'Start again',
  },
  'not-loaded': {
    title: 'Reading your pose stopped',
    steps: ['Start it again.'],
    retry: 'Start again',
  },
  'already-loaded': {
    title: 'Reading your pose stopped',
    steps: ['Start it again.'],
    retry: 'Start again',
  },
  closed: {
    title: 'Reading your pose stopped',
    steps: ['Start it again.'],
    retry: 'Start again',
  },
} satisfies Record<TroubleId, Message>);

/** Where a sample clip would work all the same. */
const SAMPLE_HELPS: ReadonlySet<TroubleId> = new Set([
  'permission-denied',
  'permission-dismissed',
  'no-camera',
  'camera-in-use',
  'no-picture',
  'insecure-context',
  'unsupported',
  'camera-failed',
]);

export const TROUBLE_IDS = Object.keys(troubleMessages) as readonly TroubleId[];

export function troubleWords(id: TroubleId): TroubleWords {
  const { title, steps, retry } = troubleMessages[id];
  return { title, steps, retry, sampleHelps: SAMPLE_HELPS.has(id) };
}

/** For the ear: the person on the mat cannot read the card. */
export function spokenTrouble(id: TroubleId): string {
  const { title, steps } = troubleMessages[id];
  return [`${title}.`, ...steps.slice(0, 1)].join(' ');
}

export const flawMessages = words('picture-flaws', {
  black: "The picture is dark: open the camera's shutter, or switch on a light.",
  frozen: 'The picture stands still: restart the browser, or replug a camera with a cable.',
  'slow-camera': 'The camera sends few pictures: more light helps it.',
  'slow-computer':
    'This computer is slow right now: close other programs, or choose the lite model.',
} satisfies Record<PictureFlaw, string>);

/** Shown over the picture and said once, while the session goes on. */
export function flawWords(flaw: PictureFlaw): string {
  return flawMessages[flaw];
}
