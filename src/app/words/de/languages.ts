import type { Translation } from '../catalogue.ts';
import type { languageWords } from '../languages.ts';

export const languages: Translation<typeof languageWords> = {
  title: 'Sprache',
  system: 'Wie das System',
  note: 'Für Bildschirm und Stimme. Es spricht eine Stimme dieses Computers; fehlt sie, bitten dich kurze Töne hinzusehen.',
  notLoaded: 'Diese Sprache lässt sich gerade nicht laden. Prüf deine Verbindung.',
};
