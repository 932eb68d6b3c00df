import { Trash2 } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { App } from '../../../app/app.ts';
import type { PastSession } from '../../../app/history.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { sessionName } from '../../../app/words/review.ts';
import { historyFailureWords } from '../../../app/words/storage.ts';
import { useApp } from '../../components/app-context.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { SessionRow } from '../../components/session-row.tsx';
import { useTitle } from '../../components/use-title.ts';

function idOf(session: PastSession): string {
  return session.kind === 'session' ? session.record.id : session.id;
}

/** Tells the delete buttons apart for someone who does not see their rows. */
function nameOf(app: App, session: PastSession): string {
  if (session.kind === 'damaged') return 'the session that cannot be read';
  const name = sessionName(session.record, app.library.nameOf);
  return `${name}, ${whenWords(session.record.startedAt, app.now())}`;
}

function DeleteButton({ session }: { readonly session: PastSession }) {
  const app = useApp();
  const { history, notify } = app;
  const remove = async (): Promise<void> => {
    const undo = await history.remove([idOf(session)]);
    if (undo === null)
      return notify({ text: "That session can't be deleted right now.", action: null });
    notify({ text: 'Session deleted.', action: { label: 'Undo', run: () => void undo() } });
  };
  return (
    <button type="button" class="button button-quiet button-danger" onClick={() => void remove()}>
      <Trash2 class="icon" aria-hidden="true" />
      <span class="visually-hidden">Delete {nameOf(app, session)}</span>
    </button>
  );
}

function EmptyHistory() {
  return (
    <div class="empty">
      <p>
        Your sessions will be here: how long you held, what was corrected, and how left and right
        compare. They stay in this browser.
      </p>
      <a class="button button-main" href="#/">
        Choose a first stretch
      </a>
    </div>
  );
}

function DeleteAll() {
  const { history, notify } = useApp();
  const [asking, setAsking] = useState(false);
  const removeAll = async (): Promise<void> => {
    setAsking(false);
    const done = await history.removeAll();
    notify({
      text: done ? 'All sessions deleted.' : "The sessions can't be deleted right now.",
      action: null,
    });
  };
  return (
    <>
      <button type="button" class="button button-danger" onClick={() => setAsking(true)}>
        Delete all
      </button>
      {asking && (
        <ConfirmDialog
          title="Delete all sessions?"
          text="They are only in this browser, so this can't be undone."
          confirm="Delete all"
          onConfirm={() => void removeAll()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

function HistoryList() {
  const { history } = useApp();
  const sessions = history.sessions.value;
  const state = history.state.value;
  if (sessions.length === 0 && state.kind === 'loading') return <p role="status">One moment…</p>;
  if (sessions.length === 0 && state.kind === 'ready') return <EmptyHistory />;
  return (
    <>
      {sessions.length > 0 && (
        <ul class="plain session-list">
          {sessions.map((session) => (
            <SessionRow key={idOf(session)} session={session}>
              <DeleteButton session={session} />
            </SessionRow>
          ))}
        </ul>
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
      <button type="button" class="button" onClick={() => void history.load()}>
        Try again
      </button>
    </div>
  );
}

export function HistoryScreen() {
  const { history } = useApp();
  useTitle('History');
  useEffect(() => void history.load(), [history]);
  return (
    <main class="page history">
      <div class="section-head">
        <h1>History</h1>
        {history.sessions.value.length > 0 && <DeleteAll />}
      </div>
      <HistoryTrouble />
      <HistoryList />
    </main>
  );
}
