import type { Attempt } from '../../privacy/self-test.ts';
import { words } from './catalogue.ts';
import { numberWords } from './numbers.ts';
import { countIn } from './plural.ts';

const count = countIn('en');

export const privacyWords = words('privacy', {
  title: 'Privacy',
  promise:
    'Nothing leaves this device. The camera picture is read in this browser, and there is no server to send it to.',
  traffic: {
    title: 'Since you opened this page',
    foreign: 'Requests to other hosts',
    refused: (sent: string, attempts: number) =>
      `${sent}; ${count(attempts, { one: '# attempt', other: '# attempts' })} refused`,
    own: 'Files fetched from this site',
    overNetwork: (size: string) => `${size} over the network`,
  },
  stored: {
    title: 'Stored in this browser',
    sessions: 'Past sessions',
    sessionCount: (sessions: number) => count(sessions, { one: '# session', other: '# sessions' }),
    sessionsNote:
      'angles, seconds, corrections, pain marks, stiffness and notes; also your checks, routines and stretches, and a session that was cut off',
    settings: 'Settings',
    kept: 'Kept',
    settingsNote:
      'your choices, safety answers and reminders, how fast Limber runs here, and the last errors',
    app: 'The app itself, for use offline',
    fileCount: (files: number) => count(files, { one: '# file', other: '# files' }),
    appNote: 'code, the pose model in use, clips you played',
    all: 'All together',
    unknown: 'the browser does not tell',
    of: (quota: string) => `of ${quota} this browser allows`,
    /** The link is in square brackets. */
    deleteNote:
      "Delete one session or all of them in [Sessions], or everything in Review → Your data. Settings go when you clear this site's data in the browser.",
  },
  never: {
    title: 'Never stored',
    things: [
      'camera pictures or video: each is read in memory and dropped at once',
      'sound: the microphone is never asked for',
      'the positions of your body: only the angles and seconds worked out from them',
      'your name, an account, a device number or where you are',
    ] as readonly string[],
    cameraUse:
      'The camera is on only while a session shows its picture. It is released when the session ends, when you leave it, and when you close the page.',
  },
  selfTest: {
    title: 'See for yourself',
    run: 'Try to send something out',
    running: 'Trying…',
    fromPage: 'From this page',
    fromWorker: "From the pose worker's guard",
    intro:
      'Tries every way a page could send something away, to a host that does not exist, and shows who refused it.',
    refusals: {
      guard: "Blocked by the worker's own guard",
      policy: "Blocked by the page's content policy",
      open: 'Not blocked here',
    } satisfies Record<Attempt['outcome'], string>,
    notBlocked: (open: number, all: number) =>
      `${open} of ${all} attempts were not blocked. Whoever hosts this page left out its security headers.`,
    allBlocked: (all: number) => `All ${all} attempts to reach another host were blocked.`,
    pageOnly: (verdict: string) =>
      `${verdict} The worker could not be started, so only the page was tested.`,
  },
  bytes: (bytes: number) => count(bytes, { one: '# byte', other: '# bytes' }),
});

export function refusalWords(outcome: Attempt['outcome']): string {
  return privacyWords.selfTest.refusals[outcome];
}

/** The result of a self-test in one sentence. */
export function verdictWords(attempts: readonly Attempt[], workerRan: boolean): string {
  const say = privacyWords.selfTest;
  const open = attempts.filter(({ outcome }) => outcome === 'open').length;
  if (open > 0) return say.notBlocked(open, attempts.length);
  const all = say.allBlocked(attempts.length);
  return workerRan ? all : say.pageOnly(all);
}

/** Sizes as a person says them: "820 kB", "21 MB"; steps of a thousand, as file managers show them. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return privacyWords.bytes(bytes);
  const units = ['kB', 'MB', 'GB', 'TB'];
  let size = bytes;
  let unit = '';
  for (const next of units) {
    if (size < 999.5) break;
    size /= 1000;
    unit = next;
  }
  return `${numberWords(size, size < 9.95 ? 1 : 0)} ${unit}`;
}

export function countWords(count: number, one: string, many: string): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}
