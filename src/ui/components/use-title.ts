import { useEffect } from 'preact/hooks';

/** Names the tab after the screen. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Limber' : `${title} · Limber`;
  }, [title]);
}
