import { otherSide } from '../../core/landmarks.ts';
import type { PastRecord, SessionSource, StretchEntry } from '../history.ts';
import { HOLD_SECONDS_RANGE, type Route, type SessionRoute } from '../route.ts';
import { isMoreThanMild, isStopMark } from './pain-mark.ts';

/** What a summary offers to do next; null where that is not offered. */
export interface NextSteps {
  /** The same stretch once on its other side. */
  readonly otherSide: SessionRoute | null;
  readonly again: Route | null;
  /** The stretch this was, where it was only one. */
  readonly about: string | null;
  /** Enough for today: a sign to stop was told. */
  readonly isEnough: boolean;
}

/** What can be found again, by its id. */
export interface Findable {
  stretch(id: string): boolean;
  routine(id: string): boolean;
}

/** Sample data was never filmed; what it shows is done before the camera. */
function filmedBy(source: SessionSource): SessionSource {
  return source === 'sample-data' ? 'camera' : source;
}

/** Where the clock led, it has to be led through again: straight in, nothing would count. */
function guidedAgain({ summary }: StretchEntry, source: SessionSource): Route | null {
  if (summary.timedMs === undefined || source !== 'camera') return null;
  return { name: 'routine-session', routineId: summary.stretchId, avoided: 'kept' };
}

function sameAgain({ summary }: StretchEntry, source: SessionSource): SessionRoute {
  const seconds = Math.round(summary.targetHoldMs / 1000);
  const isOffered = seconds >= HOLD_SECONDS_RANGE.min && seconds <= HOLD_SECONDS_RANGE.max;
  return {
    name: 'session',
    stretchId: summary.stretchId,
    side: summary.side,
    source: filmedBy(source),
    level: summary.level,
    holdSeconds: isOffered ? seconds : null,
  };
}

/** All of the routine; a stretch done on both sides, or several times, is a routine by the stretch's id. */
function routineAgain(
  { routine, source }: PastRecord,
  last: StretchEntry,
  known: Findable,
): Route | null {
  if (routine === null) return null;
  const isReal = known.routine(routine.id);
  if (!isReal && !known.stretch(routine.id)) return null;
  return {
    name: 'routine-session',
    routineId: routine.id,
    avoided: isReal ? 'left-out' : 'kept',
    level: last.summary.level,
    source: filmedBy(source),
  };
}

/** A sample shows only one side, so there it is the same again. Who told of pain is not sent into it again. */
export function nextSteps(record: PastRecord, known: Findable): NextSteps {
  const { entries, source, painMarks } = record;
  const last = entries.at(-1);
  const stretchIds = new Set(entries.map(({ summary }) => summary.stretchId));
  const isOne = stretchIds.size === 1;
  const none = { otherSide: null, again: null, about: null, isEnough: painMarks.some(isStopMark) };
  if (last === undefined) return none;
  const { side, stretchId } = last.summary;
  const isKnown = known.stretch(stretchId);
  const about = isOne && isKnown ? stretchId : null;
  if (painMarks.some(isMoreThanMild)) return { ...none, about };
  const whole = routineAgain(record, last, known);
  if (whole !== null || record.routine !== null || !isKnown || !isOne) {
    return { ...none, again: whole, about };
  }
  const guided = guidedAgain(last, source);
  const same = sameAgain(last, source);
  const offersOther = side !== null && source === 'camera' && guided === null;
  return {
    ...none,
    otherSide: offersOther ? { ...same, side: otherSide(side) } : null,
    again: guided ?? same,
    about,
  };
}
