import type { FoundResume } from '../store/resume-rows.ts';
import type { SessionRecord } from '../store/session-record.ts';
import type { Notice } from './notice.ts';
import type { RoutineSessionRoute } from './route.ts';
import { isWorthKeeping } from './session-totals.ts';
import { phrase } from './words/catalogue.ts';
import { resumeWords } from './words/resume.ts';

/** A session that was cut off is offered for so long. */
const RESUME_WITHIN_MS = 2 * 60 * 60 * 1000;

export interface ResumeOffer {
  /** Null where nothing was cut off. */
  find(): Promise<FoundResume | null>;
  clear(): void;
  keep(record: SessionRecord): void;
  /** Whether a session is under way already. */
  inSession(): boolean;
  now(): Date;
  offer(notice: Notice): void;
  go(to: RoutineSessionRoute): void;
}

/** A tab closed by accident: what was held is kept, and the rest is offered for two hours. */
export async function offerResume(parts: ResumeOffer): Promise<void> {
  const cutOff = await parts.find();
  if (cutOff === null) return;
  const { done, isKept, routine, savedAt } = cutOff;
  // Kept first, also where a reload has begun the next session already; but only once, since the person
  // may have added to it, or removed it, before this visit.
  if (done !== null && isWorthKeeping(done) && !isKept) parts.keep(done);
  if (parts.inSession()) return;
  const isFresh = parts.now().getTime() - Date.parse(savedAt) < RESUME_WITHIN_MS;
  if (!isFresh) return parts.clear();
  const to: RoutineSessionRoute = {
    name: 'routine-session',
    routineId: routine.id,
    avoided: 'kept',
    resume: true,
  };
  parts.offer({
    text: resumeWords.offer(phrase(routine.name)),
    action: { label: resumeWords.goOn, run: () => parts.go(to) },
  });
}
