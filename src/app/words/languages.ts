import type { Settings } from '../../store/settings.ts';
import { words } from './catalogue.ts';

/** Each language by its own name, so that whoever took the wrong one finds back. */
const OWN_NAMES = { en: 'English', es: 'Español', de: 'Deutsch' } as const;

export const languageWords = words('languages', {
  title: 'Language',
  system: 'Same as the system',
  note: 'For the screen and the voice. A voice of this computer that speaks it is used; without one, short tones ask you to look.',
  notLoaded: "This language can't be loaded right now. Check your connection.",
});

export function languageLabel(choice: Settings['language']): string {
  return choice === 'system' ? languageWords.system : OWN_NAMES[choice];
}
