import { useState } from 'preact/hooks';
import { isOwn } from '../../../app/own-stretches.ts';
import { doseWords, POSITION_LABELS, viewLabel } from '../../../app/words/labels.ts';
import type { Side } from '../../../core/landmarks.ts';
import type { Level, Stretch } from '../../../core/reference.ts';
import { usualItem } from '../../../core/usual-item.ts';
import { useApp } from '../../components/app-context.ts';
import { CoachPicture } from '../../components/coach-picture.tsx';
import { PoseThumbnail } from '../../components/pose-thumbnail.tsx';
import { SafetyNote } from '../../components/safety-note.tsx';
import { useTitle } from '../../components/use-title.ts';
import { UnknownScreen } from '../unknown-screen.tsx';
import { OwnActions } from './own-actions.tsx';
import { PastHolds } from './past-holds.tsx';
import { amountsOf, type StartChoices, shownSide } from './start-choices.ts';
import { StartPanel } from './start-panel.tsx';
import { AllCautions, OwnCautions } from './stretch-cautions.tsx';
import { Guide, Tracking } from './stretch-guide.tsx';

function Header({ stretch }: { readonly stretch: Stretch }) {
  return (
    <header class="stretch-head">
      <h1>{stretch.name}</h1>
      <p class="stretch-summary">{stretch.summary}</p>
      <ul class="plain facts">
        <li>{POSITION_LABELS[stretch.position]}</li>
        <li>{viewLabel(stretch)}</li>
        <li>{doseWords(stretch)}</li>
        {stretch.equipment.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <OwnCautions stretch={stretch} />
    </header>
  );
}

interface PictureProps {
  readonly stretch: Stretch;
  readonly side: Side | null;
  readonly level: Level;
}

/** Of a stretch of the person's own there may be no more than a line figure. */
function Picture({ stretch, side, level }: PictureProps) {
  if (isOwn(stretch.id) && stretch.ownPose === null) return <PoseThumbnail stretch={stretch} />;
  return (
    <CoachPicture stretch={stretch} side={side} mode="live" level={level} view="three-quarter" />
  );
}

function KnownStretch({ stretch }: { readonly stretch: Stretch }) {
  const { settings } = useApp();
  const { level, isOlder } = settings.value;
  const [choices, setChoices] = useState<StartChoices>({
    howMuch: amountsOf(stretch)[0] ?? 'once',
    level,
    holdSeconds: usualItem(stretch, isOlder).holdSeconds,
  });
  const side = shownSide(stretch, choices.howMuch);
  useTitle(stretch.name);
  return (
    <main class="page stretch-page">
      <div class="stretch-words">
        <Header stretch={stretch} />
        <Picture stretch={stretch} side={side} level={choices.level} />
        <Guide stretch={stretch} side={side} />
        <PastHolds stretchId={stretch.id} />
      </div>
      <div class="stretch-aside">
        <StartPanel
          stretch={stretch}
          choices={choices}
          onChange={(change) => setChoices({ ...choices, ...change })}
        />
        {isOwn(stretch.id) && <OwnActions stretch={stretch} />}
        <Tracking stretch={stretch} side={side} />
        <SafetyNote full={false} heading="h2" />
      </div>
      <AllCautions stretch={stretch} />
    </main>
  );
}

export function StretchScreen() {
  const { route, library } = useApp();
  const here = route.value;
  const stretch = here.name === 'stretch' ? library.find(here.stretchId) : null;
  return stretch === null ? <UnknownScreen /> : <KnownStretch stretch={stretch} />;
}
