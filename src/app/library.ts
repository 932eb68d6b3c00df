import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Stretch } from '../core/reference.ts';
import { STRETCH_NAMES } from '../stretches/names.ts';
import { language, phrase } from './words/catalogue.ts';
import { inLanguage } from './words/stretch-words.ts';

/** Every stretch in the language of the moment, once its data has been fetched; the first screen does without. */
export interface Library {
  /** Null until loaded. */
  readonly stretches: ReadonlySignal<readonly Stretch[] | null>;
  /** Fetches it if it is not here yet; rejects where that fails, and may then be asked again. */
  load(): Promise<void>;
  /** Null where there is no such stretch, or it is not loaded yet. */
  find(stretchId: string): Stretch | null;
  /** What it is called, loaded or not; one that this version no longer has is called by its id. */
  nameOf(stretchId: string): string;
}

function libraryFrom(
  english: ReadonlySignal<readonly Stretch[] | null>,
  load: Library['load'],
): Library {
  const stretches = computed(() =>
    language.value === 'en' ? english.value : (english.value?.map(inLanguage) ?? null),
  );
  const find: Library['find'] = (id) => stretches.value?.find((one) => one.id === id) ?? null;
  return {
    stretches,
    load,
    find,
    nameOf: (id) => find(id)?.name ?? phrase(STRETCH_NAMES[id] ?? id.replaceAll('_', ' ')),
  };
}

export function createLibrary(fetchStretches: () => Promise<readonly Stretch[]>): Library {
  const stretches = signal<readonly Stretch[] | null>(null);
  let loading: Promise<void> | null = null;

  async function fetchOnce(): Promise<void> {
    try {
      stretches.value = await fetchStretches();
    } catch (reason) {
      loading = null;
      throw reason;
    }
  }

  function load(): Promise<void> {
    loading ??= fetchOnce();
    return loading;
  }

  return libraryFrom(stretches, load);
}

/** A library that is here already. */
export function libraryOf(stretches: readonly Stretch[]): Library {
  return libraryFrom(signal(stretches), () => Promise.resolve());
}
