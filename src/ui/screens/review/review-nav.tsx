import { formatRoute, type Route } from '../../../app/route.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import { useApp } from '../../components/app-context.ts';
import '../../styles/review.css';

type Section = 'overview' | 'sessions' | 'checks' | 'habit' | 'data';

const SECTIONS: readonly { readonly word: Section; readonly route: Route }[] = [
  { word: 'overview', route: { name: 'review' } },
  { word: 'sessions', route: { name: 'history' } },
  { word: 'checks', route: { name: 'checks' } },
  { word: 'habit', route: { name: 'habit' } },
  { word: 'data', route: { name: 'data' } },
];

/** The parts of the review, on each of their screens. */
export function ReviewNav() {
  const { route } = useApp();
  return (
    <nav class="review-nav" aria-label={reviewWords.sections}>
      {SECTIONS.map(({ word, route: to }) => (
        <a
          key={word}
          href={formatRoute(to)}
          aria-current={route.value.name === to.name ? 'page' : undefined}
        >
          {reviewWords[word]}
        </a>
      ))}
    </nav>
  );
}
