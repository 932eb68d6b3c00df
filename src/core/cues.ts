import { type CueCandidate, isFramingCueId, RANK } from './cue-candidates.ts';
import { repeatAfterMs } from './repeat-advice.ts';
import type { ActiveCue } from './session-types.ts';

/** Between two cues, whatever they are about; only safety does not wait for the sentence to end. */
const COOLDOWN_MS = 6000;
const INTERRUPT_MS = 1500;

/** Given so often without help, a correction is kept back for a while. */
const IN_VAIN = 2;
const IN_VAIN_QUIET_MS = 45_000;
/** Time to hear what is offered instead. */
const OFFER_MS = 15_000;

/** Tips come more rarely the longer the hold goes on well: up to 18 s apart after 20 s. */
const CALM_SHARE = 0.6;
const CALMEST_AFTER_MS = 20_000;

/** A correction counts as followed once its cause has been gone this long. */
const FIXED_MS = 500;

export interface CueState {
  /** Since when each candidate has been there without a pause. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly active: ActiveCue | null;
  /** Since when the active cue's cause has been gone; null while it is there. */
  readonly goneSinceMs: number | null;
  readonly lastSpokenMs: number | null;
  /** Until then only safety speaks. */
  readonly quietUntilMs: number | null;
  readonly spokenAt: ReadonlyMap<string, number>;
  /** How often each was given since it last helped. */
  readonly unhelped: ReadonlyMap<string, number>;
}

/** Where the person is while a correction's cause is gone: it was followed only by who is still in the stretch. */
export type Whereabouts = 'unseen' | 'moving' | 'elsewhere' | 'in-stretch';

export type CueEvent =
  | { readonly kind: 'cue'; readonly atMs: number; readonly cue: ActiveCue }
  | { readonly kind: 'cue-in-vain'; readonly atMs: number; readonly cueId: string }
  | { readonly kind: 'cue-fixed'; readonly atMs: number; readonly cueId: string };

export function startCues(): CueState {
  return {
    waiting: new Map(),
    active: null,
    goneSinceMs: null,
    lastSpokenMs: null,
    quietUntilMs: null,
    spokenAt: new Map(),
    unhelped: new Map(),
  };
}

function mostPressing(candidates: readonly CueCandidate[]): CueCandidate | null {
  return candidates.reduce<CueCandidate | null>((best, candidate) => {
    if (best === null || candidate.rank > best.rank) return candidate;
    return candidate.rank === best.rank && candidate.size > best.size ? candidate : best;
  }, null);
}

function maySpeak(
  state: CueState,
  candidate: CueCandidate,
  nowMs: number,
  steadyMs: number,
): boolean {
  const { cue, rank } = candidate;
  const { lastSpokenMs, quietUntilMs } = state;
  const sameAt = state.spokenAt.get(cue.id);
  const times = rank === RANK.framing ? (state.unhelped.get(cue.id) ?? 1) : 1;
  if (sameAt !== undefined && nowMs - sameAt < repeatAfterMs(times)) return false;
  if (lastSpokenMs === null) return true;
  if (rank === RANK.stop) return nowMs - lastSpokenMs >= INTERRUPT_MS;
  if (quietUntilMs !== null && nowMs < quietUntilMs) return false;
  const calmMs = rank === RANK.tip ? CALM_SHARE * Math.min(steadyMs, CALMEST_AFTER_MS) : 0;
  return nowMs - lastSpokenMs >= COOLDOWN_MS + calmMs;
}

/** Whether a correction was given in vain and is to be left alone; what is for safety never is. */
function isKeptBack(state: CueState, { cue, rank }: CueCandidate, nowMs: number): boolean {
  if (rank === RANK.stop || rank === RANK.framing) return false;
  if ((state.unhelped.get(cue.id) ?? 0) <= IN_VAIN) return false;
  return nowMs - (state.spokenAt.get(cue.id) ?? nowMs) < IN_VAIN_QUIET_MS;
}

/** Fields are named in one order wherever a state is made each frame: states of one make are read quickest. */
function changed(state: CueState, change: Partial<CueState>): CueState {
  const { waiting, active, goneSinceMs, lastSpokenMs, quietUntilMs, spokenAt, unhelped } = state;
  return {
    waiting: change.waiting ?? waiting,
    active: change.active === undefined ? active : change.active,
    goneSinceMs: change.goneSinceMs === undefined ? goneSinceMs : change.goneSinceMs,
    lastSpokenMs: change.lastSpokenMs ?? lastSpokenMs,
    quietUntilMs: change.quietUntilMs ?? quietUntilMs,
    spokenAt: change.spokenAt ?? spokenAt,
    unhelped: change.unhelped ?? unhelped,
  };
}

