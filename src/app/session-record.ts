import { currentHold, openSession, summaryNow } from '../core/flow-holds.ts';
import type { FlowEntry, FlowState } from '../core/flow-types.ts';
import type { Routine } from '../core/routine.ts';
import { summarise } from '../core/session.ts';
import type { PainMark, SessionRecord, StretchEntry } from '../store/session-record.ts';

/** What a record needs that the flow does not know. */
export interface RecordFacts
  extends Pick<SessionRecord, 'id' | 'startedAt' | 'endedAt' | 'source' | 'appVersion'> {
  /** Null where a stretch was done by itself. */
  readonly routine: Pick<Routine, 'id' | 'name'> | null;
  /** What an earlier part of the same session left; null where it was not cut off. */
  readonly earlier: SessionRecord | null;
}

/** Passing through a stretch leaves nothing worth keeping. */
function isWorthKeeping({ ended, summary }: FlowEntry): boolean {
  const counted = summary.accounts.heldMs + (summary.timedMs ?? 0);
  return counted > 0 || (ended !== 'skipped' && ended !== 'back');
}

/** The hold under way, as it would be kept if it ended now. */
function underWay(state: FlowState): FlowEntry | null {
  const { phase, session, index } = state;
  if (phase !== 'stretching' || session?.startedMs == null) return null;
  const { startedMs } = session;
  return { index, startedMs, ended: 'finished', summary: summaryNow(state, session) };
}

/** The stretch that was coming, as one of which nothing was done: pain before it is kept with it. */
function aboutToBegin(state: FlowState, startedAt: string): readonly StretchEntry[] {
  const hold = currentHold(state) ?? state.plan.holds.at(-1);
  return hold === undefined ? [] : [{ startedAt, summary: summarise(openSession(state, hold)) }];
}

/** Everything done so far, for the database; null where nothing was done yet. */
export function recordOf(state: FlowState, facts: RecordFacts): SessionRecord | null {
  const { startedAt, earlier } = facts;
  const at = (ms: number): string =>
    new Date(Date.parse(startedAt) + ms - (state.startedMs ?? ms)).toISOString();
  const now = underWay(state);
  const done = [...state.entries, ...(now === null ? [] : [now])];
  const worth = done.filter(isWorthKeeping);
  const entries = worth.map(
    ({ startedMs, summary }): StretchEntry => ({ startedAt: at(startedMs), summary }),
  );
  const painMarks = state.painMarks.map(
    ({ atMs, ...mark }): PainMark => ({ at: at(atMs), ...mark }),
  );
  const begun = [...(earlier?.entries ?? []), ...entries];
  const [pain] = painMarks;
  const all = begun.length === 0 && pain !== undefined ? aboutToBegin(state, pain.at) : begun;
  if (all.length === 0) return null;
  return {
    id: facts.id,
    startedAt: earlier?.startedAt ?? startedAt,
    endedAt: facts.endedAt,
    routine: facts.routine === null ? null : { id: facts.routine.id, name: facts.routine.name },
    source: facts.source,
    entries: all,
    painMarks: [...(earlier?.painMarks ?? []), ...painMarks],
    stiffnessBefore: earlier?.stiffnessBefore ?? null,
    // Told between the two parts, on the summary of the first.
    stiffnessAfter: earlier?.stiffnessAfter ?? null,
    note: earlier?.note ?? '',
    appVersion: facts.appVersion,
    schema: 2,
  };
}
