import { amountOf, namesAmount, takesAmount } from './amount.ts';
import type { AngleId } from './angle-ids.ts';
import { angleDefinition } from './angles.ts';
import { entryTexts } from './entry-texts.ts';
import type { FaultState, FaultStates } from './faults.ts';
import {
  type Correction,
  type Fault,
  isIdentifying,
  isRequired,
  type Stretch,
  type Target,
} from './reference.ts';
import type { TargetJudgement } from './score.ts';
import type { ActiveCue, FramingIssue } from './session-types.ts';
import { speakingMs } from './speaking-time.ts';

/** Nothing closer to its range than this is corrected. Source: stretches.json, runtime.noise. */
const LEAST_DEVIATION = { deg: 5, ratio: 0.05 } as const;

/** How long a problem has to last before it is spoken of. */
const FRAMING_DWELL_MS = 1500;
/** On the way into a stretch a body turns for a moment. */
const TURN_DWELL_MS = 2500;
const TARGET_DWELL_MS = 1200;
/** Someone who is on the way in is given this long; the first time until that was said, too. */
const WAITING_DWELL_MS = 4000;
const AFTER_ENTRY_MS = 1500;

/** Safety before framing before form. */
export const RANK = { stop: 5, framing: 4, fix: 3, required: 2, tip: 1 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Something that could be said about this frame. */
export interface CueCandidate {
  readonly cue: Omit<ActiveCue, 'sinceMs'>;
  readonly rank: Rank;
  readonly dwellMs: number;
  /** How far off, in tolerances, to choose between candidates of one rank. */
  readonly size: number;
}

const FRAMING_PREFIX = 'framing:';

/** The id of a cue that gives this advice. */
export function framingCueId({ id }: FramingIssue): string {
  return `${FRAMING_PREFIX}${id}`;
}

/** Whether a cue of this id is about where to be, and not about form. */
export function isFramingCueId(cueId: string): boolean {
  return cueId.startsWith(FRAMING_PREFIX);
}

const TURNS: ReadonlySet<FramingIssue['id']> = new Set([
  'turn-side-on',
  'face-camera',
  'turn-along',
  'turn-half',
  'turn-round',
]);

/** Whether the advice is to face another way. */
export function isTurn({ id }: FramingIssue): boolean {
  return TURNS.has(id);
}

const WAITING_MS = new WeakMap<Stretch, number>();

/** How long someone who has not begun is left alone. */
function waitingMs(stretch: Stretch): number {
  const known = WAITING_MS.get(stretch);
  if (known !== undefined) return known;
  const entryMs = speakingMs(entryTexts(stretch).join(' ')) + AFTER_ENTRY_MS;
  const ms = Math.max(WAITING_DWELL_MS, entryMs);
  WAITING_MS.set(stretch, ms);
  return ms;
}

/** @param patienceMs how long form is left alone by now: until then a body on its way may hide itself */
function framingDwellMs(issue: FramingIssue, patienceMs: number): number {
  if (isTurn(issue)) return TURN_DWELL_MS;
  return issue.id === 'hidden' ? Math.max(FRAMING_DWELL_MS, patienceMs) : FRAMING_DWELL_MS;
}

function framingCandidate(issue: FramingIssue, patienceMs: number): CueCandidate {
  return {
    cue: {
      id: framingCueId(issue),
      kind: 'framing',
      severity: 'fix',
      say: '',
      direction: null,
      framing: issue,
      amount: null,
    },
    rank: RANK.framing,
    dwellMs: framingDwellMs(issue, patienceMs),
    size: 1,
  };
}

/** Whether a rule is about an angle that shows how far into the stretch someone is. */
function isAboutDepth(stretch: Stretch, { angle }: Fault): boolean {
  return stretch.targets.some((target) => target.angle === angle && isIdentifying(target));
}

function faultCandidates(stretch: Stretch, states: FaultStates, onTheWay: boolean): CueCandidate[] {
  const candidates: CueCandidate[] = [];
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index] as FaultState;
    if (!state.raised) continue;
    const fault = stretch.faults[index] as Fault;
    const { id, severity, correction } = fault;
    if (onTheWay && severity !== 'stop' && isAboutDepth(stretch, fault)) continue;
    const says = severity !== 'stop' && takesAmount(correction);
    const amount = says ? state.amount : null;
    candidates.push({
      cue: { id, kind: 'fault', severity, ...correction, framing: null, amount },
      rank: RANK[severity],
      dwellMs: 0,
      size: 1,
    });
  }
  return candidates;
}

