import { useState } from 'preact/hooks';
import { doseWords, POSITION_LABELS, viewLabel } from '../../../app/words/labels.ts';
import type { Stretch } from '../../../core/reference.ts';
import { usualItem } from '../../../core/usual-item.ts';
import { useApp } from '../../components/app-context.ts';
import { CoachPicture } from '../../components/coach-picture.tsx';
import { SafetyNote } from '../../components/safety-note.tsx';
import { useTitle } from '../../components/use-title.ts';
import { UnknownScreen } from '../unknown-screen.tsx';
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
        <CoachPicture
          stretch={stretch}
          side={side}
          mode="live"
          level={choices.level}
          view="three-quarter"
        />
        <Guide stretch={stretch} side={side} />
        <PastHolds stretchId={stretch.id} />
      </div>
      <div class="stretch-aside">
        <StartPanel
          stretch={stretch}
          choices={choices}
          onChange={(change) => setChoices({ ...choices, ...change })}
        />
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
