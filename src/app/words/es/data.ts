import type { Translation } from '../catalogue.ts';
import type { dataWords } from '../data.ts';

export const data: Translation<typeof dataWords> = {
  title: 'Tus datos',
  lead: 'Todo lo que Limber sabe de ti está en este navegador y en ningún otro sitio. Llévatelo, míralo o bórralo.',
  out: {
    title: 'Llévatelo',
    json: 'Todo, en un archivo',
    jsonNote: 'Sesiones, pruebas, tus rutinas y tus estiramientos. Limber puede volver a leerlo.',
    csv: 'Una tabla para hojas de cálculo',
    csvNote: 'CSV, una fila por estiramiento y lado.',
    fhir: 'Para historias clínicas',
    fhirNote: 'Tiempos mantenidos como paquete FHIR R4.',
    report: 'Una página para tu fisioterapeuta',
    reportNote: 'Una página para imprimir o guardar como PDF.',
  },
  in: {
    title: 'Leer un archivo',
    note: 'Lo que ya está aquí se queda como está; nada se añade dos veces. Ves qué cambiaría antes de que cambie.',
    choose: 'Elegir un archivo',
    reading: 'Leyendo…',
    preview: 'Este archivo traería',
    nothingNew: 'Todo lo de este archivo ya está aquí.',
    add: 'Añadirlo',
    cancel: 'Dejarlo',
    done: 'Añadido.',
  },
  room: {
    title: 'Cuánto de seguro está',
    used: 'Guardado aquí',
    of: (quota) => `de ${quota} que permite este navegador`,
    unknown: 'el navegador no lo dice',
    promise: 'Guardado para siempre',
    yes: 'Sí',
    no: 'Sin promesa',
    kept: 'El navegador ha prometido no borrar estos datos por su cuenta.',
    warning:
      'Este navegador puede borrar lo guardado aquí si falta espacio en el disco o tras semanas sin visitas. Pídele que lo conserve, o saca una copia de vez en cuando.',
    ask: 'Pedir al navegador que lo conserve',
    refused: 'El navegador no lo prometió. Saca una copia de vez en cuando.',
  },
  gone: {
    title: 'Borrar',
    range: 'Sesiones de una época',
    from: 'Desde',
    to: 'Hasta',
    deleteRange: 'Borrar estas sesiones',
    rangeCount: (count) => `${count} en ese tiempo.`,
    rangeDone: 'Sesiones borradas.',
    all: 'Borrar todo',
    allNote:
      'Sesiones, pruebas, y tus rutinas y estiramientos. Los ajustes y la aplicación se quedan.',
    allQuestion: '¿Borrar todo?',
    allWarning:
      'Solo está en este navegador, así que no se puede deshacer. Saca antes una copia si quizá lo quieras de vuelta.',
    allDone: 'Todo está borrado.',
    failed: 'Ahora no se puede borrar.',
    undo: 'Deshacer',
  },
  problem: {
    tooBig: 'Este archivo es demasiado grande para venir de Limber.',
    notJson: 'Este archivo está dañado o no viene de Limber: no se puede leer como JSON.',
    notLimber: 'Este archivo no viene de Limber.',
    newer: (version) =>
      `Este archivo viene de un Limber más nuevo (versión de archivo ${version}). Actualiza Limber y prueba otra vez.`,
    badField: (field, message) => `Este archivo está dañado: «${field}» ${message}.`,
    nothingChanged: 'No ha cambiado nada.',
  },
  failure: {
    full: 'No cabe: el espacio del navegador está lleno.',
    unavailable: 'Este navegador no da espacio a Limber.',
    failed: 'No ha funcionado.',
  },
  plan: {
    sessions: ['sesión', 'sesiones'],
    routines: ['rutina tuya', 'rutinas tuyas'],
    ownStretches: ['estiramiento tuyo', 'estiramientos tuyos'],
    checks: ['prueba de los dos lados', 'pruebas de los dos lados'],
    same: (count) => `${count} ya aquí`,
    different: (count) => `${count} con cambios aquí, se quedan así`,
  },
};
