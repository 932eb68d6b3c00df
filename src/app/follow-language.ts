import { computed, effect } from '@preact/signals';
import type { App } from './app.ts';
import { languageWords } from './words/languages.ts';
import { languageFor, showLanguage } from './words/load-language.ts';

/**
 * Shows the language of the settings, now and after every change. Resolves when the first one is shown,
 * or cannot be fetched: then what was shown before stays, and a notice says so.
 *
 * @param preferred the system's language tags, most wanted first
 */
export function followLanguage(
  { settings, notify }: Pick<App, 'settings' | 'notify'>,
  preferred: readonly string[],
): Promise<void> {
  const wanted = computed(() => languageFor(settings.value.language, preferred));
  const follow = (): Promise<void> =>
    showLanguage(wanted.value).catch(() => notify({ text: languageWords.notLoaded, action: null }));
  return new Promise((resolve) => {
    effect(() => void follow().then(resolve));
  });
}