/** Whether a raised rule speaks of the angle already, and says the same more to the point. */
function isCorrected(stretch: Stretch, states: FaultStates, angle: AngleId): boolean {
  return states.some(({ raised }, index) => raised && stretch.faults[index]?.angle === angle);
}

type Cue = CueCandidate['cue'];

/** What there is to say about one target on one side of its range, in every amount. */
type AmountCues = Readonly<Record<'little' | 'lot' | 'unsaid', Cue>>;

interface TargetCues {
  readonly below: AmountCues | null;
  readonly above: AmountCues | null;
}

function amountCues(angle: AngleId, side: keyof TargetCues, correction: Correction): AmountCues {
  const isNamed = namesAmount(correction);
  const cueOf = (amount: Cue['amount']): Cue => ({
    id: `${angle}:${side}`,
    kind: 'target',
    severity: 'tip',
    ...correction,
    framing: null,
    amount: isNamed ? null : amount,
  });
  return { little: cueOf('little'), lot: cueOf('lot'), unsaid: cueOf(null) };
}

const TARGET_CUES = new WeakMap<Target, TargetCues>();

/** Put together when a target is first spoken of, not in every frame. */
function cuesOf(target: Target): TargetCues {
  const known = TARGET_CUES.get(target);
  if (known !== undefined) return known;
  const { angle, below, above } = target;
  const cues = {
    below: below === null ? null : amountCues(angle, 'below', below),
    above: above === null ? null : amountCues(angle, 'above', above),
  };
  TARGET_CUES.set(target, cues);
  return cues;
}

/** What a target off its range asks for; null where that is too little to speak of. */
function targetCandidate(
  { target, outside, inForm, reading }: TargetJudgement,
  dwellMs: number,
): CueCandidate | null {
  if (outside === null || reading.kind === 'unread' || inForm) return null;
  const cues = outside < 0 ? cuesOf(target).below : cuesOf(target).above;
  if (cues === null) return null;
  const required = isRequired(target);
  const noticed = LEAST_DEVIATION[angleDefinition(target.angle).unit];
  const least = required ? noticed : Math.max(noticed, reading.uncertainty);
  if (Math.abs(outside) < least) return null;
  return {
    cue: cues[amountOf(Math.abs(outside) / target.tolerance.beginner) ?? 'unsaid'],
    rank: required ? RANK.required : RANK.tip,
    dwellMs,
    size: (target.weight * Math.abs(outside)) / target.tolerance.beginner,
  };
}

/**
 * Everything that could be said now: framing alone while the frame cannot be judged, else form.
 * @param trying whether they are in the stretch, or nearly
 * @param onTheWay between two slow repetitions, when leaving the pose is right and only rules speak
 * @param begun whether something was held already, so that the way in is known
 */
export function cueCandidates(
  stretch: Stretch,
  framing: FramingIssue | null,
  faults: FaultStates,
  judgements: readonly TargetJudgement[],
  trying: boolean,
  onTheWay = false,
  begun = false,
): readonly CueCandidate[] {
  const dwellMs = trying ? TARGET_DWELL_MS : begun ? WAITING_DWELL_MS : waitingMs(stretch);
  if (framing !== null) return [framingCandidate(framing, dwellMs)];
  const candidates = faultCandidates(stretch, faults, onTheWay);
  if (onTheWay) return candidates;
  for (const judgement of judgements) {
    const candidate = targetCandidate(judgement, dwellMs);
    if (candidate === null || isCorrected(stretch, faults, judgement.target.angle)) continue;
    candidates.push(candidate);
  }
  return candidates;
}
