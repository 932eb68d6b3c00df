import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Routine } from '../core/routine.ts';
import type { RoutineCard } from '../core/routine-card.ts';
import type { StoreFailure, StoreResult } from '../store/database.ts';
import type { KeptRows } from '../store/kept-rows.ts';
import { ROUTINE_CARDS } from '../stretches/routine-cards.ts';
import { language } from './words/catalogue.ts';
import { routineInLanguage } from './words/stretch-words.ts';

/** Where the builder starts from nothing; a routine gets an id of its own when it is saved. */
export const NEW_ROUTINE_ID = 'new';

export type OwnState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** The ready-made routines and the person's own. */
export interface Routines {
  /** The ready-made ones in short, known before they are fetched; their texts are phrases. */
  readonly cards: readonly RoutineCard[];
  /** In the language of the moment; null until loaded. */
  readonly ready: ReadonlySignal<readonly Routine[] | null>;
  /** By name; those that could not be stored are among them until the page closes. */
  readonly own: ReadonlySignal<readonly Routine[]>;
  readonly ownState: ReadonlySignal<OwnState>;
  /** The routine being built, so that a look elsewhere loses nothing. */
  readonly draft: ReadonlySignal<Routine | null>;
  /** Rejects where the ready-made ones cannot be fetched; may then be asked again. */
  load(): Promise<void>;
  /** Reads the person's own, also again after the database was changed from elsewhere; unsaved ones stay. */
  loadOwn(): Promise<void>;
  find(id: string): Routine | null;
  /** The same in English, as a session keeps it in its record. */
  source(id: string): Routine | null;
  setDraft(draft: Routine | null): void;
  /** A new one with the same stretches, not stored yet. */
  copyOf(routine: Routine, name: string): Routine;
  save(routine: Routine): Promise<StoreFailure | null>;
  /** The answer undoes it; null where it could not be removed. */
  remove(id: string): Promise<(() => Promise<void>) | null>;
}

export interface RoutinesParts {
  fetchReady(): Promise<readonly Routine[]>;
  openRows(): Promise<KeptRows<Routine>>;
  newId(): string;
}

function byName(a: Routine, b: Routine): number {
  return a.name.localeCompare(b.name);
}

export function createRoutines({ fetchReady, openRows, newId }: RoutinesParts): Routines {
  const english = signal<readonly Routine[] | null>(null);
  const ready = computed(() =>
    language.value === 'en' ? english.value : (english.value?.map(routineInLanguage) ?? null),
  );
  const own = signal<readonly Routine[]>([]);
  const ownState = signal<OwnState>({ kind: 'loading' });
  const draft = signal<Routine | null>(null);
  /** Ids of those that the database does not have, or not as they are here. */
  const unsaved = new Set<string>();

  async function ask<T>(
    question: (rows: KeptRows<Routine>) => Promise<StoreResult<T>>,
  ): Promise<StoreResult<T>> {
    try {
      return await question(await openRows());
    } catch {
      return { ok: false, failure: 'unavailable' };
    }
  }

  async function load(): Promise<void> {
    if (english.peek() === null) english.value = await fetchReady();
  }

  async function loadOwn(): Promise<void> {
    const result = await ask((rows) => rows.list());
    if (!result.ok) {
      ownState.value = { kind: 'failed', failure: result.failure };
      return;
    }
    const stored = result.value.flatMap((row) => (row.kind === 'whole' ? [row.value] : []));
    const onlyHere = own.peek().filter(({ id }) => unsaved.has(id));
    own.value = [...stored.filter(({ id }) => !unsaved.has(id)), ...onlyHere].sort(byName);
    ownState.value = { kind: 'ready' };
  }

  function findIn(all: readonly Routine[] | null, id: string): Routine | null {
    return [...(all ?? []), ...own.value].find((routine) => routine.id === id) ?? null;
  }

  function keep(routine: Routine): void {
    own.value = [...own.peek().filter(({ id }) => id !== routine.id), routine].sort(byName);
  }

  async function save(routine: Routine): Promise<StoreFailure | null> {
    unsaved.add(routine.id);
    keep(routine);
    const result = await ask((rows) => rows.save(routine));
    if (result.ok) unsaved.delete(routine.id);
    return result.ok ? null : result.failure;
  }

  async function remove(id: string): Promise<(() => Promise<void>) | null> {
    const routine = own.peek().find((other) => other.id === id);
    if (routine === undefined) return null;
    const result = await ask((rows) => rows.remove(id));
    if (!result.ok) return null;
    unsaved.delete(id);
    own.value = own.peek().filter((other) => other !== routine);
    return async () => void (await save(routine));
  }

  function copyOf({ items }: Routine, name: string): Routine {
    return { id: newId(), name, purpose: '', origin: 'own', items };
  }

  return {
    cards: ROUTINE_CARDS,
    ready,
    own,
    ownState,
    draft,
    load,
    loadOwn,
    find: (id) => findIn(ready.value, id),
    source: (id) => findIn(english.value, id),
    setDraft: (next) => {
      draft.value = next;
    },
    copyOf,
    save,
    remove,
  };
}
