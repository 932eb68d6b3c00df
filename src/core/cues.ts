import { angleDefinition } from './angles.ts';
import type { FaultState } from './faults.ts';
import { type Fault, isIdentifying, isRequired, type Stretch } from './reference.ts';
import type { TargetJudgement } from './score.ts';
import type { ActiveCue, FramingIssue } from './session-types.ts';

/** Nothing closer to its range than this is corrected. Source: stretches.json, runtime.noise. */
const LEAST_DEVIATION = { deg: 5, ratio: 0.05 } as const;

/** How long a problem has to last before it is spoken of. */
const FRAMING_DWELL_MS = 1500;
const TARGET_DWELL_MS = 1200;
/** Someone who has not begun is given this long before being told how. */
const WAITING_DWELL_MS = 4000;

/** Between two corrections of the same weight; a weightier one only waits for the sentence to end. */
const COOLDOWN_MS = 6000;
const INTERRUPT_MS = 1500;
/** The same words are not repeated sooner than this. */
const REPEAT_MS = 12000;

/** A correction counts as followed once its cause has been gone this long. */
const FIXED_MS = 500;

/** Safety before framing before form. */
const RANK = { stop: 5, framing: 4, fix: 3, required: 2, tip: 1 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

/** Something that could be said about this frame. */
export interface CueCandidate {
  readonly cue: Omit<ActiveCue, 'sinceMs'>;
  readonly rank: Rank;
  readonly dwellMs: number;
  /** How far off, in tolerances, to choose between candidates of one rank. */
  readonly size: number;
}

export interface CueState {
  /** Since when each candidate has been there without a pause. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly active: ActiveCue | null;
  /** Since when the active cue's cause has been gone; null while it is there. */
  readonly goneSinceMs: number | null;
  readonly lastSpokenMs: number | null;
  readonly lastRank: Rank | null;
  readonly spokenAt: ReadonlyMap<string, number>;
}

export type CueEvent =
  | { readonly kind: 'cue'; readonly atMs: number; readonly cue: ActiveCue }
  | { readonly kind: 'cue-fixed'; readonly atMs: number; readonly cueId: string };

export function startCues(): CueState {
  return {
    waiting: new Map(),
    active: null,
    goneSinceMs: null,
    lastSpokenMs: null,
    lastRank: null,
    spokenAt: new Map(),
  };
}

function framingCandidate(issue: FramingIssue): CueCandidate {
  return {
    cue: {
      id: `framing:${issue.id}`,
      kind: 'framing',
      severity: 'fix',
      say: '',
      direction: null,
      framing: issue,
    },
    rank: RANK.framing,
    dwellMs: FRAMING_DWELL_MS,
    size: 1,
  };
}

/** Whether a rule is about an angle that shows how far into the stretch someone is. */
function isAboutDepth(stretch: Stretch, { angle }: Fault): boolean {
  return stretch.targets.some((target) => target.angle === angle && isIdentifying(target));
}

function faultCandidates(
  stretch: Stretch,
  faults: ReadonlyMap<string, FaultState>,
  onTheWay: boolean,
): CueCandidate[] {
  return stretch.faults
    .filter(({ id }) => faults.get(id)?.raised === true)
    .filter((fault) => !onTheWay || fault.severity === 'stop' || !isAboutDepth(stretch, fault))
    .map(({ id, severity, correction }) => ({
      cue: { id, kind: 'fault', severity, ...correction, framing: null },
      rank: RANK[severity],
      dwellMs: 0,
      size: 1,
    }));
}

function targetCandidates(judgements: readonly TargetJudgement[], trying: boolean): CueCandidate[] {
  return judgements.flatMap(({ target, outside, inForm, reading }): CueCandidate[] => {
    if (outside === null || reading.kind === 'unread' || inForm) return [];
    const correction = outside < 0 ? target.below : target.above;
    const unit = angleDefinition(target.angle).unit;
    const required = isRequired(target);
    const least = required
      ? LEAST_DEVIATION[unit]
      : Math.max(LEAST_DEVIATION[unit], reading.uncertainty);
    if (correction === null || Math.abs(outside) < least) return [];
    const id = `${target.angle}:${outside < 0 ? 'below' : 'above'}`;
    return [
      {
        cue: { id, kind: 'target', severity: 'tip', ...correction, framing: null },
        rank: required ? RANK.required : RANK.tip,
        dwellMs: trying ? TARGET_DWELL_MS : WAITING_DWELL_MS,
        size: (target.weight * Math.abs(outside)) / target.tolerance.beginner,
      },
    ];
  });
}

/**
 * Everything that could be said now: framing alone while the frame cannot be judged, else form.
 * @param onTheWay between two slow repetitions, when leaving the pose is right and only rules speak
 */
export function cueCandidates(
  stretch: Stretch,
  framing: FramingIssue | null,
  faults: ReadonlyMap<string, FaultState>,
  judgements: readonly TargetJudgement[],
  trying: boolean,
  onTheWay = false,
): readonly CueCandidate[] {
  if (framing !== null) return [framingCandidate(framing)];
  const byFault = faultCandidates(stretch, faults, onTheWay);
  if (onTheWay) return byFault;
  const corrected = new Set(
    stretch.faults.filter(({ id }) => faults.get(id)?.raised === true).map(({ angle }) => angle),
  );
  // A fault says the same as the target of its angle, only more to the point.
  const rest = judgements.filter(({ target }) => !corrected.has(target.angle));
  return [...byFault, ...targetCandidates(rest, trying)];
}

function mostPressing(candidates: readonly CueCandidate[]): CueCandidate | null {
  return candidates.reduce<CueCandidate | null>((best, candidate) => {
    if (best === null || candidate.rank > best.rank) return candidate;
    return candidate.rank === best.rank && candidate.size > best.size ? candidate : best;
  }, null);
}

function maySpeak(state: CueState, candidate: CueCandidate, nowMs: number): boolean {
  const sameAt = state.spokenAt.get(candidate.cue.id);
  if (sameAt !== undefined && nowMs - sameAt < REPEAT_MS) return false;
  if (state.lastSpokenMs === null || state.lastRank === null) return true;
  const pause = candidate.rank > state.lastRank ? INTERRUPT_MS : COOLDOWN_MS;
  return nowMs - state.lastSpokenMs >= pause;
}

/** Lets go of the active cue once its cause has been gone for a moment. */
function releaseFixed(
  state: CueState,
  present: ReadonlySet<string>,
  judged: boolean,
  nowMs: number,
): { readonly state: CueState; readonly events: readonly CueEvent[] } {
  const { active } = state;
  if (active === null) return { state, events: [] };
  if (present.has(active.id)) return { state: { ...state, goneSinceMs: null }, events: [] };
  const goneSinceMs = state.goneSinceMs ?? nowMs;
  if (nowMs - goneSinceMs < FIXED_MS) return { state: { ...state, goneSinceMs }, events: [] };
  const events: CueEvent[] = judged ? [{ kind: 'cue-fixed', atMs: nowMs, cueId: active.id }] : [];
  return { state: { ...state, active: null, goneSinceMs: null }, events };
}

/**
 * Chooses the one cue of this frame: sustained, most pressing first, with pauses between.
 * A cue is emitted as an event when it should be spoken, and stays active until its cause is gone.
 * @param judged whether the frame could be judged: a correction nobody can see is not "fixed"
 */
export function advanceCues(
  before: CueState,
  candidates: readonly CueCandidate[],
  judged: boolean,
  nowMs: number,
): { readonly state: CueState; readonly events: readonly CueEvent[] } {
  const present = new Set(candidates.map(({ cue }) => cue.id));
  const waiting = new Map(
    candidates.map(({ cue }) => [cue.id, before.waiting.get(cue.id) ?? nowMs]),
  );
  const released = releaseFixed({ ...before, waiting }, present, judged, nowMs);
  const ripe = candidates.filter(
    ({ cue, dwellMs }) => nowMs - (waiting.get(cue.id) as number) >= dwellMs,
  );
  const chosen = mostPressing(ripe);
  if (chosen === null || !maySpeak(released.state, chosen, nowMs)) return released;
  const cue: ActiveCue = { ...chosen.cue, sinceMs: nowMs };
  return {
    state: {
      ...released.state,
      active: cue,
      goneSinceMs: null,
      lastSpokenMs: nowMs,
      lastRank: chosen.rank,
      spokenAt: new Map([...released.state.spokenAt, [cue.id, nowMs]]),
    },
    events: [...released.events, { kind: 'cue', atMs: nowMs, cue }],
  };
}
