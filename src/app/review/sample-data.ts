import type { Stretch } from '../../core/reference.ts';
import type { SessionDigest } from '../../store/digest.ts';
import type { KeptRecords } from '../../store/export-file.ts';
import type { OverviewRow } from '../../store/session-rows.ts';
import { sampleChecks, sampleHistory } from './sample-history.ts';

const WEEKS = 12;
const SEED = 1;
/** The stretches of a usual week: few enough that each comes up often. */
const STRETCHES = 10;
const CHECKED = 'aslr';

/** The first of the library, and one that the clock leads, so that it is seen what that looks like. */
function usualStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const led = stretches.filter(({ trackability }) => trackability.level === 'timer').slice(0, 1);
  const others = stretches.filter((stretch) => !led.includes(stretch));
  return [...others.slice(0, STRETCHES - led.length), ...led];
}

/** Twelve invented weeks to look around with. */
export function sampleRecords(stretches: readonly Stretch[], now: Date): KeptRecords {
  const request = {
    stretches: usualStretches(stretches),
    until: now,
    days: 7 * WEEKS,
    entriesPerSession: 9,
    restShare: 0.25,
    seed: SEED,
  };
  return {
    sessions: sampleHistory(request),
    checks: sampleChecks(CHECKED, request),
    routines: [],
    ownStretches: [],
  };
}

/**
 * What statistics are made of: the person's own sessions, or, as long as there are none, the sample data.
 * A sample clip is nobody's practice and never counts.
 */
export function countedDigests(rows: readonly OverviewRow[]): readonly SessionDigest[] {
  const digests = rows.flatMap((row) => (row.kind === 'session' ? [row.digest] : []));
  const own = digests.filter(({ source }) => source === 'camera');
  return own.length > 0 ? own : digests.filter(({ source }) => source === 'sample-data');
}

/** Whether sample clips were played, which count nowhere. */
export function hasClips(rows: readonly OverviewRow[]): boolean {
  return rows.some((row) => row.kind === 'session' && row.digest.source.startsWith('demo:'));
}

export function hasSamples(rows: readonly OverviewRow[]): boolean {
  return rows.some((row) => row.kind === 'session' && row.digest.source === 'sample-data');
}
