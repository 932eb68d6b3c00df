import type { Side } from '../../core/landmarks.ts';
import type { JointSummary, SessionSummary, TimeAccounts } from '../../core/session-types.ts';
import type { SessionRecord, StretchEntry } from '../../store/session-record.ts';

/** All that was done of one stretch in a session. */
export interface StretchGroup {
  readonly stretchId: string;
  readonly entries: readonly StretchEntry[];
}

/** The session's stretches in the order they were begun. */
export function groupsOf({ entries }: Pick<SessionRecord, 'entries'>): readonly StretchGroup[] {
  const groups = new Map<string, StretchEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.summary.stretchId);
    if (group === undefined) groups.set(entry.summary.stretchId, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([stretchId, own]) => ({ stretchId, entries: own }));
}

export interface SessionTotals {
  readonly accounts: TimeAccounts;
  /** By the clock, not judged; no part of what was held. */
  readonly timedMs: number;
  readonly targetHoldMs: number;
  readonly longestHoldMs: number;
  /** Held over judged time, each entry weighing as long as it was held; null without a hold. */
  readonly inFormShare: number | null;
  /** Of the time out of form, what lies before the first hold of an entry and after its last. */
  readonly inAndOutMs: number;
}

const NO_TIME: TimeAccounts = { heldMs: 0, outOfFormMs: 0, notJudgedMs: 0, undecidedMs: 0 };

function addAccounts(a: TimeAccounts, b: TimeAccounts): TimeAccounts {
  return {
    heldMs: a.heldMs + b.heldMs,
    outOfFormMs: a.outOfFormMs + b.outOfFormMs,
    notJudgedMs: a.notJudgedMs + b.notJudgedMs,
    undecidedMs: a.undecidedMs + b.undecidedMs,
  };
}

function meanShare(summaries: readonly SessionSummary[]): number | null {
  let heldMs = 0;
  let weighted = 0;
  for (const { inFormShare, accounts } of summaries) {
    if (inFormShare === null) continue;
    heldMs += accounts.heldMs;
    weighted += inFormShare * accounts.heldMs;
  }
  return heldMs > 0 ? weighted / heldMs : null;
}

/** Getting into the pose and out of it; of an entry without a hold nobody can tell, so none of it. */
function inAndOutMs({ timeline }: SessionSummary): number {
  const first = timeline.findIndex(({ kind }) => kind === 'held');
  const last = timeline.findLastIndex(({ kind }) => kind === 'held');
  if (first === -1) return 0;
  return timeline
    .filter(({ kind }, index) => kind === 'out-of-form' && (index < first || index > last))
    .reduce((ms, { fromMs, toMs }) => ms + toMs - fromMs, 0);
}

/** The books of all entries together. */
export function totalsOf(entries: readonly StretchEntry[]): SessionTotals {
  const summaries = entries.map(({ summary }) => summary);
  return {
    accounts: summaries.map(({ accounts }) => accounts).reduce(addAccounts, NO_TIME),
    timedMs: summaries.reduce((ms, { timedMs = 0 }) => ms + timedMs, 0),
    targetHoldMs: summaries.reduce((ms, { targetHoldMs }) => ms + targetHoldMs, 0),
    longestHoldMs: Math.max(0, ...summaries.map(({ longestHoldMs }) => longestHoldMs)),
    inFormShare: meanShare(summaries),
    inAndOutMs: summaries.reduce((ms, summary) => ms + inAndOutMs(summary), 0),
  };
}

export interface SidePair {
  readonly stretchId: string;
  readonly heldMs: Readonly<Record<Side, number>>;
  readonly timedMs: Readonly<Record<Side, number>>;
  /** Joints that were read on both sides. */
  readonly joints: readonly {
    readonly left: JointSummary;
    readonly right: JointSummary;
    /** Left minus right. */
    readonly difference: number;
    readonly uncertainty: number;
  }[];
}

function pairJoints(left: StretchEntry, right: StretchEntry): SidePair['joints'] {
  return left.summary.joints.flatMap((joint) => {
    const other = right.summary.joints.find(({ angle }) => angle === joint.angle);
    if (other === undefined || joint.mean === null || other.mean === null) return [];
    const uncertainty = Math.hypot(joint.uncertainty ?? 0, other.uncertainty ?? 0);
    return [{ left: joint, right: other, difference: joint.mean - other.mean, uncertainty }];
  });
}

function longestOf(entries: readonly StretchEntry[], side: Side): StretchEntry | null {
  const own = entries.filter(({ summary }) => summary.side === side);
  const doneMs = ({ summary }: StretchEntry): number =>
    summary.accounts.heldMs + (summary.timedMs ?? 0);
  return [...own].sort((a, b) => doneMs(b) - doneMs(a))[0] ?? null;
}

/** Left against right, of the stretches that were done on both sides; of several times the longest held. */
export function sidePairs(record: Pick<SessionRecord, 'entries'>): readonly SidePair[] {
  return groupsOf(record).flatMap(({ stretchId, entries }) => {
    const left = longestOf(entries, 'left');
    const right = longestOf(entries, 'right');
    if (left === null || right === null) return [];
    const heldMs = { left: left.summary.accounts.heldMs, right: right.summary.accounts.heldMs };
    const timedMs = { left: left.summary.timedMs ?? 0, right: right.summary.timedMs ?? 0 };
    return [{ stretchId, heldMs, timedMs, joints: pairJoints(left, right) }];
  });
}
