import type { Translation } from '../catalogue.ts';
import type { resumeWords } from '../resume.ts';

export const resume: Translation<typeof resumeWords> = {
  offer: (name) => `Estabas en mitad de: ${name}.`,
  goOn: 'Seguir',
};
