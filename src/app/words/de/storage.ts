import type { Translation } from '../catalogue.ts';
import type { storageMessages } from '../storage.ts';

export const storage: Translation<typeof storageMessages> = {
  unsaved: {
    full: 'Diese Sitzung ist noch nicht gespeichert: Der Speicher des Browsers ist voll. Lösch alte Sitzungen oder schaff Platz, dann speichere erneut.',
    unavailable:
      'Diese Sitzung ist nicht gespeichert: Der Browser gibt hier keinen Speicher (in privaten Fenstern oft so). Sie bleibt, bis du die Seite schließt.',
    failed: 'Diese Sitzung ist noch nicht gespeichert: Das Schreiben hat nicht geklappt.',
  },
  historyUnavailable:
    'Dieser Browser gibt Limber hier keinen Speicher, darum sind frühere Sitzungen nicht zu sehen. Vielleicht liegt es an einem privaten Fenster.',
  historyFailed: 'Frühere Sitzungen lassen sich gerade nicht lesen.',
};
