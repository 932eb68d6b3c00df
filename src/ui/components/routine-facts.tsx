import { libraryWords } from '../../app/words/library.ts';
import { routinesWords } from '../../app/words/routines.ts';
import type { RoutineCard } from '../../core/routine-card.ts';
import { useApp } from './app-context.ts';

/** "5 min · 6 stretches · Mat". */
export function RoutineFacts({ card }: { readonly card: RoutineCard }) {
  const { settings } = useApp();
  const { stretchIds, kit } = card;
  const seconds = settings.value.isOlder ? card.olderSeconds : card.seconds;
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
