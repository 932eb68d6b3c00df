import { computed, signal } from '@preact/signals';
import type { Phrases } from '../../stretches/phrases.ts';

export const LANGUAGES = ['en', 'es', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A topic's messages in another language. What is not translated yet stays English. */
export type Translation<T> = {
  readonly [K in keyof T]?: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends (...values: infer Values) => string
        ? (...values: Values) => string
        : Translation<T[K]>;
};

/** Everything in one language: the messages by topic, and the texts of the stretches. */
export interface Catalogue {
  readonly topics: Readonly<Record<string, object>>;
  readonly phrases: Phrases;
}

interface Shown {
  readonly language: Language;
  /** Null for English, whose messages stand in the topics themselves. */
  readonly catalogue: Catalogue | null;
}

const shown = signal<Shown>({ language: 'en', catalogue: null });
const english = new Map<string, object>();

/** The language on screen and in the ear. */
export const language = computed(() => shown.value.language);

/** Every topic there is, in English, as far as its code is loaded. */
export const englishTopics: ReadonlyMap<string, object> = english;

export function show(next: Shown): void {
  shown.value = next;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of the English shape whose every message is read anew in the language of the moment. */
function live(own: object, translated: () => Group | undefined): Group {
  const group = {};
  for (const [key, message] of Object.entries(own)) {
    const inside = isGroup(message)
      ? live(message, () => {
          const there = translated()?.[key];
          return isGroup(there) ? there : undefined;
        })
      : null;
    Object.defineProperty(group, key, {
      enumerable: true,
      get: () => inside ?? translated()?.[key] ?? message,
    });
  }
  return group;
}

/**
 * Words of one topic, written here in English. Read in a component or a computed, a message follows the
 * language by itself, so take it where it is shown and keep no copy in a constant.
 *
 * @param topic its name in the other languages' catalogues
 * @param messages texts, lists of texts, functions that make a text, and groups of these
 */
export function words<T extends object>(topic: string, messages: T): T {
  english.set(topic, messages);
  const translated = (): Group | undefined => {
    const found = shown.value.catalogue?.topics[topic];
    return isGroup(found) ? found : undefined;
  };
  return live(messages, translated) as T;
}

/** A text of the stretches' data in the language of the moment; a text of the person's own stays. */
export function phrase(text: string): string {
  return shown.value.catalogue?.phrases[text] ?? text;
}
