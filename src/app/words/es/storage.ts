import type { Translation } from '../catalogue.ts';
import type { storageMessages } from '../storage.ts';

export const storage: Translation<typeof storageMessages> = {
  unsaved: {
    full: 'Esta sesión aún no está guardada: el espacio del navegador está lleno. Borra sesiones antiguas o libera espacio y guarda otra vez.',
    unavailable:
      'Esta sesión no está guardada: este navegador no da espacio aquí (a menudo, en ventanas privadas). Sigue aquí hasta que cierres la página.',
    failed: 'Esta sesión aún no está guardada: no se pudo escribir.',
  },
  historyUnavailable:
    'Este navegador no da espacio a Limber, así que no se pueden mostrar las sesiones. Quizá sea por una ventana privada.',
  historyFailed: 'Ahora no se pueden leer las sesiones.',
};
