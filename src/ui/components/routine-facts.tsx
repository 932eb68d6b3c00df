import { libraryWords } from '../../app/words/library.ts';
import { routinesWords } from '../../app/words/routines.ts';
import type { RoutineCard } from '../../core/routine-card.ts';

/** "5 min · 6 stretches · Mat". */
export function RoutineFacts({ card }: { readonly card: RoutineCard }) {
  const { seconds, stretchIds, kit } = card;
  return (
    <ul class="plain facts">
      <li>{routinesWords.minutes(Math.max(1, Math.round(seconds / 60)))}</li>
      <li>{routinesWords.count(stretchIds.length)}</li>
      {kit.map((kind) => (
        <li key={kind}>{libraryWords.kit[kind]}</li>
      ))}
    </ul>
  );
}
