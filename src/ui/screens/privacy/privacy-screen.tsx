import { useEffect } from 'preact/hooks';
import {
  CAMERA_USE,
  countWords,
  NEVER_STORED,
  PROMISE,
  sizeWords,
} from '../../../app/words/privacy.ts';
import { useApp } from '../../components/app-context.ts';
import { type Fact, FactsList } from '../../components/facts-list.tsx';
import { useStored } from '../../components/use-stored.ts';
import { useTitle } from '../../components/use-title.ts';
import { SelfTestPanel } from './self-test.tsx';

/** Grows while the screen is open, so that a request would be seen as it happens. */
function TrafficFacts() {
  const { own, foreign, refused } = useApp().traffic.value;
  const sent = sizeWords(foreign.bytes);
  return (
    <FactsList
      facts={[
        {
          label: 'Requests to other hosts',
          value: `${foreign.requests}`,
          note:
            refused === 0 ? sent : `${sent}; ${countWords(refused, 'attempt', 'attempts')} refused`,
        },
        {
          label: 'Files fetched from this site',
          value: `${own.requests}`,
          note: `${sizeWords(own.bytes)} over the network`,
        },
      ]}
    />
  );
}

function useStoredFacts(): readonly Fact[] {
  const { history } = useApp();
  const stored = useStored();
  useEffect(() => void history.loadOverview(), [history]);
  const sessions = history.overview.value?.length ?? null;
  const unknown = 'the browser does not tell';
  const used = stored?.usedBytes ?? null;
  const quota = stored?.quotaBytes ?? null;
  const kept = stored?.keptFiles ?? null;
  return [
    {
      label: 'Past sessions',
      value: sessions === null ? '–' : countWords(sessions, 'session', 'sessions'),
      note: 'angles, seconds and corrections',
    },
    { label: 'Settings', value: 'Kept', note: 'what you chose in Settings, and the last errors' },
    {
      label: 'The app itself, for use offline',
      value: kept === null ? '–' : countWords(kept, 'file', 'files'),
      note: 'code, the pose model in use, clips you played',
    },
    {
      label: 'All together',
      value: used === null ? '–' : sizeWords(used),
      note: quota === null ? unknown : `of ${sizeWords(quota)} this browser allows`,
    },
  ];
}

export function PrivacyScreen() {
  const storedFacts = useStoredFacts();
  useTitle('Privacy');
  return (
    <main class="page page-narrow reading">
      <header>
        <h1>Privacy</h1>
        <p class="reading-lead">{PROMISE}</p>
      </header>
      <section aria-labelledby="traffic-title">
        <h2 id="traffic-title">Since you opened this page</h2>
        <TrafficFacts />
      </section>
      <SelfTestPanel />
      <section aria-labelledby="stored-title">
        <h2 id="stored-title">Stored in this browser</h2>
        <FactsList facts={storedFacts} />
        <p class="section-note">
          Delete sessions in <a href="#/history">History</a>, or everything by clearing this site's
          data in the browser.
        </p>
      </section>
      <section aria-labelledby="never-title">
        <h2 id="never-title">Never stored</h2>
        <ul class="reading-list">
          {NEVER_STORED.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
        <p class="section-note">{CAMERA_USE}</p>
      </section>
    </main>
  );
}
