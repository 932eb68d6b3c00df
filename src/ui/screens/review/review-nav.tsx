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

/** The parts of the review, on each of their screens. */
export function ReviewNav() {
  const { route } = useApp();
  return (
    <nav class="review-nav" aria-label={reviewWords.sections}>
      {SECTIONS.map(({ word, route: to, within = [] }) => (
        <a
          key={word}
          href={formatRoute(to)}
          aria-current={currentOf(route.value.name, to.name, within)}
        >
          {reviewWords[word]}
        </a>
      ))}
    </nav>
  );
}
