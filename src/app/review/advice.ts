import type { Side } from '../../core/landmarks.ts';
import type { NotJudgedReason } from '../../core/reading.ts';
import type { CorrectionCount } from '../../core/session-types.ts';
import type { PainMark, SessionRecord, StretchEntry } from '../../store/session-record.ts';
import { notJudgedByReason } from '../words/review.ts';
import { isStopMark } from './pain-mark.ts';
import { groupsOf, sidePairs, totalsOf } from './session-review.ts';

/** The one thing worth saying about a session. */
export type Advice =
  /** Pain comes before everything else; `level` is null where it was not told. */
  | {
      readonly kind: 'pain';
      readonly stretchId: string | null;
      readonly level: number | null;
      /** Strong, or a sign that always means stopping. */
      readonly isStop: boolean;
    }
  | { readonly kind: 'unseen'; readonly reason: NotJudgedReason | null; readonly share: number }
  /** The same correction in several stretches, or on both sides of one. */
  | {
      readonly kind: 'again-and-again';
      readonly say: string;
      readonly side: Side | null;
      readonly stretchIds: readonly string[];
    }
  /** Given twice or more in one stretch, and mostly not followed. */
  | {
      readonly kind: 'hard';
      readonly say: string;
      readonly side: Side | null;
      readonly stretchId: string;
    }
  | {
      readonly kind: 'shorter-side';
      readonly stretchId: string;
      readonly side: Side;
      readonly byMs: number;
    }
  | { readonly kind: 'not-complete'; readonly stretchId: string; readonly entry: StretchEntry }
  | {
      readonly kind: 'complete';
      readonly holds: number;
      readonly heldMs: number;
      /** By the clock, not judged. */
      readonly timedMs: number;
    };

/** From this share on, not being judged is the thing to mend. */
const MOSTLY_UNSEEN = 0.5;
/** Sides that differ by less are alike: people stop at different moments. */
const SIDES_DIFFER_MS = 5_000;
const SIDES_DIFFER_SHARE = 0.25;
/** Led by the clock for so much of the target, a hold was done. */
const NEARLY_ALL = 0.98;

function worstPain(marks: readonly PainMark[]): Advice | null {
  const [worst] = [...marks].sort(
    (a, b) => Number(isStopMark(b)) - Number(isStopMark(a)) || (b.level ?? 0) - (a.level ?? 0),
  );
  if (worst === undefined) return null;
  const { stretchId, level } = worst;
  return { kind: 'pain', stretchId, level, isStop: isStopMark(worst) };
}

function mostlyUnseen(entries: readonly StretchEntry[]): Advice | null {
  // Where the clock led, nobody expects the camera to judge.
  const meant = entries.filter(({ summary }) => summary.timedMs === undefined);
  const { heldMs, outOfFormMs, notJudgedMs } = totalsOf(meant).accounts;
  const share = notJudgedMs / Math.max(1, heldMs + outOfFormMs + notJudgedMs);
  if (share <= MOSTLY_UNSEEN) return null;
  const timeline = meant.flatMap(({ summary }) => summary.timeline);
  return { kind: 'unseen', reason: notJudgedByReason({ timeline })[0]?.reason ?? null, share };
}

interface Said {
  readonly correction: CorrectionCount;
  readonly entry: StretchEntry;
}

function allSaid(entries: readonly StretchEntry[]): readonly Said[] {
  return entries.flatMap((entry) =>
    entry.summary.corrections
      .filter(({ say, times }) => say !== '' && times > 0)
      .map((correction) => ({ correction, entry })),
  );
}

function sideOfAll(said: readonly Said[]): Side | null {
  const [first] = said;
  const side = first?.entry.summary.side ?? null;
  return said.every(({ entry }) => entry.summary.side === side) ? side : null;
}

function againAndAgain(entries: readonly StretchEntry[]): Advice | null {
  const bySentence = new Map<string, Said[]>();
  for (const said of allSaid(entries)) {
    const same = bySentence.get(said.correction.say);
    if (same === undefined) bySentence.set(said.correction.say, [said]);
    else same.push(said);
  }
  const repeated = [...bySentence.values()].filter(({ length }) => length > 1);
  const [most] = repeated.sort((a, b) => b.length - a.length);
  const [first] = most ?? [];
  if (most === undefined || first === undefined) return null;
  const stretchIds = [...new Set(most.map(({ entry }) => entry.summary.stretchId))];
  return {
    kind: 'again-and-again',
    say: first.correction.say,
    side: sideOfAll(most),
    stretchIds,
  };
}

function hardest(entries: readonly StretchEntry[]): Advice | null {
  const hard = allSaid(entries).filter(
    ({ correction: { times, fixed } }) => times > 1 && fixed * 2 <= times,
  );
  const [most] = [...hard].sort((a, b) => b.correction.times - a.correction.times);
  if (most === undefined) return null;
  const { stretchId, side } = most.entry.summary;
  return { kind: 'hard', say: most.correction.say, side, stretchId };
}

function shorterSide(record: SessionRecord): Advice | null {
  const pairs = sidePairs(record).map(({ stretchId, heldMs: { left, right } }) => {
    const side: Side = left < right ? 'left' : 'right';
    return { stretchId, side, byMs: Math.abs(left - right), longerMs: Math.max(left, right) };
  });
  const [most] = [...pairs].sort((a, b) => b.byMs - a.byMs);
  if (most === undefined || most.byMs < SIDES_DIFFER_MS) return null;
  if (most.byMs < SIDES_DIFFER_SHARE * most.longerMs) return null;
  return { kind: 'shorter-side', stretchId: most.stretchId, side: most.side, byMs: most.byMs };
}

function notComplete(record: SessionRecord): Advice | null {
  const shares = groupsOf(record).flatMap(({ entries }) => entries);
  const heldShare = ({ summary }: StretchEntry): number =>
    (summary.accounts.heldMs + (summary.timedMs ?? 0)) / Math.max(1, summary.targetHoldMs);
  const isOpen = (entry: StretchEntry): boolean =>
    !entry.summary.completed && !(entry.summary.timedMs && heldShare(entry) >= NEARLY_ALL);
  const open = shares.filter(isOpen);
  const [least] = [...open].sort((a, b) => heldShare(a) - heldShare(b));
  if (least === undefined) return null;
  return { kind: 'not-complete', stretchId: least.summary.stretchId, entry: least };
}

/** What to say first about a session: safety, then seeing, then form, then sides, then how long. */
export function adviceFor(record: SessionRecord): Advice {
  const { entries, painMarks } = record;
  return (
    worstPain(painMarks) ??
    mostlyUnseen(entries) ??
    againAndAgain(entries) ??
    hardest(entries) ??
    shorterSide(record) ??
    notComplete(record) ?? {
      kind: 'complete',
      holds: entries.length,
      heldMs: totalsOf(entries).accounts.heldMs,
      timedMs: totalsOf(entries).timedMs,
    }
  );
}
