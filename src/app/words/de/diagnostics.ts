import type { Translation } from '../catalogue.ts';
import type { diagnosticsWords } from '../diagnostics.ts';

export const diagnostics: Translation<typeof diagnosticsWords> = {
  title: 'Diagnose',
  lead: 'Für eine Fehlermeldung: was das für ein Computer ist und wie das Lesen deiner Haltung lief. Keine Bilder, keine Sitzungen, nichts über dich. Es bleibt hier, wenn du es nicht kopierst.',
  inEnglish: 'Der Bericht ist auf Englisch, damit er überall gelesen werden kann.',
  copy: 'Kopieren',
  copied: 'Kopiert. Nichts wurde gesendet.',
  notCopied: 'Der Browser erlaubt das Kopieren nicht: Markier den Text.',
  computer: 'Dieser Computer',
  errors: 'Letzte Fehler',
  none: 'Bisher keine.',
};
