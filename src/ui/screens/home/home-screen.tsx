import { LockKeyhole } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { partOfDay, suggestRoutine } from '../../../app/suggest-routine.ts';
import { practiceToday } from '../../../app/today.ts';
import { homeWords } from '../../../app/words/home.ts';
import { safetyWords } from '../../../app/words/safety.ts';
import { isHiddenFor } from '../../../core/fitted-routine.ts';
import { afterPaint } from '../../components/after-paint.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { SeekHelp } from '../safety/seek-help.tsx';
import { GoalBar } from './goal-bar.tsx';
import { HeroPicture } from './hero-picture.tsx';
import { LastSessions } from './last-sessions.tsx';
import { MoreLinks } from './more-links.tsx';
import { OtherRoutines } from './other-routines.tsx';
import { Samples } from './samples.tsx';
import { Suggestion } from './suggestion.tsx';

/** What it is, for whom opens it the first time. */
function Welcome() {
  return (
    <section class="hero">
      <div class="hero-words">
        <h1>{homeWords.welcome}</h1>
        <p class="hero-promise">{homeWords.promise}</p>
        <p class="hero-privacy">
          <LockKeyhole class="icon" aria-hidden="true" />
          {safetyWords.privacy}
        </p>
      </div>
      <HeroPicture />
    </section>
  );
}

function Greeting({ practiceMs }: { readonly practiceMs: number }) {
  const { now } = useApp();
  return (
    <header class="greeting">
      <h1>{homeWords.greetings[partOfDay(now())]}</h1>
      <GoalBar practiceMs={practiceMs} />
    </header>
  );
}

export function HomeScreen() {
  const { history, routines, settings, now } = useApp();
  const { safetyRead, flags, emergencySign } = settings.value;
  useTitle(null);
  useEffect(
    () =>
      afterPaint(() => {
        void history.load();
        void routines.loadOwn();
      }),
    [history, routines],
  );
  const today = practiceToday(history.sessions.value, now());
  const suggested = suggestRoutine({
    cards: routines.cards,
    now: now(),
    flags,
    doneToday: today.routines,
    isFirst: !safetyRead,
  });
  const others = routines.cards.filter((card) => card !== suggested && !isHiddenFor(card, flags));
  return (
    <main class="page home">
      {safetyRead ? <Greeting practiceMs={today.practiceMs} /> : <Welcome />}
      {emergencySign === true && <SeekHelp heading="h2" isHome />}
      {emergencySign !== true && suggested !== null && <Suggestion card={suggested} />}
      <LastSessions />
      <OtherRoutines cards={others} />
      <MoreLinks />
      <Samples />
    </main>
  );
}
