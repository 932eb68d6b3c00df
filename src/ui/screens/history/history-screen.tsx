import { Trash2 } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { App } from '../../../app/app.ts';
import { type OverviewRow, overviewId } from '../../../app/history.ts';
import { findSessions, type Wanted } from '../../../app/review/find-sessions.ts';
import { hasSamples } from '../../../app/review/sample-data.ts';
import { historyWords } from '../../../app/words/history.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { sessionName } from '../../../app/words/review.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import { historyFailureWords } from '../../../app/words/storage.ts';
import { useApp } from '../../components/app-context.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { SessionRow } from '../../components/session-row.tsx';
import { useTitle } from '../../components/use-title.ts';
import { ReviewHead } from '../review/review-head.tsx';
import { LookAround, SampleBanner } from '../review/sample-data.tsx';
import { HistoryTools } from './history-tools.tsx';

/** As many rows as are put into the page at once. */
const PAGE = 40;

/** Tells the delete buttons apart for someone who does not see their rows. */
function nameOf(app: App, row: OverviewRow): string {
  if (row.kind === 'damaged') return historyWords.unreadable;
  const name = sessionName(row.digest, app.library.nameOf);
  return `${name}, ${whenWords(row.digest.startedAt, app.now())}`;
}

function DeleteButton({ row }: { readonly row: OverviewRow }) {
  const app = useApp();
  const { history, notify } = app;
  const remove = async (): Promise<void> => {
    const undo = await history.remove([overviewId(row)]);
    if (undo === null) return notify({ text: historyWords.cantDelete, action: null });
    const action = { label: historyWords.undo, run: () => void undo() };
    notify({ text: historyWords.deleted, action });
  };
  return (
    <button type="button" class="button button-quiet button-danger" onClick={() => void remove()}>
      <Trash2 class="icon" aria-hidden="true" />
      <span class="visually-hidden">{historyWords.delete(nameOf(app, row))}</span>
    </button>
  );
}

function EmptyHistory() {
  return (
    <div class="empty">
      <p>{reviewWords.empty}</p>
      <div class="button-row">
        <a class="button button-main" href="#/stretches">
          {reviewWords.first}
        </a>
        <LookAround />
      </div>
    </div>
  );
}

function DeleteAll() {
  const { history, notify } = useApp();
  const [asking, setAsking] = useState(false);
  const removeAll = async (): Promise<void> => {
    setAsking(false);
    const done = await history.removeAll();
    const text = done ? historyWords.allDeleted : historyWords.cantDeleteAll;
    notify({ text, action: null });
  };
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-danger history-delete-all"
        onClick={() => setAsking(true)}
      >
        {historyWords.deleteAll}
      </button>
      {asking && (
        <ConfirmDialog
          title={historyWords.deleteAllQuestion}
          text={historyWords.deleteAllWarning}
          confirm={historyWords.deleteAll}
          onConfirm={() => void removeAll()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

const ANYTHING: Wanted = { text: '', stretchId: null, since: null };

function Found({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const { library } = useApp();
  const [wanted, setWanted] = useState(ANYTHING);
  const [pages, setPages] = useState(1);
  const found = useMemo(
    () => findSessions(rows, wanted, library.nameOf),
    [rows, wanted, library.nameOf],
  );
  const shown = found.slice(0, pages * PAGE);
  const choose = (next: Wanted): void => {
    setWanted(next);
    setPages(1);
  };
  return (
    <>
      <HistoryTools rows={rows} wanted={wanted} onChange={choose} />
      <p role="status" class="section-note">
        {found.length === 0 ? historyWords.nothing : historyWords.found(found.length, rows.length)}
      </p>
      {shown.length > 0 && (
        <ul class="plain session-list">
          {shown.map((row) => (
            <SessionRow key={overviewId(row)} row={row}>
              <DeleteButton row={row} />
            </SessionRow>
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <button type="button" class="button" onClick={() => setPages(pages + 1)}>
          {historyWords.more(Math.min(PAGE, found.length - shown.length))}
        </button>
      )}
    </>
  );
}

function HistoryTrouble() {
  const { history } = useApp();
  const state = history.state.value;
  if (state.kind !== 'failed') return null;
  return (
    <div class="empty" role="alert">
      <p>{historyFailureWords(state.failure)}</p>
      <button type="button" class="button" onClick={() => void history.loadOverview()}>
        {historyWords.retry}
      </button>
    </div>
  );
}

export function HistoryScreen() {
  const { history } = useApp();
  const rows = history.overview.value;
  const isEmpty = rows?.length === 0 && history.state.value.kind === 'ready';
  useTitle(historyWords.title);
  useEffect(() => void history.loadOverview(), [history]);
  return (
    <main class="page review history">
      <ReviewHead title={historyWords.title} />
      <HistoryTrouble />
      {rows !== null && hasSamples(rows) && <SampleBanner />}
      {rows === null && <p role="status">{historyWords.wait}</p>}
      {isEmpty && <EmptyHistory />}
      {rows !== null && rows.length > 0 && (
        <>
          <Found rows={rows} />
          <DeleteAll />
        </>
      )}
    </main>
  );
}
