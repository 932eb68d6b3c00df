import { useEffect, useRef } from 'preact/hooks';
import { formatRoute, type Route } from '../../../app/route.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import { useApp } from '../../components/app-context.ts';
import '../../styles/review.css';

type Section = 'overview' | 'sessions' | 'checks' | 'habit' | 'data';

interface Part {
  readonly word: Section;
  readonly route: Route;
  /** Screens that belong to it and have no entry of their own. */
  readonly within?: readonly Route['name'][];
}

const SECTIONS: readonly Part[] = [
  { word: 'overview', route: { name: 'review' }, within: ['trend'] },
  { word: 'sessions', route: { name: 'history' } },
  { word: 'checks', route: { name: 'checks' }, within: ['check'] },
  { word: 'habit', route: { name: 'habit' }, within: ['sitting'] },
  { word: 'data', route: { name: 'data' }, within: ['report'] },
];

function currentOf(
  here: Route['name'],
  own: Route['name'],
  within: readonly Route['name'][],
): 'page' | 'true' | undefined {
  if (here === own) return 'page';
  return within.includes(here) ? 'true' : undefined;
}

/** On a phone the row is wider than the window: the part one is in comes into sight. */
function showCurrent(row: HTMLElement | null): void {
  const current = row?.querySelector<HTMLElement>('[aria-current]');
  if (row === null || current == null) return;
  row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}

/** The parts of the review, on each of their screens. */
export function ReviewNav() {
  const { route } = useApp();
  const row = useRef<HTMLElement>(null);
  const here = route.value.name;
  useEffect(() => showCurrent(row.current), [here]);
  return (
    <nav ref={row} class="review-nav" aria-label={reviewWords.sections}>
      {SECTIONS.map(({ word, route: to, within = [] }) => (
        <a key={word} href={formatRoute(to)} aria-current={currentOf(here, to.name, within)}>
          {reviewWords[word]}
        </a>
      ))}
    </nav>
  );
}
