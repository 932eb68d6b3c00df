import { homeWords } from '../../../app/words/home.ts';

/** By hand and not by a link: the address's hash belongs to the routes. */
function showSamples(): void {
  const title = document.getElementById('samples-title');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

export function MoreLinks() {
  const { more, sample } = homeWords;
  return (
    <nav class="button-row" aria-label={homeWords.moreTitle}>
      <a class="button" href="#/stretches">
        {more.stretches}
      </a>
      <a class="button" href="#/safety">
        {more.safety}
      </a>
      <button type="button" class="button" onClick={showSamples}>
        {sample}
      </button>
    </nav>
  );
}
