import { repeatAfterMs } from '../../core/repeat-advice.ts';
import type { FramingIssue } from '../../core/session-types.ts';
import { framingWords } from '../words/framing.ts';

/** An issue has to last before it is told, so that someone getting into place is left alone. */
const DWELL_MS = 1_500;
/** Between two pieces of advice. */
const COOLDOWN_MS = 4_000;
/** With nothing in the way for this long, advice was followed. */
const CLEAR_MS = 500;

/** Tells what is in the way of a check, not more often than helps. */
export interface FramingGuide {
  /** What to show now: an issue that has lasted, or null. Speaks it when it is due. */
  follow(issue: FramingIssue | null, timestampMs: number): FramingIssue | null;
}

function sameText(a: FramingIssue, b: FramingIssue): boolean {
  return framingWords(a) === framingWords(b);
}

export function createFramingGuide(say: (text: string) => void): FramingGuide {
  let now: { readonly issue: FramingIssue; readonly sinceMs: number } | null = null;
  let spokenMs = Number.NEGATIVE_INFINITY;
  /** Of each advice: in turns, two would else go on for ever. */
  const spokenAt = new Map<string, number>();
  let clearSinceMs: number | null = null;
  const times = new Map<string, number>();

  function noteClear(timestampMs: number): void {
    now = null;
    clearSinceMs ??= timestampMs;
    if (timestampMs - clearSinceMs >= CLEAR_MS) times.clear();
  }

  function speak(issue: FramingIssue, timestampMs: number): void {
    const text = framingWords(issue);
    spokenMs = timestampMs;
    spokenAt.set(text, timestampMs);
    times.set(text, (times.get(text) ?? 0) + 1);
    say(text);
  }

  function isDue(issue: FramingIssue, timestampMs: number): boolean {
    const text = framingWords(issue);
    const sameMs = spokenAt.get(text) ?? Number.NEGATIVE_INFINITY;
    if (timestampMs - sameMs < repeatAfterMs(times.get(text) ?? 1)) return false;
    return timestampMs - spokenMs >= COOLDOWN_MS;
  }

  return {
    follow(issue, timestampMs) {
      if (issue === null) {
        noteClear(timestampMs);
        return null;
      }
      clearSinceMs = null;
      if (now === null || !sameText(now.issue, issue)) now = { issue, sinceMs: timestampMs };
      if (timestampMs - now.sinceMs < DWELL_MS) return null;
      if (isDue(issue, timestampMs)) speak(issue, timestampMs);
      return issue;
    },
  };
}
