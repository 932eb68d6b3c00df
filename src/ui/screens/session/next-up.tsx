import { ChevronRight } from 'lucide-preact';
import type { Session } from '../../../app/session.ts';
import { flowWords, holdName } from '../../../app/words/flow.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';

/** How far the routine has come and what follows; nothing where there is only one hold. */
export function NextUp({ session }: { readonly session: Session }) {
  const { hold, next, index, total } = session.live;
  const now = hold.value;
  if (total.value < 2 || now === null) return <p class="next-up" />;
  const place = sessionWords.placeOf(Math.min(index.value + 1, total.value), total.value);
  const { repetition, repetitions } = now;
  const time = repetitions > 1 ? ` · ${sessionWords.repetition(repetition + 1, repetitions)}` : '';
  return (
    <p class="next-up">
      <span class="next-place">{`${place}${time}`}</span>
      <span class="next-name">
        <ChevronRight class="icon" aria-hidden="true" />
        {next.value === null ? flowWords.last : `${flowWords.nextUp}: ${holdName(next.value)}`}
      </span>
    </p>
  );
}
