import type { NotJudgedReason } from '../../core/reading.ts';
import type { SessionSummary } from '../../core/session-types.ts';
import type { SessionDigest } from '../../store/digest.ts';
import { phrase, words } from './catalogue.ts';
import { fillSides, lowerFirst } from './fill.ts';
import { REASON_LABELS } from './labels.ts';
import { secondsWords } from './numbers.ts';
import { isTimedOnly, timedWords } from './timed.ts';

export const summaryMessages = words('summary-sentence', {
  whole: (held: string) => `You held ${held} in good form, without a break.`,
  complete: (held: string) => `You held ${held} in good form.`,
  partly: (seconds: number, target: string) => `You held ${seconds} of ${target} in good form.`,
  nothing: 'No seconds counted in good form this time.',
  unseen: (reason: string) => `No seconds counted: mostly ${reason}.`,
  nextTime: (advice: string) => `Next time: ${lowerFirst(advice)}`,
  noReading: 'no reading',
});

/** Less than this is no time worth a word. */
const LEAST_TOLD_MS = 500;

export interface ReasonTime {
  readonly reason: NotJudgedReason | null;
  readonly ms: number;
}

/** Time not judged by its reason, the longest first. */
export function notJudgedByReason(
  summary: Pick<SessionSummary, 'timeline'>,
): readonly ReasonTime[] {
  const sums = new Map<NotJudgedReason | null, number>();
  for (const span of summary.timeline) {
    if (span.kind !== 'not-judged') continue;
    sums.set(span.reason, (sums.get(span.reason) ?? 0) + span.toMs - span.fromMs);
  }
  return [...sums].map(([reason, ms]) => ({ reason, ms })).sort((a, b) => b.ms - a.ms);
}

export function reasonWords(reason: NotJudgedReason | null): string {
  return reason === null ? summaryMessages.noReading : REASON_LABELS[reason];
}

function withFullStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function nextTime(summary: SessionSummary): string {
  const most = [...summary.corrections].sort((a, b) => b.times - a.times)[0];
  if (most === undefined || most.say === '') return '';
  return ` ${summaryMessages.nextTime(withFullStop(fillSides(most.say, summary.side)))}`;
}

/** The one plain sentence above a summary. */
export function summarySentence(summary: SessionSummary): string {
  const { accounts, targetHoldMs, longestHoldMs, completed } = summary;
  if (completed) {
    const whole = longestHoldMs >= targetHoldMs - 500;
    const held = secondsWords(targetHoldMs);
    return whole ? summaryMessages.whole(held) : summaryMessages.complete(held);
  }
  const { timedMs = 0 } = summary;
  if (isTimedOnly({ heldMs: accounts.heldMs, timedMs })) {
    return timedWords.single(secondsWords(timedMs));
  }
  if (timedMs >= LEAST_TOLD_MS) {
    return timedWords.partly(secondsWords(accounts.heldMs), secondsWords(timedMs));
  }
  if (accounts.heldMs < LEAST_TOLD_MS) {
    const judgedMs = accounts.outOfFormMs + accounts.heldMs;
    const reason = notJudgedByReason(summary)[0];
    const unseen = reason !== undefined && accounts.notJudgedMs > judgedMs;
    if (unseen) return summaryMessages.unseen(reasonWords(reason.reason));
    return summaryMessages.nothing + nextTime(summary);
  }
  const held = summaryMessages.partly(
    Math.round(accounts.heldMs / 1000),
    secondsWords(targetHoldMs),
  );
  return held + nextTime(summary);
}

/** The routine's name, or the stretches': "Cat-cow", "Cat-cow and bridge", "Cat-cow and 3 more". */
export function sessionName(
  { routine, entries }: Pick<SessionDigest, 'routine' | 'entries'>,
  nameOf: (stretchId: string) => string,
): string {
  if (routine !== null) return phrase(routine);
  const ids = [...new Set(entries.map(({ stretchId }) => stretchId))];
  const [first = '', ...others] = ids.map(nameOf);
  const [second] = others;
  if (second === undefined) return first;
  return others.length === 1
    ? sessionNames.two(first, second)
    : sessionNames.more(first, others.length);
}

export const sessionNames = words('session-names', {
  two: (one: string, other: string) => `${one} and ${other.toLowerCase()}`,
  more: (one: string, others: number) => `${one} and ${others} more`,
});

/** The side the whole session was on; null where it was none or both. */
export function sessionSide({ entries }: Pick<SessionDigest, 'entries'>): SessionSummary['side'] {
  const side = entries[0]?.side ?? null;
  return entries.every((entry) => entry.side === side) ? side : null;
}
