import type { Attempt } from '../../privacy/self-test.ts';

export const PROMISE =
  'Nothing leaves this device. The camera picture is read in this browser, and there is no server to send it to.';

export const NEVER_STORED: readonly string[] = [
  'camera pictures or video: each is read in memory and dropped at once',
  'sound: the microphone is never asked for',
  'the positions of your body: only the angles and seconds worked out from them',
  'your name, an account, a device number or where you are',
];

export const CAMERA_USE =
  'The camera is on only while a session shows its picture. It is released when the session ends, when you leave it, and when you close the page.';

export const SELF_TEST_INTRO =
  'Tries every way a page could send something away, to a host that does not exist, and shows who refused it.';

const REFUSALS: Readonly<Record<Attempt['outcome'], string>> = {
  guard: "Blocked by the worker's own guard",
  policy: "Blocked by the page's content policy",
  open: 'Not blocked here',
};

export function refusalWords(outcome: Attempt['outcome']): string {
  return REFUSALS[outcome];
}

/** The result of a self-test in one sentence. */
export function verdictWords(attempts: readonly Attempt[], workerRan: boolean): string {
  const open = attempts.filter(({ outcome }) => outcome === 'open').length;
  if (open > 0) {
    return `${open} of ${attempts.length} attempts were not blocked. Whoever hosts this page left out its security headers.`;
  }
  const all = `All ${attempts.length} attempts to reach another host were blocked.`;
  return workerRan ? all : `${all} The worker could not be started, so only the page was tested.`;
}

/** Sizes as a person says them: "820 kB", "21 MB"; steps of a thousand, as file managers show them. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let size = bytes;
  let unit = '';
  for (const next of units) {
    if (size < 999.5) break;
    size /= 1000;
    unit = next;
  }
  return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

export function countWords(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
