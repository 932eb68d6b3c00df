import { safetyCheckWords } from '../../../app/words/safety-check.ts';
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

/** The safety check at any time, and what Limber is and is not. It leads back to the test that waits for it. */
export function SafetyScreen() {
  const { changeSettings, go, route } = useApp();
  useTitle(safetyCheckWords.title);
  const done = (): void => {
    changeSettings({ safetyRead: true });
    const { value: here } = route;
    const testId = here.name === 'safety' ? here.testId : undefined;
    go(testId === undefined ? { name: 'home' } : { name: 'check', testId });
  };
  return (
    <main class="page safety-page">
      <h1>{safetyCheckWords.title}</h1>
      <div class="panel safety-panel">
        <SafetyQuestions />
        <div class="button-row safety-done">
          <button type="button" class="button button-main" onClick={done}>
            {safetyCheckWords.done}
          </button>
          <p>{safetyCheckWords.kept}</p>
        </div>
      </div>
      <div class="safety-aside">
        <SafetyNote full={false} heading="h2" />
        <WordList
          title={safetyCheckWords.doctorFirst.title}
          items={safetyCheckWords.doctorFirst.signs}
        />
        <WordList title={safetyCheckWords.is.title} items={safetyCheckWords.is.points} />
        <WordList title={safetyCheckWords.isNot.title} items={safetyCheckWords.isNot.points} />
      </div>
    </main>
  );
}
