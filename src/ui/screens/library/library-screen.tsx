import { useState } from 'preact/hooks';
import { POSITION_LABELS } from '../../../app/words/labels.ts';
import type { Position, Stretch } from '../../../core/reference.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { useTitle } from '../../components/use-title.ts';
import { StretchCard } from './stretch-card.tsx';

type PositionFilter = Position | 'all';

/** Below this a filter is more to read than the list itself. */
const FILTER_FROM = 8;

function positionOptions(stretches: readonly Stretch[]) {
  const used = [...new Set(stretches.map(({ position }) => position))];
  const positions = used.map((value) => ({ value, label: POSITION_LABELS[value] }));
  return [{ value: 'all' as const, label: 'All' }, ...positions];
}

export function LibraryScreen() {
  const stretches = useApp().library.stretches.value ?? [];
  const [filter, setFilter] = useState<PositionFilter>('all');
  useTitle('Stretches');
  const shown = stretches.filter(({ position }) => filter === 'all' || position === filter);
  return (
    <main class="page library">
      <div class="section-head">
        <h1>Stretches</h1>
        {stretches.length >= FILTER_FROM && (
          <Choice<PositionFilter>
            legend="Position"
            options={positionOptions(stretches)}
            value={filter}
            onChoose={setFilter}
          />
        )}
      </div>
      <ul class="plain library-grid">
        {shown.map((stretch) => (
          <StretchCard key={stretch.id} stretch={stretch} />
        ))}
      </ul>
    </main>
  );
}
