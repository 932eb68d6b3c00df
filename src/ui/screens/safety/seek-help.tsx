import { PhoneCall } from 'lucide-preact';
import {
  EMERGENCY_SIGNS,
  SEEK_HELP,
  SEEK_HELP_BLOCKED,
  SEEK_HELP_CHANGE,
  SEEK_HELP_TITLE,
} from '../../../app/words/safety-check.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';

interface SeekHelpProps {
  readonly heading: 'h1' | 'h2';
}

/** In place of a session, while a sign is ticked that needs help at once. */
export function SeekHelp({ heading: Heading }: SeekHelpProps) {
  const { changeSettings } = useApp();
  return (
    <section class="seek-help" role="alert">
      <Heading>
        <PhoneCall class="icon" aria-hidden="true" />
        {SEEK_HELP_TITLE}
      </Heading>
      <p class="seek-help-what">{SEEK_HELP}</p>
      <ul class="safety-list">
        {EMERGENCY_SIGNS.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{SEEK_HELP_BLOCKED}</p>
      <button type="button" class="button" onClick={() => changeSettings({ emergencySign: false })}>
        {SEEK_HELP_CHANGE}
      </button>
    </section>
  );
}

export function SeekHelpScreen() {
  useTitle(SEEK_HELP_TITLE);
  return (
    <main class="page page-narrow">
      <SeekHelp heading="h1" />
    </main>
  );
}
