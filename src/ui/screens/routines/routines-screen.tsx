import { Plus } from 'lucide-preact';
import { formatRoute } from '../../../app/route.ts';
import { NEW_ROUTINE_ID } from '../../../app/routines.ts';
import { routinesWords } from '../../../app/words/routines.ts';
import { isHiddenFor } from '../../../core/fitted-routine.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { RoutineTile } from './routine-tile.tsx';
import { useRoutines } from './use-routines.ts';

function OwnRoutines() {
  const { routines } = useApp();
  const own = routines.own.value;
  return (
    <section aria-labelledby="own-title">
      <div class="section-head">
        <h2 id="own-title">{routinesWords.own}</h2>
        <a class="button" href={formatRoute({ name: 'edit-routine', routineId: NEW_ROUTINE_ID })}>
          <Plus class="icon" aria-hidden="true" />
          {routinesWords.build}
        </a>
      </div>
      {routines.ownState.value.kind === 'failed' && (
        <p class="empty" role="alert">
          {routinesWords.loadFailed}
          <button type="button" class="button" onClick={() => void routines.loadOwn()}>
            {routinesWords.again}
          </button>
        </p>
      )}
      {own.length === 0 ? (
        <p class="routines-empty">{routinesWords.ownEmpty}</p>
      ) : (
        <ul class="plain routine-grid">
          {own.map((routine) => (
            <RoutineTile key={routine.id} routine={routine} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** All routines: those that speak against the person's safety answers come last, and say so. */
export function RoutinesScreen() {
  const { settings } = useApp();
  const { flags } = settings.value;
  const ready = [...useRoutines()].sort(
    (a, b) => Number(isHiddenFor(a, flags)) - Number(isHiddenFor(b, flags)),
  );
  useTitle(routinesWords.title);
  return (
    <main class="page routines">
      <header>
        <h1>{routinesWords.title}</h1>
        <p class="routines-intro">{routinesWords.intro}</p>
      </header>
      <section aria-labelledby="ready-title">
        <div class="section-head">
          <h2 id="ready-title">{routinesWords.ready}</h2>
        </div>
        <ul class="plain routine-grid">
          {ready.map((routine) => (
            <RoutineTile key={routine.id} routine={routine} />
          ))}
        </ul>
      </section>
      <OwnRoutines />
    </main>
  );
}
