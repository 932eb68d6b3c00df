import { useState } from 'preact/hooks';
import { POSITION_LABELS } from '../../../app/words/labels.ts';
import type { Position, Stretch } from '../../../core/reference.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { StretchCard } from './stretch-card.tsx';

type PositionFilter = Position | 'all';

/** Below this a filter is more to read than the list itself. */
const FILTER_FROM = 8;

function positionOptions(stretches: readonly Stretch[]) {
  const used = [...new Set(stretches.map(({ position }) => position))];
  const positions = used.map((value) => ({ value, label: POSITION_LABELS[value] }));
  return [{ value: 'all' as const, label: 'All' }, ...positions];
}

export function Library() {
  const { stretches } = useApp();
  const [filter, setFilter] = useState<PositionFilter>('all');
  const shown = stretches.filter(({ position }) => filter === 'all' || position === filter);
  return (
    <section class="library" aria-labelledby="library-title">
      <div class="section-head">
        <h2 id="library-title">Stretches</h2>
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
    </section>
  );
}
