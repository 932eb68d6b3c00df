import { LockKeyhole } from 'lucide-preact';
import { PRIVACY } from '../../../app/words/safety.ts';
import { useTitle } from '../../components/use-title.ts';
import { HeroPicture } from './hero-picture.tsx';
import { LastSessions } from './last-sessions.tsx';
import { Library } from './library.tsx';
import { Samples } from './samples.tsx';

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
            {PRIVACY}
          </p>
        </div>
        <HeroPicture />
      </section>
      <LastSessions />
      <Library />
      <Samples />
    </main>
  );
}
