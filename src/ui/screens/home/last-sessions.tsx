import { useEffect } from 'preact/hooks';
import { overviewId, overviewRowOf } from '../../../app/history.ts';
import { useApp } from '../../components/app-context.ts';
import { SessionRow } from '../../components/session-row.tsx';

const SHOWN = 3;

/** Nothing at all before the first session: the page then starts with the stretches. */
export function LastSessions() {
  const { history } = useApp();
  useEffect(() => void history.load(), [history]);
  const last = history.sessions.value.slice(0, SHOWN).map(overviewRowOf);
  if (last.length === 0) return null;
  return (
    <section aria-labelledby="last-title">
      <div class="section-head">
        <h2 id="last-title">Last time</h2>
        <a href="#/history">All sessions</a>
      </div>
      <ul class="plain session-list">
        {last.map((session) => (
          <SessionRow key={overviewId(session)} row={session} />
        ))}
      </ul>
    </section>
  );
}
