import { formatRoute } from '../../../app/route.ts';
import { doseWords, POSITION_LABELS, viewLabel } from '../../../app/words/labels.ts';
import type { Stretch } from '../../../core/reference.ts';
import { StretchFigure } from '../../figures/stretch-figure.tsx';

export function StretchCard({ stretch }: { readonly stretch: Stretch }) {
  const { id, name, summary, position } = stretch;
  return (
    <li class="stretch-card">
      <StretchFigure stretchId={id} position={position} />
      <h2>
        <a class="stretch-card-link" href={formatRoute({ name: 'stretch', stretchId: id })}>
          {name}
        </a>
      </h2>
      <p class="stretch-card-summary">{summary}</p>
      <ul class="plain facts">
        <li>{POSITION_LABELS[position]}</li>
        <li>{viewLabel(stretch)}</li>
      </ul>
      <p class="stretch-card-dose">{doseWords(stretch)}</p>
    </li>
  );
}
