import { useEffect } from 'preact/hooks';
import { privacyWords, sizeWords } from '../../../app/words/privacy.ts';
import { useApp } from '../../components/app-context.ts';
import { type Fact, FactsList } from '../../components/facts-list.tsx';
import { LinkedText } from '../../components/linked-text.tsx';
import { useStored } from '../../components/use-stored.ts';
import { useTitle } from '../../components/use-title.ts';
import { SelfTestPanel } from './self-test.tsx';

/** Grows while the screen is open, so that a request would be seen as it happens. */
function TrafficFacts() {
  const { own, foreign, refused } = useApp().traffic.value;
  const sent = sizeWords(foreign.bytes);
  const say = privacyWords.traffic;
  return (
    <FactsList
      facts={[
        {
          label: say.foreign,
          value: `${foreign.requests}`,
          note: refused === 0 ? sent : say.refused(sent, refused),
        },
        {
          label: say.own,
          value: `${own.requests}`,
          note: say.overNetwork(sizeWords(own.bytes)),
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
  const used = stored?.usedBytes ?? null;
  const quota = stored?.quotaBytes ?? null;
  const kept = stored?.keptFiles ?? null;
  const say = privacyWords.stored;
  return [
    {
      label: say.sessions,
      value: sessions === null ? '–' : say.sessionCount(sessions),
      note: say.sessionsNote,
    },
    { label: say.settings, value: say.kept, note: say.settingsNote },
    {
      label: say.app,
      value: kept === null ? '–' : say.fileCount(kept),
      note: say.appNote,
    },
    {
      label: say.all,
      value: used === null ? '–' : sizeWords(used),
      note: quota === null ? say.unknown : say.of(sizeWords(quota)),
    },
  ];
}

export function PrivacyScreen() {
  const storedFacts = useStoredFacts();
  useTitle(privacyWords.title);
  return (
    <main class="page page-narrow reading">
      <header>
        <h1>{privacyWords.title}</h1>
        <p class="reading-lead">{privacyWords.promise}</p>
      </header>
      <section aria-labelledby="traffic-title">
        <h2 id="traffic-title">{privacyWords.traffic.title}</h2>
        <TrafficFacts />
      </section>
      <SelfTestPanel />
      <section aria-labelledby="stored-title">
        <h2 id="stored-title">{privacyWords.stored.title}</h2>
        <FactsList facts={storedFacts} />
        <p class="section-note">
          <LinkedText text={privacyWords.stored.deleteNote} href="#/history" />
        </p>
      </section>
      <section aria-labelledby="never-title">
        <h2 id="never-title">{privacyWords.never.title}</h2>
        <ul class="reading-list">
          {privacyWords.never.things.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
        <p class="section-note">{privacyWords.never.cameraUse}</p>
      </section>
    </main>
  );
}
