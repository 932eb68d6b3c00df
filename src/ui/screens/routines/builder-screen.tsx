import { useEffect } from 'preact/hooks';
import { formatRoute } from '../../../app/route.ts';
import {
  addItem,
  changeItem,
  LONGEST_NAME,
  moveItem,
  removeItem,
} from '../../../app/routine-edits.ts';
import { NEW_ROUTINE_ID } from '../../../app/routines.ts';
import { durationWords } from '../../../app/words/numbers.ts';
import { routinesWords, routineUnsavedWords } from '../../../app/words/routines.ts';
import { type Routine, routineSeconds } from '../../../core/routine.ts';
import { usualItem } from '../../../core/usual-item.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { UnknownScreen } from '../unknown-screen.tsx';
import { AddStretch } from './add-stretch.tsx';
import { BuilderItem } from './builder-item.tsx';
import { useRoutines } from './use-routines.ts';

/** Says how long it takes, or why it cannot be saved yet. */
const TOTAL_ID = 'builder-total';

interface BuilderProps {
  readonly draft: Routine;
}

function Items({ draft }: BuilderProps) {
  const { routines, library, notify } = useApp();
  const move = (from: number, to: number): void => {
    routines.setDraft(moveItem(draft, from, to));
    const name = library.nameOf(draft.items[from]?.stretchId ?? '');
    notify({ text: routinesWords.builder.moved(name, to + 1), action: null });
  };
  if (draft.items.length === 0) return <p class="routines-empty">{routinesWords.builder.empty}</p>;
  return (
    <ol class="plain builder-items">
      {draft.items.map((item, index) => (
        <BuilderItem
          key={`${item.stretchId} ${index}`}
          item={item}
          index={index}
          last={draft.items.length - 1}
          onChange={(change) => routines.setDraft(changeItem(draft, index, change))}
          onMove={(to) => move(index, to)}
          onDropFrom={(from) => move(from, index)}
          onRemove={() => routines.setDraft(removeItem(draft, index))}
        />
      ))}
    </ol>
  );
}

function SaveRow({ draft }: BuilderProps) {
  const { routines, notify, replace } = useApp();
  const { builder } = routinesWords;
  const save = async (): Promise<void> => {
    const name = draft.name.trim();
    if (name === '') return notify({ text: builder.needsName, action: null });
    // A new one gets its own id only now.
    const isNew = draft.id === NEW_ROUTINE_ID;
    const saved = isNew ? routines.copyOf(draft, name) : { ...draft, name };
    const failure = await routines.save(saved);
    routines.setDraft(null);
    replace({ name: 'routine', routineId: saved.id });
    const text = failure === null ? builder.saved(name) : routineUnsavedWords(failure);
    notify({ text, action: null });
  };
  return (
    <div class="button-row">
      <button
        type="button"
        class="button button-main button-large"
        disabled={draft.items.length === 0}
        aria-describedby={TOTAL_ID}
        onClick={() => void save()}
      >
        {builder.save}
      </button>
      <a
        class="button button-large button-quiet"
        href={formatRoute({ name: 'routines' })}
        onClick={() => routines.setDraft(null)}
      >
        {builder.discard}
      </a>
    </div>
  );
}

function Builder({ draft }: BuilderProps) {
  const { routines, library, settings } = useApp();
  const { builder } = routinesWords;
  const seconds = routineSeconds(draft, library.find);
  useTitle(builder.title);
  return (
    <main class="page builder">
      <h1>{builder.title}</h1>
      <label class="field">
        <span>{builder.name}</span>
        <input
          type="text"
          value={draft.name}
          maxLength={LONGEST_NAME}
          placeholder={builder.namePlaceholder}
          onInput={(event) => routines.setDraft({ ...draft, name: event.currentTarget.value })}
        />
      </label>
      <Items draft={draft} />
      <AddStretch
        onAdd={(stretch) =>
          routines.setDraft(addItem(draft, usualItem(stretch, settings.value.isOlder)))
        }
      />
      <p class="builder-total" role="status" id={TOTAL_ID}>
        {draft.items.length === 0
          ? builder.nothingYet
          : builder.total(durationWords(seconds * 1000))}
      </p>
      <SaveRow draft={draft} />
    </main>
  );
}

function emptyRoutine(): Routine {
  const name = routinesWords.newName;
  return { id: NEW_ROUTINE_ID, name, purpose: '', origin: 'own', items: [] };
}

/** Builds a new routine, or changes one of the person's own. */
export function BuilderScreen() {
  const { route, routines } = useApp();
  useRoutines();
  const here = route.value;
  const id = here.name === 'edit-routine' ? here.routineId : '';
  const found = routines.find(id);
  const source = found?.origin === 'own' ? found : null;
  const draft = routines.draft.value;
  const isMine = draft?.id === id;
  useEffect(() => {
    if (isMine) return;
    if (id === NEW_ROUTINE_ID) routines.setDraft(emptyRoutine());
    else if (source !== null) routines.setDraft(source);
  }, [id, isMine, source, routines]);
  if (isMine) return <Builder draft={draft} />;
  const mayCome = id === NEW_ROUTINE_ID || source !== null;
  if (mayCome || routines.ownState.value.kind === 'loading') {
    return <div class="loading-screen" />;
  }
  return <UnknownScreen />;
}