/** Instead of a third time: the news that it does not help. */
function giveUp(
  state: CueState,
  events: readonly CueEvent[],
  cueId: string,
  nowMs: number,
): { readonly state: CueState; readonly events: readonly CueEvent[] } {
  return {
    state: changed(state, {
      lastSpokenMs: nowMs,
      quietUntilMs: nowMs + OFFER_MS,
      spokenAt: new Map([...state.spokenAt, [cueId, nowMs]]),
      unhelped: new Map([...state.unhelped, [cueId, IN_VAIN + 1]]),
    }),
    events: [...events, { kind: 'cue-in-vain', atMs: nowMs, cueId }],
  };
}

/** Since when each candidate, no two alike, has been there; the very same collection where nothing changed. */
function waitingSince(
  before: CueState['waiting'],
  candidates: readonly CueCandidate[],
  nowMs: number,
): CueState['waiting'] {
  const isKnown = ({ cue }: CueCandidate): boolean => before.has(cue.id);
  if (before.size === candidates.length && candidates.every(isKnown)) return before;
  return new Map(candidates.map(({ cue }) => [cue.id, before.get(cue.id) ?? nowMs]));
}

function isFollowed(cueId: string, where: Whereabouts): boolean {
  return where !== 'unseen' && (where === 'in-stretch' || isFramingCueId(cueId));
}

/**
 * Lets go of the active cue once its cause has been gone for a moment. Form is not judged in someone on their
 * way: whether they followed, or gave up, shows where they arrive.
 */
function releaseFixed(
  state: CueState,
  where: Whereabouts,
  nowMs: number,
): { readonly state: CueState; readonly events: readonly CueEvent[] } {
  const { active } = state;
  if (active === null) return { state, events: [] };
  if (state.waiting.has(active.id)) {
    const isSame = state.goneSinceMs === null;
    return { state: isSame ? state : changed(state, { goneSinceMs: null }), events: [] };
  }
  const goneSinceMs = state.goneSinceMs ?? nowMs;
  const isOnTheWay = where === 'moving' && !isFramingCueId(active.id);
  if (isOnTheWay || nowMs - goneSinceMs < FIXED_MS) {
    return { state: changed(state, { goneSinceMs }), events: [] };
  }
  const followed = isFollowed(active.id, where);
  const events: CueEvent[] = followed ? [{ kind: 'cue-fixed', atMs: nowMs, cueId: active.id }] : [];
  const unhelped = new Map(state.unhelped);
  if (followed) unhelped.delete(active.id);
  return { state: changed(state, { active: null, goneSinceMs: null, unhelped }), events };
}

/**
 * Chooses the one cue of this frame: sustained, most pressing first, with pauses between.
 * A cue is emitted as an event when it should be spoken, and stays active until its cause is gone.
 * @param where the person is: only who is seen in the stretch has followed a correction
 * @param steadyMs how long the running hold has gone on
 */
export function advanceCues(
  before: CueState,
  candidates: readonly CueCandidate[],
  where: Whereabouts,
  nowMs: number,
  steadyMs = 0,
): { readonly state: CueState; readonly events: readonly CueEvent[] } {
  const isQuiet = candidates.length === 0 && before.waiting.size === 0 && before.active === null;
  if (isQuiet) return { state: before, events: [] };
  const waiting = waitingSince(before.waiting, candidates, nowMs);
  const state = waiting === before.waiting ? before : changed(before, { waiting });
  const released = releaseFixed(state, where, nowMs);
  const ripe = candidates.filter(
    (candidate) =>
      nowMs - (waiting.get(candidate.cue.id) as number) >= candidate.dwellMs &&
      !isKeptBack(released.state, candidate, nowMs),
  );
  const chosen = mostPressing(ripe);
  if (chosen === null || !maySpeak(released.state, chosen, nowMs, steadyMs)) return released;
  const { id } = chosen.cue;
  const given = released.state.unhelped.get(id) ?? 0;
  const isForm = chosen.rank !== RANK.stop && chosen.rank !== RANK.framing;
  if (isForm && given === IN_VAIN) return giveUp(released.state, released.events, id, nowMs);
  const cue: ActiveCue = { ...chosen.cue, sinceMs: nowMs };
  return {
    state: changed(released.state, {
      active: cue,
      goneSinceMs: null,
      lastSpokenMs: nowMs,
      spokenAt: new Map([...released.state.spokenAt, [id, nowMs]]),
      unhelped: new Map([
        ...released.state.unhelped,
        [id, isForm && given > IN_VAIN ? 1 : given + 1],
      ]),
    }),
    events: [...released.events, { kind: 'cue', atMs: nowMs, cue }],
  };
}
