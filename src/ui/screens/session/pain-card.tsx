import { OctagonX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Session } from '../../../app/session.ts';
import { PAIN_PLACES, type PainPlace, painAdvice, painWords } from '../../../app/words/pain.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface PainAnswer {
  readonly level: number | null;
  readonly place: PainPlace | null;
}

function Levels({ answer, onAnswer }: AnswerProps) {
  return (
    <fieldset class="pain-levels">
      <legend>{painWords.howMuch}</legend>
      <div class="pain-scale">
        {LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            class="pain-level"
            aria-pressed={answer.level === level}
            onClick={() => onAnswer({ ...answer, level })}
          >
            {level}
          </button>
        ))}
      </div>
      <p class="pain-ends">
        <span>0 {painWords.none}</span>
        <span>10 {painWords.worst}</span>
      </p>
    </fieldset>
  );
}

interface AnswerProps {
  readonly answer: PainAnswer;
  readonly onAnswer: (answer: PainAnswer) => void;
}

function Places({ answer, onAnswer }: AnswerProps) {
  return (
    <fieldset class="pain-places">
      <legend>{painWords.where}</legend>
      {PAIN_PLACES.map((place) => (
        <button
          key={place}
          type="button"
          class="pain-place"
          aria-pressed={answer.place === place}
          onClick={() => onAnswer({ ...answer, place })}
        >
          {painWords.places[place]}
        </button>
      ))}
    </fieldset>
  );
}

/** Stops, asks, and says what is right to do; after a sign to stop it only offers the end. */
export function PainCard({ session }: { readonly session: Session }) {
  const [answer, setAnswer] = useState<PainAnswer>({ level: null, place: null });
  const isAnswered = answer.level !== null;
  const isOpen = !isAnswered && answer.place === null;
  const advice = painAdvice(answer.level, answer.place);
  const tell = (next: PainAnswer): void => {
    setAnswer(next);
    session.command({ kind: 'pain-answer', ...next });
  };
  return (
    <section class="cover-card pain-card" aria-labelledby="pain-title">
      <h2 id="pain-title">
        <OctagonX class="icon" aria-hidden="true" />
        {painWords.stopped}
      </h2>
      <Levels answer={answer} onAnswer={tell} />
      <Places answer={answer} onAnswer={tell} />
      <p class={`pain-advice pain-advice-${advice}`} role="status">
        {(isAnswered || advice === 'stop') && painWords.advice[advice]}
        {advice === 'stop' && <small>{painWords.emergency}</small>}
      </p>
      <div class="button-row">
        {isOpen && (
          <button
            type="button"
            class="button"
            onClick={() => session.command({ kind: 'pain-mistake' })}
          >
            {painWords.mistake}
          </button>
        )}
        {isAnswered && advice !== 'stop' && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                if (advice === 'ease') session.command({ kind: 'easier' });
                session.command({ kind: 'resume' });
              }}
            >
              {painWords.goOn}
            </button>
            <button type="button" class="button" onClick={() => session.command({ kind: 'skip' })}>
              {painWords.leaveOut}
            </button>
          </>
        )}
        <button type="button" class="button button-main" onClick={() => session.finish()}>
          {painWords.end}
        </button>
      </div>
    </section>
  );
}
