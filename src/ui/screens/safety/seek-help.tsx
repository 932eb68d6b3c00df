import { PhoneCall } from 'lucide-preact';
import { safetyCheckWords } from '../../../app/words/safety-check.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';

interface SeekHelpProps {
  readonly heading: 'h1' | 'h2';
  /** Whether this is the start page already. */
  readonly isHome?: boolean;
}

/** In place of a session, while a sign is ticked that needs help at once. */
export function SeekHelp({ heading: Heading, isHome = false }: SeekHelpProps) {
  const { changeSettings } = useApp();
  return (
    <section class="seek-help" role="alert">
      <Heading>
        <PhoneCall class="icon" aria-hidden="true" />
        {safetyCheckWords.seekHelp.title}
      </Heading>
      <p class="seek-help-what">{safetyCheckWords.seekHelp.what}</p>
      <ul class="safety-list">
        {safetyCheckWords.emergency.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{safetyCheckWords.seekHelp.blocked}</p>
      <button type="button" class="button" onClick={() => changeSettings({ emergencySign: false })}>
        {safetyCheckWords.seekHelp.change}
      </button>
      {!isHome && (
        <p class="seek-help-home">
          <a href="#/">{safetyCheckWords.seekHelp.home}</a>
        </p>
      )}
    </section>
  );
}

export function SeekHelpScreen() {
  useTitle(safetyCheckWords.seekHelp.title);
  return (
    <main class="page page-narrow">
      <SeekHelp heading="h1" />
    </main>
  );
}
