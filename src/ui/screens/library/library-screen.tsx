import { Plus } from 'lucide-preact';
import { matches } from '../../../app/library-filter.ts';
import { formatRoute } from '../../../app/route.ts';
import { libraryWords } from '../../../app/words/library.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { FilterBar } from './filter-bar.tsx';
import { StretchCard } from './stretch-card.tsx';
import { useFilter } from './use-filter.ts';

function NothingFound({ onReset }: { readonly onReset: () => void }) {
  return (
    <div class="empty">
      <h2>{libraryWords.none}</h2>
      <p>{libraryWords.noneAdvice}</p>
      <button type="button" class="button" onClick={onReset}>
        {libraryWords.reset}
      </button>
    </div>
  );
}

export function LibraryScreen() {
  const { library, settings } = useApp();
  const { isOlder } = settings.value;
  const stretches = library.stretches.value ?? [];
  const { filter, isOpen, change, reset } = useFilter();
  const shown = stretches.filter((stretch) => matches(stretch, filter, isOlder));
  useTitle(libraryWords.title);
  return (
    <main class="page library">
      <div class="section-head">
        <h1>{libraryWords.title}</h1>
        <a class="button" href={formatRoute({ name: 'own-stretch' })}>
          <Plus class="icon" aria-hidden="true" />
          {libraryWords.makeOwn}
        </a>
      </div>
      <FilterBar filter={filter} onChange={change} />
      <div class="library-count">
        <p role="status">{libraryWords.count(shown.length, stretches.length)}</p>
        {!isOpen && (
          <button type="button" class="button button-quiet" onClick={reset}>
            {libraryWords.reset}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <NothingFound onReset={reset} />
      ) : (
        <ul class="plain library-grid">
          {shown.map((stretch) => (
            <StretchCard key={stretch.id} stretch={stretch} />
          ))}
        </ul>
      )}
    </main>
  );
}
