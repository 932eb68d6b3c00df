import { useEffect } from 'preact/hooks';
import { digestOf, type PastRecord } from '../../../app/history.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { LEVEL_LABELS } from '../../../app/words/labels.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { sessionName, sessionSide, summarySentence } from '../../../app/words/review.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { Corrections } from './corrections.tsx';
import { Figures } from './figures.tsx';
import { JointTable } from './joint-table.tsx';
import { NextSteps } from './next-steps.tsx';
import { Timeline } from './timeline.tsx';
import { UnsavedWarning } from './unsaved-warning.tsx';

function Head({ record }: { readonly record: PastRecord }) {
  const { library, now } = useApp();
  const [first] = record.entries;
  const digest = digestOf(record);
  const name = sessionName(digest, library.nameOf);
  const side = sessionSide(digest);
  useTitle(`Summary: ${name}`);
  return (
    <header class="summary-head">
      <h1>{first && record.entries.length === 1 ? summarySentence(first.summary) : name}</h1>
      <ul class="plain facts">
        <li>{name}</li>
        {side !== null && <li>{sideTitle(side)}</li>}
        {first && <li>{LEVEL_LABELS[first.summary.level]} level</li>}
        <li>{whenWords(record.startedAt, now())}</li>
        {record.source !== 'camera' && <li>Sample clip</li>}
      </ul>
    </header>
  );
}

function Review({ record }: { readonly record: PastRecord }) {
  return (
    <main class="page summary">
      <UnsavedWarning id={record.id} />
      <Head record={record} />
      <NextSteps record={record} />
      {record.entries.map(({ summary }) => (
        <>
          <Figures summary={summary} />
          <Timeline summary={summary} />
          <JointTable summary={summary} />
          <Corrections summary={summary} />
        </>
      ))}
    </main>
  );
}

function Missing() {
  const { history } = useApp();
  const state = history.state.value;
  useTitle('Summary');
  if (state.kind === 'loading') return <div class="loading-screen">One moment…</div>;
  return (
    <main class="page page-narrow">
      <div class="empty">
        <h1>This session isn't here</h1>
        <p>It may have been deleted, or it belongs to another browser.</p>
        <a class="button button-main" href="#/history">
          See all sessions
        </a>
      </div>
    </main>
  );
}

function Damaged() {
  useTitle('Summary');
  return (
    <main class="page page-narrow">
      <div class="empty">
        <h1>This session can't be read</h1>
        <p>Its record is damaged. It is kept as it is until you delete it in the history.</p>
        <a class="button" href="#/history">
          See all sessions
        </a>
      </div>
    </main>
  );
}

export function SummaryScreen() {
  const { history, route } = useApp();
  const here = route.value;
  const id = here.name === 'summary' ? here.sessionId : '';
  useEffect(() => {
    void history.open(id);
  }, [history, id]);
  // Read for its subscription: the session appears once the history is loaded.
  history.sessions.value;
  const found = history.find(id);
  if (found === null) return <Missing />;
  return found.kind === 'session' ? <Review record={found.record} /> : <Damaged />;
}
