import { withoutAvoided } from '../core/fitted-routine.ts';
import type { ResumePoint } from '../core/flow.ts';
import { currentHold, heldNow } from '../core/flow-holds.ts';
import { clockMs } from '../core/flow-led.ts';
import type { FlowState } from '../core/flow-types.ts';
import { forOlderPeople } from '../core/older-routine.ts';
import { type Plan, type PlannedHold, planRoutine } from '../core/plan.ts';
import type { Level, Stretch } from '../core/reference.ts';
import type { Routine } from '../core/routine.ts';
import { usualItem } from '../core/usual-item.ts';
import type { PoseModel } from '../pose/pose-client.ts';
import type { ResumeRecord } from '../store/resume-record.ts';
import type { SessionRecord } from '../store/session-record.ts';
import type { Settings } from '../store/settings.ts';
import type { CheckRecord } from './checks/check-history.ts';
import { asksChecks, fittedToChecks } from './checks/less-mobile.ts';
import type { Library } from './library.ts';
import type { RoutineSessionRoute, SessionRoute } from './route.ts';
import { createSession, type Session, type SessionParts, type SessionRequest } from './session.ts';

export type AnySessionRoute = SessionRoute | RoutineSessionRoute;

export interface SessionOpening {
  readonly parts: SessionParts;
  readonly library: Library;
  readonly settings: Settings;
  readonly model: PoseModel;
  /** Null where there is no such routine. */
  findRoutine(id: string): Promise<Routine | null>;
  /** The results of the side-to-side check; none where they cannot be read. */
  findChecks(): Promise<readonly CheckRecord[]>;
  /** Null where nothing was cut off. */
  findResume(): Promise<ResumeRecord | null>;
  keepResume(record: ResumeRecord): void;
  readonly onOver: SessionRequest['onOver'];
  /** Whether the person is still where they asked for it. */
  isWanted(): boolean;
}

/** What is to be done, with where to begin. */
interface Wish {
  readonly routine: Routine;
  readonly plan: Plan;
  readonly straight: boolean;
  readonly resume: SessionRequest['resume'];
}

function routineOf(stretch: Stretch, item: Routine['items'][number]): Routine {
  return { id: stretch.id, name: stretch.name, purpose: '', origin: 'library', items: [item] };
}

/** One stretch on one side, straight in, as the address says. */
function wishOfStretch(route: SessionRoute, { library, settings }: SessionOpening): Wish | null {
  const stretch = library.source(route.stretchId);
  if (stretch === null) return null;
  const side = stretch.sides === 'each' ? (route.side ?? 'left') : null;
  const holdSeconds = route.holdSeconds ?? usualItem(stretch, settings.isOlder).holdSeconds;
  const item = { holdSeconds, repetitions: 1, sides: side ?? ('both' as const), restSeconds: 0 };
  const hold = {
    itemIndex: 0,
    stretch,
    side,
    repetition: 0,
    repetitions: 1,
    targetHoldMs: holdSeconds * 1000,
    counts: null,
    restMs: 0,
  };
  return {
    routine: routineOf(stretch, { stretchId: stretch.id, ...item }),
    plan: { level: route.level ?? settings.level, holds: [hold] },
    straight: true,
    resume: null,
  };
}

async function routineFor(
  route: RoutineSessionRoute,
  opening: SessionOpening,
): Promise<Routine | null> {
  const { library, settings } = opening;
  const known = await opening.findRoutine(route.routineId);
  const dosed = settings.isOlder && known ? forOlderPeople(known, library.source) : known;
  const stretch = library.source(route.routineId);
  const own = stretch && routineOf(stretch, usualItem(stretch, settings.isOlder));
  const routine = dosed ?? own;
  if (routine === null) return null;
  const fitting =
    route.avoided === 'kept' ? routine : withoutAvoided(routine, settings.flags, library.source);
  const checks = asksChecks(fitting) ? await opening.findChecks() : [];
  const whole = fittedToChecks(fitting, checks);
  const { holdSeconds } = route;
  if (holdSeconds == null) return whole;
  return { ...whole, items: whole.items.map((item) => ({ ...item, holdSeconds })) };
}

/** The place in the plan where a session was cut off. */
function pointOf(plan: Plan, { next }: ResumeRecord): ResumePoint {
  const index = plan.holds.findIndex(
    ({ itemIndex, side, repetition }) =>
      itemIndex === next.itemIndex && side === next.side && repetition === next.repetition,
  );
  return index < 0 ? { index: 0, heldMs: 0 } : { index, heldMs: next.heldMs };
}

async function wishOfRoutine(
  route: RoutineSessionRoute,
  opening: SessionOpening,
): Promise<Wish | null> {
  const cutOff = route.resume === true ? await opening.findResume() : null;
  const routine = cutOff?.routine ?? (await routineFor(route, opening));
  if (routine === null) return null;
  const level: Level = cutOff?.level ?? route.level ?? opening.settings.level;
  const plan = planRoutine(routine, level, opening.library.source);
  if (plan.holds.length === 0) return null;
  const resume = cutOff === null ? null : { from: pointOf(plan, cutOff), earlier: cutOff.done };
  return { routine, plan, straight: false, resume };
}

/** Done of the hold under way, held or by the clock, with what an earlier part of the session had credited. */
function doneOfHold(state: FlowState, hold: PlannedHold, whole: Plan): number {
  const wholeMs = whole.holds[state.index]?.targetHoldMs ?? hold.targetHoldMs;
  const ledMs = Math.min(clockMs(state), hold.targetHoldMs);
  return wholeMs - hold.targetHoldMs + Math.max(heldNow(state), ledMs);
}

/**
 * What to keep in case the page is closed before the end.
 * @param whole the plan, without what an earlier part of the session took off it
 */
export function resumeRecordOf(
  state: FlowState,
  routine: Routine,
  whole: Plan,
  done: SessionRecord | null,
  now: Date,
): ResumeRecord | null {
  const hold = currentHold(state);
  if (hold === null) return null;
  const { itemIndex, side, repetition } = hold;
  return {
    savedAt: now.toISOString(),
    done,
    routine,
    level: state.plan.level,
    next: { itemIndex, side, repetition, heldMs: doneOfHold(state, hold, whole) },
    schema: 1,
  };
}

/** Null where what the address asks for does not exist, or is wanted no more. */
export async function openSession(
  route: AnySessionRoute,
  opening: SessionOpening,
): Promise<Session | null> {
  const { parts, settings } = opening;
  const wish =
    route.name === 'session' ? wishOfStretch(route, opening) : await wishOfRoutine(route, opening);
  if (wish === null || !opening.isWanted()) return null;
  const source = route.source ?? 'camera';
  const isCamera = source === 'camera';
  return createSession(parts, {
    plan: wish.plan,
    options: { straight: wish.straight, strictness: settings.strictness },
    routine: wish.straight ? null : wish.routine,
    source,
    model: opening.model,
    waitForConsent: isCamera && !settings.safetyRead,
    resume: wish.resume ?? null,
    onProgress: (state, record) => {
      const kept = isCamera
        ? resumeRecordOf(state, wish.routine, wish.plan, record, parts.now())
        : null;
      if (kept !== null) opening.keepResume(kept);
    },
    onOver: opening.onOver,
  });
}
