import type { Translation } from '../catalogue.ts';
import type { resumeWords } from '../resume.ts';

export const resume: Translation<typeof resumeWords> = {
  offer: (name) => `Du warst mittendrin: ${name}.`,
  goOn: 'Weiter',
};
