import { formatRoute } from '../../../app/route.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { homeWords } from '../../../app/words/home.ts';
import type { RoutineCard } from '../../../core/routine-card.ts';
import { useApp } from '../../components/app-context.ts';
import { RoutineFacts } from '../../components/routine-facts.tsx';

interface OtherRoutinesProps {
  readonly cards: readonly RoutineCard[];
}

/** The person's own by their names first, then the ready-made ones. */
export function OtherRoutines({ cards }: OtherRoutinesProps) {
  const { routines } = useApp();
  return (
    <section aria-labelledby="routines-title">
      <div class="section-head">
        <h2 id="routines-title">{homeWords.others}</h2>
        <a href="#/routines">{homeWords.allRoutines}</a>
      </div>
      <ul class="plain routine-row">
        {routines.own.value.map(({ id, name }) => (
          <li key={id} class="routine-tile">
            <a href={formatRoute({ name: 'routine', routineId: id })}>{name}</a>
          </li>
        ))}
        {cards.map((card) => (
          <li key={card.id} class="routine-tile">
            <a href={formatRoute({ name: 'routine', routineId: card.id })}>{phrase(card.name)}</a>
            <RoutineFacts card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
