import { formatRoute } from '../../../app/route.ts';
import { routinesWords } from '../../../app/words/routines.ts';
import type { Routine, RoutineItem } from '../../../core/routine.ts';
import { useApp } from '../../components/app-context.ts';
import { CautionMark } from '../../components/caution-mark.tsx';
import { PoseThumbnail } from '../../components/pose-thumbnail.tsx';

function Step({ item }: { readonly item: RoutineItem }) {
  const { library } = useApp();
  const { stretchId, repetitions, holdSeconds, restSeconds, sides } = item;
  const stretch = library.find(stretchId);
  if (stretch === null) {
    return (
      <li class="routine-step">
        <p>
          {library.nameOf(stretchId)}: {routinesWords.gone}
        </p>
      </li>
    );
  }
  return (
    <li class="routine-step">
      <PoseThumbnail stretch={stretch} />
      <div>
        <h3>
          <a href={formatRoute({ name: 'stretch', stretchId })}>{stretch.name}</a>
        </h3>
        <ul class="plain facts">
          <li>{routinesWords.times(repetitions, holdSeconds)}</li>
          {stretch.sides === 'each' && <li>{routinesWords.sides[sides]}</li>}
          {restSeconds > 0 && repetitions > 1 && <li>{routinesWords.rest(restSeconds)}</li>}
        </ul>
        <CautionMark stretch={stretch} />
      </div>
    </li>
  );
}

/** What is done, in order. */
export function RoutineSteps({ routine }: { readonly routine: Routine }) {
  return (
    <ol class="plain routine-steps">
      {routine.items.map((item, index) => (
        <Step key={`${item.stretchId} ${index}`} item={item} />
      ))}
    </ol>
  );
}
