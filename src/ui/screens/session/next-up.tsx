import { ChevronRight } from 'lucide-preact';
import type { Session } from '../../../app/session.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { flowWords, holdName } from '../../../app/words/flow.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { isBetweenHolds } from '../../../core/flow-phase.ts';
import { changeBetween, type PlannedHold } from '../../../core/plan.ts';

/** Of a stretch done several times, which time it is; of one done once, its place among all. */
function placeWords(now: PlannedHold, index: number, total: number): string {
  const { side, repetition, repetitions } = now;
  if (repetitions === 1) return sessionWords.placeOf(Math.min(index + 1, total), total);
  const time = sessionWords.placeOf(repetition + 1, repetitions);
  return side === null ? time : `${sideTitle(side)} · ${time}`;
}

/** What follows; nothing where it is the same once more, or is announced already. */
function nextWords({ live }: Session, now: PlannedHold): string | null {
  if (isBetweenHolds(live.phase.value)) return null;
  const next = live.next.value;
  if (next === null) return flowWords.last;
  return changeBetween(now, next) === 'repeat' ? null : `${flowWords.nextUp}: ${holdName(next)}`;
}

/** How far it has come and what follows; nothing where there is only one hold. */
export function NextUp({ session }: { readonly session: Session }) {
  const { hold, index, total } = session.live;
  const now = hold.value;
  if (total.value < 2 || now === null) return <p class="next-up" />;
  const next = nextWords(session, now);
  return (
    <p class="next-up">
      <span class="next-place">{placeWords(now, index.value, total.value)}</span>
      {next !== null && (
        <span class="next-name">
          <ChevronRight class="icon" aria-hidden="true" />
          {next}
        </span>
      )}
    </p>
  );
}
