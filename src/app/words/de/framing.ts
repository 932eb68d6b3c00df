import type { Translation } from '../catalogue.ts';
import type { framingMessages } from '../framing.ts';

export const framing: Translation<typeof framingMessages> = {
  nobody: 'Ich sehe dich nicht. Komm ins Bild.',
  'too-near': 'Du bist sehr nah: geh einen Schritt zurück.',
  'too-far': 'Du bist weit weg: komm etwas näher.',
  'turn-side-on': 'Dreh dich seitlich zur Kamera.',
  'face-camera': 'Dreh das Gesicht zur Kamera.',
  'turn-along': 'Dreh dich so, dass die Kamera an deinem Körper entlang schaut.',
  'turn-half': 'Dreh dich halb zur Kamera.',
  turnRound: (side) => `Andersherum bitte, deine ${side} näher zur Kamera.`,
  turnRoundAtAll: 'Dreh dich andersherum.',
  hidden: 'Ein Teil von dir ist verdeckt. Dreh dich etwas oder mach die Sicht frei.',
  anyPosition: 'Geh in die Position dieser Dehnung.',
  takePosition: {
    standing: 'Steh für diese Dehnung auf.',
    chair: 'Setz dich für diese Dehnung auf einen Stuhl.',
    kneeling: 'Knie dich für diese Dehnung hin.',
    'all-fours': 'Geh für diese Dehnung auf Hände und Knie.',
    supine: 'Leg dich für diese Dehnung auf den Rücken.',
    prone: 'Leg dich für diese Dehnung auf den Bauch.',
    'side-lying': 'Leg dich für diese Dehnung auf die Seite.',
    'floor-sitting': 'Setz dich für diese Dehnung auf den Boden.',
  },
  outOfFrame: {
    head: 'Ich sehe deinen Kopf nicht: kipp den Bildschirm zurück oder geh weiter weg.',
    feet: 'Ich sehe deine Füße nicht: kipp den Bildschirm zurück oder geh weiter weg.',
    hands: 'Ich sehe deine Hände nicht: geh einen Schritt zurück.',
    body: 'Ein Teil von dir ist nicht im Bild: geh in die Mitte.',
  },
};
