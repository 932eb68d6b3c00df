import { Play } from 'lucide-preact';
import { formatRoute } from '../../../app/route.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { homeWords } from '../../../app/words/home.ts';
import { routinesWords } from '../../../app/words/routines.ts';
import type { RoutineCard } from '../../../core/routine-card.ts';
import { RoutineFacts } from '../../components/routine-facts.tsx';

/** One routine, to be started with one press. */
export function Suggestion({ card }: { readonly card: RoutineCard }) {
  const { id, name, purpose } = card;
  return (
    <section class="panel suggestion" aria-labelledby="suggestion-title">
      <div>
        <p class="suggestion-why">{homeWords.suggested}</p>
        <h2 id="suggestion-title">{phrase(name)}</h2>
        <p class="suggestion-purpose">{phrase(purpose)}</p>
        <RoutineFacts card={card} />
      </div>
      <div class="suggestion-actions">
        <a
          class="button button-main button-large"
          href={formatRoute({ name: 'routine-session', routineId: id, avoided: 'left-out' })}
        >
          <Play class="icon" aria-hidden="true" />
          {routinesWords.start}
        </a>
        <a href={formatRoute({ name: 'routine', routineId: id })}>{routinesWords.look}</a>
      </div>
    </section>
  );
}
