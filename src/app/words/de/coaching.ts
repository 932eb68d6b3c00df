import type { Translation } from '../catalogue.ts';
import type { coachingWords } from '../coaching.ts';

export const coaching: Translation<typeof coachingWords> = {
  neutral: {
    standing: 'Steh einen Moment aufrecht und still.',
    'half-kneeling': 'Knie einen Moment aufrecht und still.',
    'kneeling-back': 'Setz dich zurück, die Arme lang, und bleib einen Moment still.',
    'lying-knees-up': 'Lieg einen Moment still, die Knie angewinkelt.',
    sitting: 'Sitz einen Moment aufrecht und still.',
  },
  complete: 'Geschafft. Komm langsam heraus.',
  allCounted: 'Das waren alle.',
  nextTime: (number, out) => `${number}: ${out}`,
  halfWay: 'Die Hälfte ist um.',
  fiveLeft: 'Noch fünf Sekunden.',
  fixed: 'Genau so.',
  pausedByYou: 'Pause. Lass dir Zeit.',
  enter: 'Geh langsam in die Dehnung.',
  enterOn: (side) => `Geh langsam in die Dehnung, ${side}.`,
  entering: 'Gut. Bleib so.',
  holding: 'Gute Form. Atme ruhig weiter.',
  grace: 'Geh sanft zurück in die Dehnung.',
  paused: 'Die Uhr wartet. Komm zurück in die Dehnung.',
  lookingForYou: 'Ich suche dich.',
  goOnWhenReady: 'Die Uhr wartet. Mach weiter, wenn du so weit bist.',
  clockWaits: 'Die Uhr wartet.',
  amount: { little: 'Nur ein wenig.', lot: 'Ein ganzes Stück.' },
  status: {
    notJudged: 'Nicht bewertet',
    byClock: 'Nach der Uhr',
    holding: 'Uhr läuft',
    complete: 'Fertig',
    entering: 'Fast',
    grace: 'Rutscht weg',
    idle: 'Noch nicht',
    paused: 'Uhr wartet',
  },
};
