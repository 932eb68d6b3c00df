import type { FramingIssue } from '../../core/session-types.ts';
import { framingWords } from '../words/framing.ts';

/** An issue has to last before it is told, so that someone getting into place is left alone. */
const DWELL_MS = 1_500;
/** Before the same advice is given again, and before another. */
const REPEAT_MS = 12_000;
const COOLDOWN_MS = 4_000;

/** Tells what is in the way of a check, not more often than helps. */
export interface FramingGuide {
  /** What to show now: an issue that has lasted, or null. Speaks it when it is due. */
  follow(issue: FramingIssue | null, timestampMs: number): FramingIssue | null;
}

function sameText(a: FramingIssue | null, b: FramingIssue | null): boolean {
  return a !== null && b !== null && framingWords(a) === framingWords(b);
}

export function createFramingGuide(say: (text: string) => void): FramingGuide {
  let now: { readonly issue: FramingIssue; readonly sinceMs: number } | null = null;
  let spoken: { readonly issue: FramingIssue; readonly atMs: number } | null = null;

  return {
    follow(issue, timestampMs) {
      if (issue === null) {
        now = null;
        return null;
      }
      if (now === null || !sameText(now.issue, issue)) now = { issue, sinceMs: timestampMs };
      if (timestampMs - now.sinceMs < DWELL_MS) return null;
      const waitMs = sameText(spoken?.issue ?? null, issue) ? REPEAT_MS : COOLDOWN_MS;
      if (spoken === null || timestampMs - spoken.atMs >= waitMs) {
        spoken = { issue, atMs: timestampMs };
        say(framingWords(issue));
      }
      return issue;
    },
  };
}
