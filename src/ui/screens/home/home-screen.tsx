import { ArrowRight, LockKeyhole } from 'lucide-preact';
import { formatRoute } from '../../../app/route.ts';
import { safetyWords } from '../../../app/words/safety.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { HeroPicture } from './hero-picture.tsx';
import { LastSessions } from './last-sessions.tsx';
import { Samples } from './samples.tsx';

/** By hand and not by a link: the address's hash belongs to the routes. */
function showSamples(): void {
  const title = document.getElementById('samples-title');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

/** Offered to somebody who has not stretched here yet. */
const FIRST_STRETCH = 'standing_side_bend';

/** From reading to stretching in one step: what was done last, or the first of the list. */
function HeroActions() {
  const { history, library } = useApp();
  const last = history.sessions.value.find((session) => session.kind === 'session');
  const stretchId = last?.record.entries[0]?.summary.stretchId ?? FIRST_STRETCH;
  return (
    <div class="button-row hero-actions">
      <a class="button button-main button-large" href={formatRoute({ name: 'stretch', stretchId })}>
        {last === undefined ? 'Begin with the' : 'Go on with the'}{' '}
        {library.nameOf(stretchId).toLowerCase()}
        <ArrowRight class="icon" aria-hidden="true" />
      </a>
      <button type="button" class="button button-large button-quiet" onClick={showSamples}>
        No camera? Try a sample
      </button>
    </div>
  );
}

export function HomeScreen() {
  useTitle(null);
  return (
    <main class="page home">
      <section class="hero">
        <div class="hero-words">
          <h1>Stretch with a coach that watches your form.</h1>
          <p class="hero-promise">
            Limber counts only the seconds you hold well, and tells you the one thing to correct.
          </p>
          <p class="hero-privacy">
            <LockKeyhole class="icon" aria-hidden="true" />
            {safetyWords.privacy}
          </p>
          <HeroActions />
        </div>
        <HeroPicture />
      </section>
      <LastSessions />
      <Samples />
    </main>
  );
}
