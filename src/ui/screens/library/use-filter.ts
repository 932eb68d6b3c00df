import { useEffect, useState } from 'preact/hooks';
import {
  formatFilter,
  type LibraryFilter,
  NO_FILTER,
  parseFilter,
} from '../../../app/library-filter.ts';
import { useApp } from '../../components/app-context.ts';

/** Browsers slow an address down that changes with every letter. */
const WRITE_AFTER_MS = 300;

export interface Filtering {
  readonly filter: LibraryFilter;
  readonly isOpen: boolean;
  change(change: Partial<LibraryFilter>): void;
  reset(): void;
}

/** What is looked for, kept in the address so that it can be gone back to and shared. */
export function useFilter(): Filtering {
  const { route, replace } = useApp();
  const here = route.value;
  const query = here.name === 'stretches' ? here.query : '';
  const [filter, setFilter] = useState(() => parseFilter(query));
  const written = formatFilter(filter);

  // By another way than this screen's own: a link, or a step back.
  useEffect(() => {
    setFilter((now) => (formatFilter(now) === query ? now : parseFilter(query)));
  }, [query]);

  useEffect(() => {
    if (written === query) return;
    const timer = setTimeout(() => replace({ name: 'stretches', query: written }), WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [written, query, replace]);

  return {
    filter,
    isOpen: written === '',
    change: (change) => setFilter({ ...filter, ...change }),
    reset: () => setFilter(NO_FILTER),
  };
}
