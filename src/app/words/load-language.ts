import type { Settings } from '../../store/settings.ts';
import { type Catalogue, LANGUAGES, type Language, show } from './catalogue.ts';

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  es: () => import('./es/catalogue.ts').then((module) => module.catalogue),
  de: () => import('./de/catalogue.ts').then((module) => module.catalogue),
};

/**
 * The language to show: the chosen one, or the first of the system's that Limber speaks, else English.
 *
 * @param preferred language tags, most wanted first: "de-AT"
 */
export function languageFor(chosen: Settings['language'], preferred: readonly string[]): Language {
  if (chosen !== 'system') return chosen;
  const bases = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  const spoken = bases.flatMap((base) => LANGUAGES.find((language) => language === base) ?? []);
  return spoken[0] ?? 'en';
}

/** The person's own kind of that language, "es-MX", for choosing a voice. */
export function regionalTag(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}

let wanted: Language = 'en';

/**
 * Shows everything in that language, once its texts are here. The last one asked for wins.
 *
 * @throws when the texts cannot be fetched; the language shown before stays
 */
export async function showLanguage(language: Language): Promise<void> {
  wanted = language;
  const catalogue = language === 'en' ? null : await CATALOGUES[language]();
  if (wanted === language) show({ language, catalogue });
}
