import { fillSides } from '../../../app/words/fill.ts';
import { doseOf, doseWords } from '../../../app/words/labels.ts';
import { libraryWords } from '../../../app/words/library.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import type { Side } from '../../../core/landmarks.ts';
import type { Stretch } from '../../../core/reference.ts';
import { TrackingMark } from '../../components/tracking-mark.tsx';
import { SetupDrawing } from './setup-drawing.tsx';

interface GuideProps {
  readonly stretch: Stretch;
  readonly side: Side | null;
}

function olderWords(stretch: Stretch): string {
  const { older } = stretch.dose;
  const dose = doseOf(stretch, older.repetitions, older.holdSeconds);
  return older.longestHoldSeconds > older.holdSeconds
    ? stretchWords.olderLonger(dose, older.longestHoldSeconds)
    : stretchWords.older(dose);
}

/** How much the camera follows, told before the start. */
export function Tracking({ stretch, side }: GuideProps) {
  const { level, says } = stretch.trackability;
  return (
    <section class="tracking" aria-labelledby="tracking-title">
      <h2 id="tracking-title">{stretchWords.tracking}</h2>
      <p class="tracking-level">
        <TrackingMark level={level} />
        {libraryWords.tracking[level]}
      </p>
      <p>{says}</p>
      <p>
        <strong>{stretchWords.notSeen}.</strong> {fillSides(stretch.notSeen, side)}
      </p>
    </section>
  );
}

/** Where to be, what to do, how much of it, easier and deeper. */
export function Guide({ stretch, side }: GuideProps) {
  const { where, how, breathing, easier, deeper, dose, feel } = stretchWords;
  return (
    <>
      <section aria-labelledby="setup-title">
        <h2 id="setup-title">{where}</h2>
        <SetupDrawing stretch={stretch} side={side} />
      </section>
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">{how}</h2>
        <ol class="steps">
          {stretch.steps.map((step) => (
            <li key={step}>{fillSides(step, side)}</li>
          ))}
        </ol>
        <p class="breathing">
          <strong>{breathing}</strong> {fillSides(stretch.breathing, side)}
        </p>
      </section>
      <dl class="stretch-notes">
        <div>
          <dt>{dose}</dt>
          <dd>{doseWords(stretch)}</dd>
          <dd>{olderWords(stretch)}</dd>
        </div>
        <div>
          <dt>{feel}</dt>
          <dd>{stretch.muscles.join(', ')}</dd>
        </div>
        <div>
          <dt>{easier}</dt>
          <dd>{fillSides(stretch.easier, side)}</dd>
        </div>
        <div>
          <dt>{deeper}</dt>
          <dd>{fillSides(stretch.deeper, side)}</dd>
        </div>
      </dl>
    </>
  );
}
