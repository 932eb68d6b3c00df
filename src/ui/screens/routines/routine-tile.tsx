import { Play } from 'lucide-preact';
import { formatRoute } from '../../../app/route.ts';
import { routinesWords } from '../../../app/words/routines.ts';
import { isHiddenFor } from '../../../core/fitted-routine.ts';
import type { Routine } from '../../../core/routine.ts';
import { cardOf } from '../../../core/routine-card.ts';
import { useApp } from '../../components/app-context.ts';
import { PoseThumbnail } from '../../components/pose-thumbnail.tsx';
import { RoutineFacts } from '../../components/routine-facts.tsx';

/** As many as fit side by side. */
const PICTURES = 4;

function Pictures({ routine }: { readonly routine: Routine }) {
  const { library } = useApp();
  const shown = routine.items.slice(0, PICTURES).flatMap(({ stretchId }) => {
    const stretch = library.find(stretchId);
    return stretch === null ? [] : [stretch];
  });
  return (
    <div class="routine-pictures" aria-hidden="true">
      {shown.map((stretch, index) => (
        <PoseThumbnail key={`${stretch.id} ${index}`} stretch={stretch} />
      ))}
    </div>
  );
}

/** One routine in the list: what it is for, how long, what is needed. */
export function RoutineTile({ routine }: { readonly routine: Routine }) {
  const { library, settings } = useApp();
  const { id, name, purpose } = routine;
  return (
    <li class="routine-card">
      <Pictures routine={routine} />
      <div class="routine-card-words">
        <h3>
          <a class="stretch-card-link" href={formatRoute({ name: 'routine', routineId: id })}>
            {name}
          </a>
        </h3>
        {purpose !== '' && <p class="stretch-card-summary">{purpose}</p>}
        {isHiddenFor(routine, settings.value.flags) && (
          <p class="caution-mark caution-avoid">{routinesWords.notForYou}</p>
        )}
        <RoutineFacts card={cardOf(routine, library.find)} />
      </div>
      <a
        class="button routine-card-start"
        href={formatRoute({ name: 'routine-session', routineId: id, avoided: 'left-out' })}
        aria-label={`${routinesWords.start}: ${name}`}
      >
        <Play class="icon" aria-hidden="true" />
        {routinesWords.start}
      </a>
    </li>
  );
}
