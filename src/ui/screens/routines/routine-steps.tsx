import { type CheckRecord, lessMobile } from '../../../app/checks/less-mobile.ts';
import { formatRoute } from '../../../app/route.ts';
import { sideName } from '../../../app/words/fill.ts';
import { routinesWords } from '../../../app/words/routines.ts';
import type { Routine, RoutineItem } from '../../../core/routine.ts';
import { useApp } from '../../components/app-context.ts';
import { CautionMark } from '../../components/caution-mark.tsx';
import { PoseThumbnail } from '../../components/pose-thumbnail.tsx';

/** Which side gets more, and why; nothing where the checks do not say. */
function extraWords(
  { stretchId, extraOnLessMobile = 0, extraSide }: RoutineItem,
  checks: readonly CheckRecord[],
): string | null {
  const less = extraOnLessMobile > 0 ? lessMobile(stretchId, checks) : null;
  if (less === null || extraSide === undefined) return null;
  const { side, movedLess } = less;
  return side === movedLess
    ? routinesWords.extra(sideName(side), extraOnLessMobile)
    : routinesWords.extraOther(sideName(movedLess), sideName(side), extraOnLessMobile);
}

interface StepProps {
  readonly item: RoutineItem;
  readonly checks: readonly CheckRecord[];
}

function Step({ item, checks }: StepProps) {
  const { library } = useApp();
  const { stretchId, repetitions, holdSeconds, restSeconds, sides } = item;
  const stretch = library.find(stretchId);
  const extra = extraWords(item, checks);
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
        {extra !== null && <p class="routine-extra">{extra}</p>}
        <CautionMark stretch={stretch} />
      </div>
    </li>
  );
}

/** What is done, in order. */
export function RoutineSteps({
  routine,
  checks,
}: {
  readonly routine: Routine;
  readonly checks: readonly CheckRecord[];
}) {
  return (
    <ol class="plain routine-steps">
      {routine.items.map((item, index) => (
        <Step key={`${item.stretchId} ${index}`} item={item} checks={checks} />
      ))}
    </ol>
  );
}
