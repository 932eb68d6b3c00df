import type { SessionEvent } from '../../src/core/session-types.ts';
import type { ManifestRun } from './manifest.ts';
import type { Replay } from './replay.ts';
import type { FaultReport, Span } from './report.ts';

/** A cue, a fault or a hold may come this much late. */
const SLACK_SECONDS = 1;

/** The time a rule was raised, from its events; one never cleared lasts to the end. */
export function raisedFaults(events: readonly SessionEvent[], endSeconds: number): FaultReport[] {
  const faults: FaultReport[] = [];
  const open = new Map<string, number>();
  const close = (id: string, to: number): void => {
    const from = open.get(id);
    if (from === undefined) return;
    open.delete(id);
    faults.push({ id, from, to });
  };
  for (const event of events) {
    if (event.kind === 'fault-raised') open.set(event.faultId, event.atMs / 1000);
    else if (event.kind === 'fault-cleared') close(event.faultId, event.atMs / 1000);
  }
  for (const id of [...open.keys()]) close(id, endSeconds);
  return faults.sort((a, b) => a.from - b.from);
}

/** Corrections a user would hear: not advice about where to stand. */
export function correctionCues(events: readonly SessionEvent[]): { id: string; at: number }[] {
  return events.flatMap((event) =>
    event.kind === 'cue' && event.cue.kind !== 'framing'
      ? [{ id: event.cue.id, at: event.atMs / 1000 }]
      : [],
  );
}

/** Stretches of held time on the clip's clock. */
export function heldSpans({ summary, from }: Replay): Span[] {
  return summary.timeline
    .filter(({ kind }) => kind === 'held')
    .map(({ fromMs, toMs }) => [from + fromMs / 1000, from + toMs / 1000] as const);
}

type Interval = Pick<FaultReport, 'id' | 'from' | 'to'>;

/** A raised fault is right if a true one of that name overlaps it, give or take a second. */
function isRight(raised: Interval, truths: readonly Interval[]): boolean {
  return truths.some(
    ({ id, from, to }) =>
      id === raised.id && raised.from <= to + SLACK_SECONDS && raised.to >= from - SLACK_SECONDS,
  );
}

/** A true fault is recalled if its rule is raised while it lasts or within a second after. */
function isRecalled(truth: Interval, raised: readonly Interval[]): boolean {
  return raised.some(
    ({ id, from, to }) => id === truth.id && from <= truth.to + SLACK_SECONDS && to >= truth.from,
  );
}

export interface FaultCounts {
  readonly raised: number;
  readonly right: number;
  readonly true: number;
  readonly recalled: number;
}

export function countFaults(raised: readonly Interval[], truths: readonly Interval[]): FaultCounts {
  return {
    raised: raised.length,
    right: raised.filter((fault) => isRight(fault, truths)).length,
    true: truths.length,
    recalled: truths.filter((fault) => isRecalled(fault, raised)).length,
  };
}

/** Corrections given inside a true hold, after its first second, that no true fault calls for. */
export function countFalseCues(
  cues: readonly { readonly id: string; readonly at: number }[],
  run: ManifestRun,
): number {
  return cues.filter(
    ({ id, at }) =>
      run.holds.some(([from, to]) => at >= from + SLACK_SECONDS && at <= to) &&
      !isRight({ id, from: at, to: at }, run.faults),
  ).length;
}

/** The seconds in which `countFalseCues` looks. */
export function quietSeconds({ holds }: ManifestRun): number {
  return holds.reduce((sum, [from, to]) => sum + Math.max(0, to - from - SLACK_SECONDS), 0);
}

export function totalSeconds(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

/**
 * How far a run's clock is off, seconds: the worst of its total, and of the start and the end of each
 * true hold against the held time that overlaps it. A hold missed altogether is off by its length.
 */
export function heldError(measured: readonly Span[], expected: readonly Span[]): number {
  const errors = [Math.abs(totalSeconds(measured) - totalSeconds(expected))];
  for (const [from, to] of expected) {
    const inside = measured.filter((span) => span[0] < to && span[1] > from);
    const first = inside[0];
    const last = inside.at(-1);
    if (!first || !last) errors.push(to - from);
    else errors.push(Math.abs(first[0] - from), Math.abs(last[1] - to));
  }
  return Math.max(...errors);
}
