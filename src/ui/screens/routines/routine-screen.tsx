import { Copy, Pencil, Play, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { asksChecks, fittedToChecks } from '../../../app/checks/less-mobile.ts';
import { formatRoute } from '../../../app/route.ts';
import { routinesWords, routineUnsavedWords } from '../../../app/words/routines.ts';
import { isHiddenFor, withoutAvoided } from '../../../core/fitted-routine.ts';
import { forOlderPeople } from '../../../core/older-routine.ts';
import type { Routine } from '../../../core/routine.ts';
import { cardOf } from '../../../core/routine-card.ts';
import { useApp } from '../../components/app-context.ts';
import { CheckBox } from '../../components/check-box.tsx';
import { RoutineFacts } from '../../components/routine-facts.tsx';
import { useTitle } from '../../components/use-title.ts';
import { useChecks } from '../checks/use-checks.ts';
import { UnknownScreen } from '../unknown-screen.tsx';
import { RoutineSteps } from './routine-steps.tsx';
import { useRoutines } from './use-routines.ts';

function OwnActions({ routine }: { readonly routine: Routine }) {
  const { routines, notify, replace } = useApp();
  const remove = async (): Promise<void> => {
    const undo = await routines.remove(routine.id);
    if (undo === null) return notify({ text: routinesWords.notRemoved, action: null });
    replace({ name: 'routines' });
    notify({
      text: routinesWords.removed(routine.name),
      action: { label: routinesWords.undo, run: () => void undo() },
    });
  };
  return (
    <>
      <a class="button" href={formatRoute({ name: 'edit-routine', routineId: routine.id })}>
        <Pencil class="icon" aria-hidden="true" />
        {routinesWords.edit}
      </a>
      <button type="button" class="button button-danger" onClick={() => void remove()}>
        <Trash2 class="icon" aria-hidden="true" />
        {routinesWords.remove}
      </button>
    </>
  );
}

function CopyButton({ routine }: { readonly routine: Routine }) {
  const { routines, library, settings, notify, go } = useApp();
  const copy = async (): Promise<void> => {
    const { isOlder } = settings.value;
    const dosed = isOlder ? forOlderPeople(routine, library.find) : routine;
    const own = routines.copyOf(dosed, routinesWords.copyName(routine.name));
    const failure = await routines.save(own);
    if (failure !== null) notify({ text: routineUnsavedWords(failure), action: null });
    go({ name: 'edit-routine', routineId: own.id });
  };
  const isOwn = routine.origin === 'own';
  return (
    <button type="button" class="button" onClick={() => void copy()}>
      <Copy class="icon" aria-hidden="true" />
      {isOwn ? routinesWords.duplicateOwn : routinesWords.duplicate}
    </button>
  );
}

interface StartProps {
  readonly routine: Routine;
  readonly leftOut: number;
  readonly keepsAvoided: boolean;
  readonly onKeep: (keeps: boolean) => void;
}

function StartPanel({ routine, leftOut, keepsAvoided, onKeep }: StartProps) {
  const { settings } = useApp();
  const isEmpty = !keepsAvoided && leftOut === routine.items.length;
  return (
    <section class="panel start-panel" aria-label={routinesWords.start}>
      {isHiddenFor(routine, settings.value.flags) && (
        <p class="caution-mark caution-avoid">{routinesWords.notForYou}</p>
      )}
      {leftOut > 0 && (
        <div>
          <p>{isEmpty ? routinesWords.allLeftOut : routinesWords.leftOut(leftOut)}</p>
          <CheckBox label={routinesWords.keepAvoided} checked={keepsAvoided} onChange={onKeep} />
        </div>
      )}
      {!isEmpty && (
        <a
          class="button button-main button-large"
          href={formatRoute({
            name: 'routine-session',
            routineId: routine.id,
            avoided: keepsAvoided ? 'kept' : 'left-out',
          })}
        >
          <Play class="icon" aria-hidden="true" />
          {routinesWords.start}
        </a>
      )}
      <div class="button-row">
        <CopyButton routine={routine} />
        {routine.origin === 'own' && <OwnActions routine={routine} />}
      </div>
    </section>
  );
}

function hasExtra({ items }: Routine): boolean {
  return items.some(({ extraSide }) => extraSide !== undefined);
}

function KnownRoutine({ routine }: { readonly routine: Routine }) {
  const { library, settings } = useApp();
  const [keepsAvoided, setKeepsAvoided] = useState(false);
  const { flags, isOlder } = settings.value;
  const fitted = withoutAvoided(routine, flags, library.find);
  const { checks } = useChecks();
  const asks = asksChecks(routine);
  const shown = fittedToChecks(keepsAvoided ? routine : fitted, checks ?? []);
  const dosed = isOlder ? forOlderPeople(shown, library.find) : shown;
  useTitle(routine.name);
  return (
    <main class="page routine-page">
      <header>
        <h1>{routine.name}</h1>
        {routine.purpose !== '' && <p class="stretch-summary">{routine.purpose}</p>}
        <RoutineFacts card={cardOf(shown, library.find)} />
      </header>
      <StartPanel
        routine={routine}
        leftOut={routine.items.length - fitted.items.length}
        keepsAvoided={keepsAvoided}
        onKeep={setKeepsAvoided}
      />
      <section aria-labelledby="order-title">
        {routine.warmUp !== undefined && (
          <p class="routine-warm-up">
            <strong>{routinesWords.warmUp}:</strong> {routine.warmUp}
          </p>
        )}
        <h2 id="order-title">{routinesWords.order}</h2>
        {asks && checks !== null && !hasExtra(shown) && (
          <p class="section-note">
            {routinesWords.extraOpen}{' '}
            <a href={formatRoute({ name: 'checks' })}>{routinesWords.check}</a>
          </p>
        )}
        <RoutineSteps routine={dosed} checks={checks ?? []} />
      </section>
    </main>
  );
}

export function RoutineScreen() {
  const { route, routines } = useApp();
  useRoutines();
  const here = route.value;
  const routine = here.name === 'routine' ? routines.find(here.routineId) : null;
  if (routine !== null) return <KnownRoutine routine={routine} />;
  // One of the person's own may still be on its way from the database.
  if (routines.ownState.value.kind === 'loading') return <div class="loading-screen" />;
  return <UnknownScreen />;
}
