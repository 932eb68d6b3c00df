import { overviewId, overviewRowOf } from '../../../app/history.ts';
import { lastSessions } from '../../../app/today.ts';
import { homeWords } from '../../../app/words/home.ts';
import { useApp } from '../../components/app-context.ts';
import { SessionRow } from '../../components/session-row.tsx';

const SHOWN = 3;

/** Nothing at all before the first session: the page then starts with the stretches. */
export function LastSessions() {
  const { history } = useApp();
  const last = lastSessions(history.sessions.value, SHOWN).map(overviewRowOf);
  if (last.length === 0) return null;
  return (
    <section aria-labelledby="last-title">
      <div class="section-head">
        <h2 id="last-title">{homeWords.lastTime}</h2>
        <a href="#/history">{homeWords.allSessions}</a>
      </div>
      <ul class="plain session-list">
        {last.map((session) => (
          <SessionRow key={overviewId(session)} row={session} />
        ))}
      </ul>
    </section>
  );
}
