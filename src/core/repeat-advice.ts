const REPEAT_MS = 12_000;
const LONGEST_REPEAT_MS = 60_000;

/**
 * How long before the same words are said again, milliseconds: twice as long each time that they did not help, a
 * minute at most. Who cannot follow them is not to hear them for ever.
 * @param times they were said since they last helped, from 1
 */
export function repeatAfterMs(times: number): number {
  return Math.min(LONGEST_REPEAT_MS, REPEAT_MS * 2 ** (times - 1));
}
