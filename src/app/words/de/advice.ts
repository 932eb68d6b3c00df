import type { adviceMessages } from '../advice.ts';
import type { Translation } from '../catalogue.ts';

export const advice: Translation<typeof adviceMessages> = {
  inside: (text) => text,
  painAtAll:
    'Du hast Schmerz gemeldet: Bleib nächstes Mal deutlich darunter oder lass die Dehnung aus.',
  painIn: (name) =>
    `Du hast bei „${name}“ Schmerz gemeldet: Bleib nächstes Mal deutlich darunter oder lass sie aus.`,
  strongPain: (level) =>
    `Du hast Schmerz von ${level} aus 10 gemeldet: Ruh dich aus und hol dir fachlichen Rat, bevor du weitermachst.`,
  strongPainIn: (name, level) =>
    `Du hast bei „${name}“ Schmerz von ${level} aus 10 gemeldet: Lass sie aus und hol dir fachlichen Rat, bevor du sie wieder machst.`,
  stopSign:
    'Du hast ein Zeichen zum Aufhören gemeldet: Ruh dich aus und frag jemanden vom Fach, bevor du weitermachst.',
  unseen: (reason) =>
    `Die meiste Zeit ließ sich nicht bewerten: ${reason}. Prüf vor dem Start, ob die Kamera dich ganz sieht.`,
  onBothSides: (say, name) => `„${say}“ kam bei „${name}“ auf beiden Seiten vor.`,
  inTwo: (say, one, other) => `„${say}“ kam bei „${one}“ und „${other}“ vor.`,
  inMany: (say, count) => `„${say}“ kam bei ${count} Dehnungen vor.`,
  hard: (say, name) => `„${say}“ fiel bei „${name}“ schwer.`,
  nextTime: (easier) => `Nächstes Mal: ${easier}.`,
  shorterSide: (side, time, name) =>
    `Deine ${side} hielt bei „${name}“ ${time} weniger: Beginn nächstes Mal mit ihr.`,
  notComplete: (seconds, target, name) =>
    `Du hast „${name}“ ${seconds} von ${target} in guter Form gehalten.`,
  completeOne: (time) => `Du hast ganz durchgehalten: ${time} in guter Form.`,
  complete: (holds, time) => `Du hast alle ${holds} Male durchgehalten: ${time} in guter Form.`,
  completeTimed: (held, timed) =>
    `Du hast alles gemacht: ${held} in guter Form und ${timed} nach der Uhr.`,
  allTimed: (timed) => `Du hast alles gemacht: ${timed} nach der Uhr, nicht bewertet.`,
};
