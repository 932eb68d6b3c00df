import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Stretch } from '../core/reference.ts';
import { STRETCH_NAMES } from '../stretches/names.ts';
import { language, phrase } from './words/catalogue.ts';
import { inLanguage } from './words/stretch-words.ts';

/** Every stretch, the person's own first, in the language of the moment, once its data has been fetched; the first screen does without. */
export interface Library {
  /** Null until loaded. */
  readonly stretches: ReadonlySignal<readonly Stretch[] | null>;
  /** Fetches it if it is not here yet; rejects where that fails, and may then be asked again. */
  load(): Promise<void>;
  /** Null where there is no such stretch, or it is not loaded yet. */
  find(stretchId: string): Stretch | null;
  /** The same as it was written, English but for the person's own, as a session keeps it in its record. */
  source(stretchId: string): Stretch | null;
  /** What it is called, loaded or not; one that this version no longer has is called by its id. */
  nameOf(stretchId: string): string;
}

/** Stretches of the person's own, which come from elsewhere and may come later. */
export interface MoreStretches {
  readonly stretches: ReadonlySignal<readonly Stretch[]>;
  /** Never rejects. */
  load(): Promise<void>;
}

function libraryFrom(
  english: ReadonlySignal<readonly Stretch[] | null>,
  load: Library['load'],
  own: ReadonlySignal<readonly Stretch[]> | null,
): Library {
  const sources = computed(() => {
    if (english.value === null || own === null) return english.value;
    return [...own.value, ...english.value];
  });
  const stretches = computed(() => {
    return language.value === 'en' ? sources.value : (sources.value?.map(inLanguage) ?? null);
  });
  const find: Library['find'] = (id) => stretches.value?.find((one) => one.id === id) ?? null;
  return {
    stretches,
    load,
    find,
    source: (id) => sources.value?.find((one) => one.id === id) ?? null,
    nameOf: (id) => find(id)?.name ?? phrase(STRETCH_NAMES[id] ?? id.replaceAll('_', ' ')),
  };
}

export function createLibrary(
  fetchStretches: () => Promise<readonly Stretch[]>,
  own: MoreStretches | null = null,
): Library {
  const stretches = signal<readonly Stretch[] | null>(null);
  let loading: Promise<void> | null = null;

  async function fetchOnce(): Promise<void> {
    try {
      const [fetched] = await Promise.all([fetchStretches(), own?.load()]);
      stretches.value = fetched;
    } catch (reason) {
      loading = null;
      throw reason;
    }
  }

  function load(): Promise<void> {
    loading ??= fetchOnce();
    return loading;
  }

  return libraryFrom(stretches, load, own?.stretches ?? null);
}

/** A library that is here already. */
export function libraryOf(stretches: readonly Stretch[]): Library {
  return libraryFrom(signal(stretches), () => Promise.resolve(), null);
}
