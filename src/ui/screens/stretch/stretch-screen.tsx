import { useState } from 'preact/hooks';
import { cautionActionWords, cautionFlagWords } from '../../../app/words/cautions.ts';
import { fillSides } from '../../../app/words/fill.ts';
import { doseWords, POSITION_LABELS, viewLabel } from '../../../app/words/labels.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import type { Side } from '../../../core/landmarks.ts';
import type { Stretch } from '../../../core/reference.ts';
import { useApp } from '../../components/app-context.ts';
import { SafetyNote } from '../../components/safety-note.tsx';
import { useTitle } from '../../components/use-title.ts';
import { StretchFigure } from '../../figures/stretch-figure.tsx';
import { UnknownScreen } from '../unknown-screen.tsx';
import { SetupDrawing } from './setup-drawing.tsx';
import { type StartChoices, StartPanel } from './start-panel.tsx';

function Header({ stretch, side }: { readonly stretch: Stretch; readonly side: Side | null }) {
  return (
    <header class="stretch-head">
      <StretchFigure
        stretchId={stretch.id}
        position={stretch.position}
        flipped={side === 'left' && stretch.view === 'front'}
      />
      <div>
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
      </div>
    </header>
  );
}

function Guide({ stretch, side }: { readonly stretch: Stretch; readonly side: Side | null }) {
  return (
    <>
      <section aria-labelledby="setup-title">
        <h2 id="setup-title">{stretchWords.where}</h2>
        <SetupDrawing stretch={stretch} side={side} />
      </section>
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">{stretchWords.how}</h2>
        <ol class="steps">
          {stretch.steps.map((step) => (
            <li key={step}>{fillSides(step, side)}</li>
          ))}
        </ol>
        <p class="breathing">
          <strong>{stretchWords.breathing}</strong> {fillSides(stretch.breathing, side)}
        </p>
      </section>
      <dl class="stretch-notes">
        <div>
          <dt>{stretchWords.easier}</dt>
          <dd>{fillSides(stretch.easier, side)}</dd>
        </div>
        <div>
          <dt>{stretchWords.deeper}</dt>
          <dd>{fillSides(stretch.deeper, side)}</dd>
        </div>
        <div>
          <dt>{stretchWords.feel}</dt>
          <dd>{stretch.muscles.join(', ')}</dd>
        </div>
        <div>
          <dt>{stretchWords.notSeen}</dt>
          <dd>{fillSides(stretch.notSeen, side)}</dd>
        </div>
      </dl>
    </>
  );
}

function Cautions({ stretch }: { readonly stretch: Stretch }) {
  if (stretch.cautions.length === 0) return null;
  return (
    <section class="stretch-cautions" aria-labelledby="cautions-title">
      <h2 id="cautions-title">{stretchWords.forYou}</h2>
      <ul class="plain cautions">
        {stretch.cautions.map(({ flag, action, why }) => (
          <li key={flag} class={`caution caution-${action}`}>
            <strong>{cautionFlagWords(flag)}</strong>
            <span>
              <b>{cautionActionWords(action)}.</b> {why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KnownStretch({ stretch }: { readonly stretch: Stretch }) {
  const { settings } = useApp();
  const [choices, setChoices] = useState<StartChoices>({
    side: 'left',
    level: settings.value.level,
    holdSeconds: stretch.dose.holdSeconds,
  });
  const side = stretch.sides === 'each' ? choices.side : null;
  useTitle(stretch.name);
  return (
    <main class="page stretch-page">
      <div class="stretch-words">
        <Header stretch={stretch} side={side} />
        <Guide stretch={stretch} side={side} />
      </div>
      <div class="stretch-aside">
        <StartPanel
          stretch={stretch}
          choices={choices}
          onChange={(change) => setChoices({ ...choices, ...change })}
        />
        <SafetyNote full={false} heading="h2" />
      </div>
      <Cautions stretch={stretch} />
    </main>
  );
}

export function StretchScreen() {
  const { route, library } = useApp();
  const here = route.value;
  const stretch = here.name === 'stretch' ? library.find(here.stretchId) : null;
  return stretch === null ? <UnknownScreen /> : <KnownStretch stretch={stretch} />;
}
