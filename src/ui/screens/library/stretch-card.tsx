import { usualSeconds } from '../../../app/library-filter.ts';
import { isOwn } from '../../../app/own-stretches.ts';
import { formatRoute } from '../../../app/route.ts';
import { POSITION_LABELS } from '../../../app/words/labels.ts';
import { aboutMinutes, libraryWords } from '../../../app/words/library.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import type { Stretch } from '../../../core/reference.ts';
import { useApp } from '../../components/app-context.ts';
import { CautionMark } from '../../components/caution-mark.tsx';
import { PoseThumbnail } from '../../components/pose-thumbnail.tsx';
import { TrackingMark } from '../../components/tracking-mark.tsx';

export function StretchCard({ stretch }: { readonly stretch: Stretch }) {
  const { settings } = useApp();
  const { id, name, summary, position, trackability } = stretch;
  return (
    <li class="stretch-card">
      <PoseThumbnail stretch={stretch} />
      <div class="stretch-card-words">
        <h2>
          <a class="stretch-card-link" href={formatRoute({ name: 'stretch', stretchId: id })}>
            {name}
          </a>
        </h2>
        <p class="stretch-card-summary">{summary}</p>
        <CautionMark stretch={stretch} />
        <ul class="plain facts">
          {isOwn(id) && <li>{stretchWords.yours}</li>}
          <li>{POSITION_LABELS[position]}</li>
          <li>{aboutMinutes(usualSeconds(stretch, settings.value.isOlder))}</li>
        </ul>
        <p class="stretch-card-tracking">
          <TrackingMark level={trackability.level} />
          {libraryWords.tracking[trackability.level]}
        </p>
      </div>
    </li>
  );
}
