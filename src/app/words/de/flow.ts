import type { Translation } from '../catalogue.ts';
import type { flowWords, setupWords } from '../flow.ts';

export const flow: Translation<typeof flowWords> = {
  titles: {
    placing: 'Stell den Laptop auf',
    framing: 'Lass mich dich sehen',
    ready: 'Ich sehe dich ganz.',
    'get-ready': 'Mach dich bereit',
    switching: 'Seite wechseln',
    resting: 'Pause',
    next: 'Nächste Dehnung',
    pain: 'Hör hier auf',
    done: 'Gut gemacht',
  },
  place: {
    floor: (near, far) => `Stell den Laptop auf den Boden, ${near} bis ${far} Meter entfernt.`,
    table: (near, far) => `Stell den Laptop auf einen Tisch, ${near} bis ${far} Meter entfernt.`,
  },
  comeIntoView: 'Dann komm ins Bild.',
  again: 'Noch einmal.',
  switchSides: { left: 'Jetzt die linke Seite.', right: 'Jetzt die rechte Seite.' },
  nextIs: (name) => `Als Nächstes: ${name}.`,
  restNow: 'Ruh dich aus, dann noch einmal.',
  nextUp: 'Danach',
  last: 'Das ist die letzte',
  away: 'Ich sehe dich nicht. Die Uhr wartet.',
  stillAway: 'Ich sehe dich noch nicht. Komm zurück ins Bild, dann geht es weiter.',
  back: 'Ich sehe dich.',
  paused: 'Pause.',
  resumed: 'Es geht weiter.',
  interrupted: 'Das Bild stand kurz still. Deine Zeit ist sicher.',
  movedOn: 'Lassen wir diese für heute.',
  timeIsUp: 'Die Zeit ist um. Komm langsam heraus.',
  timed: 'Von hier kann ich das nicht bewerten, darum nehme ich nur die Zeit.',
  timer: 'Die Kamera sieht hiervon wenig, darum nehme ich die Zeit.',
  goOnWithout: {
    light: 'Ich mache so weiter; bei diesem Licht entgeht mir vielleicht etwas.',
    view: 'Von dort sehe ich nicht, was ich brauche. Ich nehme die Zeit und bewerte nichts.',
    place: 'Ich mache so weiter.',
  },
  easierOffer: (easier) => `Diese ist heute schwer. Leichter: ${easier}`,
  easierHow: 'Leg beide Hände auf den Kopf, um sie zu nehmen.',
  easierTaken: 'Ab jetzt zählt die leichtere Form.',
  easierTake: 'Die leichtere Form nehmen',
  pacer: { in: 'Atme ein', out: 'Atme aus' },
  allDone: 'Das war die letzte. Gut gemacht.',
  welcomeBack: 'Willkommen zurück. Es geht weiter, wo du aufgehört hast.',
  turnBy: (degrees) => `Etwa ${degrees}°.`,
  gestureHint: 'Hände auf den Kopf: Pause oder weiter',
};

export const setupAdvice: Translation<typeof setupWords> = {
  offCentre: {
    left: 'Rück ein wenig nach links.',
    right: 'Rück ein wenig nach rechts.',
    forward: 'Rück ein wenig nach vorn.',
    backward: 'Rück ein wenig nach hinten.',
  },
  tilted: 'Der Laptop steht schief: stell ihn gerade.',
  tooDark: 'Es ist zu dunkel: mach Licht an.',
  backlit: 'Das Licht ist hinter dir: dreh den Laptop oder schließ die Jalousie.',
  severalPeople: 'Ich sehe mehr als eine Person: bleib allein im Bild.',
  turn: {
    face: {
      little: 'Dreh dich etwas mehr zur Kamera.',
      half: 'Dreh dich halb zur Kamera.',
      quarter: 'Dreh das Gesicht zur Kamera.',
    },
    side: {
      little: 'Dreh dich etwas mehr zur Seite.',
      half: 'Dreh dich halb zur Seite.',
      quarter: 'Dreh dich seitlich zur Kamera: eine Vierteldrehung.',
    },
  },
};
