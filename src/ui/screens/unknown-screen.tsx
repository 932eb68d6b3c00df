import { shellWords } from '../../app/words/shell.ts';
import { useTitle } from '../components/use-title.ts';

export function UnknownScreen() {
  useTitle(shellWords.unknown.tab);
  return (
    <main class="page page-narrow">
      <div class="empty">
        <h1>{shellWords.unknown.title}</h1>
        <p>{shellWords.unknown.advice}</p>
        <a class="button button-main" href="#/stretches">
          {shellWords.unknown.link}
        </a>
      </div>
    </main>
  );
}
