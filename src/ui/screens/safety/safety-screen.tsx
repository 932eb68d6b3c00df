import {
  ANSWERS_DONE,
  ANSWERS_SAVED,
  CHECK_TITLE,
  DOCTOR_FIRST,
  DOCTOR_FIRST_TITLE,
  IS,
  IS_NOT,
  IS_NOT_TITLE,
  IS_TITLE,
} from '../../../app/words/safety-check.ts';
import { useApp } from '../../components/app-context.ts';
import { SafetyNote } from '../../components/safety-note.tsx';
import { useTitle } from '../../components/use-title.ts';
import { SafetyQuestions } from './safety-questions.tsx';

interface WordListProps {
  readonly title: string;
  readonly items: readonly string[];
}

function WordList({ title, items }: WordListProps) {
  return (
    <section class="safety-words">
      <h2>{title}</h2>
      <ul class="safety-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** The safety check at any time, and what Limber is and is not. */
export function SafetyScreen() {
  const { changeSettings, go } = useApp();
  useTitle(CHECK_TITLE);
  const done = (): void => {
    changeSettings({ safetyRead: true });
    go({ name: 'home' });
  };
  return (
    <main class="page safety-page">
      <h1>{CHECK_TITLE}</h1>
      <div class="panel safety-panel">
        <SafetyQuestions />
        <div class="button-row safety-done">
          <button type="button" class="button button-main" onClick={done}>
            {ANSWERS_DONE}
          </button>
          <p>{ANSWERS_SAVED}</p>
        </div>
      </div>
      <div class="safety-aside">
        <SafetyNote full={false} heading="h2" />
        <WordList title={DOCTOR_FIRST_TITLE} items={DOCTOR_FIRST} />
        <WordList title={IS_TITLE} items={IS} />
        <WordList title={IS_NOT_TITLE} items={IS_NOT} />
      </div>
    </main>
  );
}
