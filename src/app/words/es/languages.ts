import type { Translation } from '../catalogue.ts';
import type { languageWords } from '../languages.ts';

export const languages: Translation<typeof languageWords> = {
  title: 'Idioma',
  system: 'Como el sistema',
  note: 'Para la pantalla y la voz. Se usa una voz de este ordenador que lo hable; si no hay ninguna, unos tonos breves te piden que mires.',
  notLoaded: 'Este idioma no se puede cargar ahora. Comprueba tu conexión.',
};
