import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shellWords } from '../../app/words/shell.ts';
import { useApp } from './app-context.ts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly Screen: ComponentType }
  | { readonly kind: 'failed' };

interface LazyScreenProps {
  readonly load: () => Promise<ComponentType>;
  /** Whether it shows stretches, which are fetched with it. */
  readonly needsLibrary?: boolean;
  readonly needsRoutines?: boolean;
}

/** Fetches a screen's code when it is first needed; offline it says so instead of staying blank. */
export function LazyScreen({ load, needsLibrary = false, needsRoutines = false }: LazyScreenProps) {
  const { library, routines } = useApp();
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    Promise.all([
      load(),
      needsLibrary ? library.load() : null,
      needsRoutines ? routines.load() : null,
    ]).then(
      ([Screen]) => wanted && setLoaded({ kind: 'ready', Screen }),
      () => wanted && setLoaded({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [load, needsLibrary, needsRoutines, library, routines, attempt]);

  if (loaded.kind === 'ready') return <loaded.Screen />;
  if (loaded.kind === 'loading') return <div class="loading-screen">{shellWords.wait}</div>;
  return (
    <main class="page page-narrow">
      <div class="empty" role="alert">
        <h1>{shellWords.notLoaded.title}</h1>
        <p>{shellWords.notLoaded.advice}</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            setLoaded({ kind: 'loading' });
            setAttempt(attempt + 1);
          }}
        >
          {shellWords.retry}
        </button>
      </div>
    </main>
  );
}
