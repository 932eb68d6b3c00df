import type { adviceMessages } from '../advice.ts';
import type { Translation } from '../catalogue.ts';

export const advice: Translation<typeof adviceMessages> = {
  inside: (text) => text.charAt(0).toLowerCase() + text.slice(1),
  painAtAll: 'Marcaste dolor: la próxima vez quédate muy por debajo, o deja ese fuera.',
  painIn: (name) =>
    `Marcaste dolor en «${name}»: la próxima vez quédate muy por debajo, o déjalo fuera.`,
  strongPain: (level) =>
    `Marcaste un dolor de ${level} sobre 10: descansa y consulta a un profesional antes de seguir.`,
  strongPainIn: (name, level) =>
    `Marcaste un dolor de ${level} sobre 10 en «${name}»: déjalo fuera y consulta a un profesional antes de repetirlo.`,
  stopSign: 'Marcaste una señal para parar: descansa y consulta a un profesional antes de seguir.',
  unseen: (reason) =>
    `Casi todo el tiempo quedó sin valorar: ${reason}. Antes de empezar, comprueba que la cámara te ve de cuerpo entero.`,
  onBothSides: (say, name) => `«${say}» salió en los dos lados de «${name}».`,
  inTwo: (say, one, other) => `«${say}» salió en «${one}» y en «${other}».`,
  inMany: (say, count) => `«${say}» salió en ${count} estiramientos.`,
  hard: (say, name) => `«${say}» te costó en «${name}».`,
  nextTime: (easier) => `La próxima vez: ${easier}.`,
  shorterSide: (side, time, name) =>
    `Tu ${side} aguantó ${time} menos en «${name}»: empieza por él la próxima vez.`,
  notComplete: (seconds, target, name) =>
    `Aguantaste ${seconds} de ${target} de «${name}» con buena técnica.`,
  completeOne: (time) => `Lo completaste: ${time} con buena técnica.`,
  complete: (holds, time) => `Completaste las ${holds} veces: ${time} con buena técnica.`,
  completeTimed: (held, timed) =>
    `Lo hiciste todo: ${held} con buena técnica y ${timed} por reloj.`,
  allTimed: (timed) => `Lo hiciste todo: ${timed} por reloj, sin valorar.`,
};
