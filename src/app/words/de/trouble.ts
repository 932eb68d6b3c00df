import type { Translation } from '../catalogue.ts';
import type { flawMessages, troubleMessages } from '../trouble.ts';

const LOAD_AGAIN = 'Neu laden';
const TRY_AGAIN = 'Noch einmal';
const START_AGAIN = 'Neu starten';
const STOPPED = {
  title: 'Das Lesen deiner Haltung ist stehen geblieben',
  steps: ['Starte es neu.'],
  retry: START_AGAIN,
};

export const trouble: Translation<typeof troubleMessages> = {
  'permission-denied': {
    title: 'Die Kamera ist für diese Seite gesperrt',
    steps: [
      'Klick auf das Kamera- oder Schlosssymbol neben der Adresse und wähl Zulassen.',
      'Ist sie dort erlaubt, sieh in den Datenschutz-Einstellungen deines Computers nach.',
    ],
    retry: TRY_AGAIN,
  },
  'permission-dismissed': {
    title: 'Die Frage nach der Kamera wurde geschlossen',
    steps: ['Versuch es noch einmal und wähl Zulassen. Das Bild bleibt auf diesem Computer.'],
    retry: TRY_AGAIN,
  },
  'no-camera': {
    title: 'Ich finde keine Kamera',
    steps: ['Steck eine ein, oder öffne die Abdeckung oder schalte die Kamera deines Laptops ein.'],
    retry: 'Noch einmal suchen',
  },
  'camera-in-use': {
    title: 'Ein anderes Programm benutzt die Kamera',
    steps: ['Schließ Videoanrufe und andere Tabs, die die Kamera nutzen.'],
    retry: TRY_AGAIN,
  },
  'no-picture': {
    title: 'Die Kamera ist an, zeigt aber nichts',
    steps: [
      'Schließ andere Programme, die sie nutzen.',
      'Dann starte den Browser neu, oder steck die Kamera neu ein, wenn sie ein Kabel hat.',
    ],
    retry: TRY_AGAIN,
  },
  'insecure-context': {
    title: 'Der Browser gibt die Kamera nur sicheren Seiten',
    steps: ['Öffne Limber über seine https-Adresse oder als localhost auf diesem Computer.'],
    retry: TRY_AGAIN,
  },
  unsupported: {
    title: 'Dieser Browser hat keinen Kamerazugriff',
    steps: ['Öffne Limber in einem aktuellen Chrome, Edge, Firefox oder Safari.'],
    retry: TRY_AGAIN,
  },
  'clip-failed': {
    title: 'Das Beispiel lässt sich nicht abspielen',
    steps: ['Prüf, ob du für dieses erste Mal online bist, dann versuch es noch einmal.'],
    retry: 'Noch einmal abspielen',
  },
  'camera-failed': {
    title: 'Die Kamera ist nicht gestartet',
    steps: ['Starte den Browser neu, oder steck die Kamera neu ein, wenn sie ein Kabel hat.'],
    retry: TRY_AGAIN,
  },
  unplugged: {
    title: 'Die Kamera ist weg',
    steps: ['Steck sie wieder ein: Ich mache von selbst weiter. Deine Zeit wartet.'],
    retry: 'Weiter',
  },
  'permission-revoked': {
    title: 'Die Kamera wurde für diese Seite abgeschaltet',
    steps: [
      'Klick auf das Kamera- oder Schlosssymbol neben der Adresse und wähl Zulassen. Deine Zeit wartet.',
    ],
    retry: 'Weiter',
  },
  'other-tab': {
    title: 'Limber schaut in einem anderen Tab zu',
    steps: ['Mach dort weiter oder nimm diesen Tab. Der andere behält seine Zeit.'],
    retry: 'Diesen Tab nehmen',
  },
  'taken-over': {
    title: 'Ein anderer Tab hat übernommen',
    steps: ['Mach dort weiter oder komm hierher zurück. Deine Zeit wartet.'],
    retry: 'Diesen Tab nehmen',
  },
  'stream-failed': {
    title: 'Die Kamera sendet keine Bilder mehr',
    steps: ['Starte sie neu. Deine Zeit wartet.'],
    retry: 'Weiter',
  },
  'model-missing': {
    title: 'Der Teil, der deine Haltung liest, lässt sich nicht laden',
    steps: ['Prüf, ob du online bist: Er wird einmal gebraucht und dann gespeichert.'],
    retry: LOAD_AGAIN,
  },
  'model-corrupt': {
    title: 'Der Teil, der deine Haltung liest, kam beschädigt an',
    steps: ['Lad ihn noch einmal. Hilft das nicht, lad die Seite neu.'],
    retry: LOAD_AGAIN,
  },
  'no-webgl2': {
    title: 'Dieser Browser kann den Grafikchip nicht nutzen',
    steps: [
      'Schalte in den Browser-Einstellungen die Hardwarebeschleunigung ein und starte ihn neu.',
      'Oder öffne Limber in einem anderen Browser.',
    ],
    retry: TRY_AGAIN,
  },
  'wasm-failed': {
    title: 'Der Teil, der deine Haltung liest, startet nicht',
    steps: ['Lad die Seite neu. Ein älterer Browser braucht vielleicht ein Update.'],
    retry: LOAD_AGAIN,
  },
  'graph-failed': {
    ...STOPPED,
    steps: [
      'Starte es neu. Bleibt es wieder stehen, wähl in den Einstellungen das leichte Modell.',
    ],
  },
  'out-of-memory': {
    title: 'Diesem Computer fehlt freier Speicher',
    steps: [
      'Schließ andere Tabs und Programme, dann starte neu.',
      'Oder wähl in den Einstellungen das leichte Modell.',
    ],
    retry: START_AGAIN,
  },
  'worker-crashed': {
    title: 'Das Lesen deiner Haltung bleibt immer wieder stehen',
    steps: [
      'Schließ andere Tabs und starte neu. Das leichte Modell in den Einstellungen braucht weniger Speicher.',
    ],
    retry: START_AGAIN,
  },
  'worker-hung': {
    title: 'Das Lesen deiner Haltung dauert hier zu lange',
    steps: ['Schließ andere Programme oder wähl in den Einstellungen das leichte Modell.'],
    retry: START_AGAIN,
  },
  'bad-timestamp': STOPPED,
  'not-loaded': STOPPED,
  'already-loaded': STOPPED,
  closed: STOPPED,
};

export const pictureFlaws: Translation<typeof flawMessages> = {
  black: 'Das Bild ist dunkel: öffne die Kamera-Abdeckung oder mach Licht an.',
  frozen: 'Das Bild steht still: starte den Browser neu oder steck eine Kamera mit Kabel neu ein.',
  'slow-camera': 'Die Kamera sendet wenige Bilder: mehr Licht hilft ihr.',
  'slow-computer':
    'Dieser Computer ist gerade langsam: schließ andere Programme oder wähl das leichte Modell.',
};
