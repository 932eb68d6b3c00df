import { useEffect } from 'preact/hooks';
import { digestOf, type PastRecord } from '../../../app/history.ts';
import type { Library } from '../../../app/library.ts';
import { adviceFor } from '../../../app/review/advice.ts';
import { totalsOf } from '../../../app/review/session-review.ts';
import { adviceWords } from '../../../app/words/advice.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { LEVEL_LABELS } from '../../../app/words/labels.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { sessionName, sessionSide, summarySentence } from '../../../app/words/review.ts';
import { shellWords } from '../../../app/words/shell.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { Figures } from './figures.tsx';
import { HowItFelt } from './how-it-felt.tsx';
import { NextSteps } from './next-steps.tsx';
import { PainMarks } from './pain-marks.tsx';
import { SideTable } from './side-table.tsx';
import { EntryDetails, StretchResults } from './stretch-results.tsx';
import { TimelinePatterns } from './timeline.tsx';
import { UnsavedWarning } from './unsaved-warning.tsx';
import '../../styles/review.css';
import '../../styles/summary-stretches.css';

/** A single stretch is told by its seconds, unless there is something more important to say. */
function adviceSentence(record: PastRecord, library: Library): string {
  const advice = adviceFor(record);
  const [only, ...others] = record.entries;
  const isPlain = advice.kind === 'complete' || advice.kind === 'not-complete';
  if (only !== undefined && others.length === 0 && isPlain) return summarySentence(only.summary);
  return adviceWords(advice, {
    nameOf: library.nameOf,
    easierOf: (stretchId) => library.find(stretchId)?.easier ?? null,
  });
}

function sourceWords(source: PastRecord['source']): string | null {
  if (source === 'camera') return null;
  return source === 'sample-data' ? summaryWords.sampleData : summaryWords.sampleClip;
}

function Head({ record }: { readonly record: PastRecord }) {
  const { library, now } = useApp();
  const [first] = record.entries;
  const digest = digestOf(record);
  const name = sessionName(digest, library.nameOf);
  const side = sessionSide(digest);
  const source = sourceWords(record.source);
  useTitle(summaryWords.title(name));
  return (
    <header class="summary-head">
      <h1>{adviceSentence(record, library)}</h1>
      <ul class="plain facts">
        <li>{name}</li>
        {side !== null && <li>{sideTitle(side)}</li>}
        {first && <li>{summaryWords.level(LEVEL_LABELS[first.summary.level])}</li>}
        <li>{whenWords(record.startedAt, now())}</li>
        {source !== null && <li>{source}</li>}
      </ul>
    </header>
  );
}

function Review({ record }: { readonly record: PastRecord }) {
  const { entries } = record;
  const [only, ...others] = entries;
  const isSingle = only !== undefined && others.length === 0;
  return (
    <main class="page summary">
      <TimelinePatterns />
      <UnsavedWarning id={record.id} />
      <Head record={record} />
      <NextSteps record={record} />
      <Figures
        totals={totalsOf(entries)}
        timeline={entries.flatMap(({ summary }) => summary.timeline)}
      />
      {isSingle ? (
        <EntryDetails summary={only.summary} id="only" />
      ) : (
        <StretchResults entries={entries} />
      )}
      <SideTable record={record} />
      <PainMarks record={record} />
      {record.source !== 'sample-data' && <HowItFelt key={record.id} record={record} />}
    </main>
  );
}

function Missing() {
  const { history } = useApp();
  const state = history.state.value;
  useTitle(summaryWords.tab);
  if (state.kind === 'loading') return <div class="loading-screen">{shellWords.wait}</div>;
  return (
    <main class="page page-narrow">
      <div class="empty">
        <h1>{summaryWords.missing.title}</h1>
        <p>{summaryWords.missing.advice}</p>
        <a class="button button-main" href="#/history">
          {summaryWords.seeAll}
        </a>
      </div>
    </main>
  );
}

function Damaged() {
  useTitle(summaryWords.tab);
  return (
    <main class="page page-narrow">
      <div class="empty">
        <h1>{summaryWords.damaged.title}</h1>
        <p>{summaryWords.damaged.advice}</p>
        <a class="button" href="#/history">
          {summaryWords.seeAll}
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
