import type { Translation } from '../catalogue.ts';
import type { checkWords } from '../checks.ts';

const STAY = 'Bleib zwei Sekunden dort, dann komm zurück.';
const OTHER_WAY = 'Für das andere Bein leg dich andersherum.';
const CHAIR =
  'Sitz aufrecht auf einem festen Stuhl, Gesicht zur Kamera, Oberschenkel nebeneinander, Füße knapp über dem Boden.';
const EVENLY = 'Sitz auf beiden Seiten gleich schwer.';

export const checks: Translation<typeof checkWords> = {
  title: 'Links und rechts',
  lead: 'Vergleicht, wie weit du links und rechts kommst, in acht kurzen Tests. Wärm dich vorher mit drei bis fünf Minuten Gehen auf.',
  limits:
    'Schätzungen der Kamera. Fünf bis fünfzehn Prozent zwischen den Seiten sind üblich und sagen nichts über deine Gesundheit.',
  tests: {
    ake_9090: {
      name: 'Oberschenkelrückseite, Knie oben',
      steps: [
        'Leg dich auf den Rücken, seitlich zur Kamera, das zu prüfende Bein näher.',
        'Stell den Oberschenkel senkrecht und halt ihn in der Kniekehle. Das andere Bein bleibt am Boden.',
        'Streck das Knie langsam, bis es angenehm zieht. Bleib zwei Sekunden dort.',
      ],
      measures: 'Wie viel bis zum gestreckten Knie fehlt.',
      background: 'Jungen Erwachsenen fehlen etwa 5 bis 35 Grad; das ist sehr verschieden.',
      note: OTHER_WAY,
    },
    aslr: {
      name: 'Gestrecktes Bein heben',
      steps: [
        'Leg dich flach hin, seitlich zur Kamera, das zu prüfende Bein näher.',
        'Heb dieses Bein gestreckt, so weit es leicht geht. Das andere bleibt unten.',
        'Bleib zwei Sekunden dort, dann senk es.',
      ],
      measures: 'Wie weit das Bein vom Boden hochkam.',
      background: 'Oft heißt es 80 bis 90 Grad; gesunde Menschen erreichen 40 bis 85.',
      note: OTHER_WAY,
    },
    hip_ext: {
      name: 'Hüfte vorn, im Halbkniestand',
      steps: [
        'Geh in den Halbkniestand, seitlich, das kniende Bein näher zur Kamera. Kipp das Becken, Rumpf aufrecht.',
        'Schieb vor, bis es sanft zieht. Der Rumpf bleibt aufrecht.',
        STAY,
      ],
      measures: 'Wie weit der Oberschenkel hinter die Rumpflinie ging.',
      background: 'Für diese Haltung gibt es keine üblichen Werte.',
      note: 'Die Kamera sieht die Beckenkippung nicht: Vergleich nur deine beiden Seiten.',
    },
    hip_rot_in: {
      name: 'Hüftdrehung, Fuß nach außen',
      steps: [
        CHAIR,
        'Schwing den Fuß der geprüften Seite nach außen. Das Knie bleibt, wo es ist.',
        STAY,
      ],
      measures: 'Wie weit das Schienbein aus der Senkrechten nach außen ging.',
      background:
        'Üblich sind etwa 30 bis 40 Grad; bei vielen Gesunden sind die Seiten verschieden.',
      note: EVENLY,
    },
    hip_rot_out: {
      name: 'Hüftdrehung, Fuß nach innen',
      steps: [
        CHAIR,
        'Schwing den Fuß der geprüften Seite nach innen. Das Knie bleibt, wo es ist.',
        STAY,
      ],
      measures: 'Wie weit das Schienbein aus der Senkrechten nach innen ging.',
      background:
        'Üblich sind etwa 40 bis 60 Grad; bei vielen Gesunden sind die Seiten verschieden.',
      note: EVENLY,
    },
    trunk_rot: {
      name: 'Drehen im Sitzen',
      steps: [
        'Sitz aufrecht, Gesicht zur Kamera, Arme verschränkt, Knie still.',
        'Dreh dich zur geprüften Seite, so weit es leicht geht.',
        STAY,
      ],
      measures: 'Wie weit sich die Schultern gegen die Hüfte drehten.',
      background: 'Etwa 45 Grad in jede Richtung.',
      note: 'Hier ist die Kamera am schwächsten: Nur große Unterschiede zeigen sich.',
    },
    side_bend: {
      name: 'Seitbeuge im Stehen',
      steps: [
        'Steh mit dem Gesicht zur Kamera, Füße eine Handbreit auseinander, Arme hängen.',
        'Lass eine Hand gerade am Oberschenkel der geprüften Seite hinabgleiten, so weit es leicht geht.',
        'Bleib zwei Sekunden dort, dann komm hoch.',
      ],
      measures: 'Wie weit sich der Rumpf zu dieser Seite neigte.',
      background:
        'Wie weit sich Menschen beugen, wird mit dem Alter weniger; kein Wert ist richtig oder falsch.',
      note: 'Der Rücken nah an einer Wand hilft dir, nicht zu drehen.',
    },
    ankle_wall: {
      name: 'Knie über den Fuß',
      steps: [
        'Steh seitlich, das zu prüfende Bein näher zur Kamera, vor dem Fuß eine Wand.',
        'Schieb das Knie nach vorn über die Zehen. Stopp, bevor die Ferse abhebt.',
        STAY,
      ],
      measures: 'Wie weit sich das Schienbein nach vorn neigte.',
      background: 'Deine beiden Knöchel dürfen verschieden sein.',
      note: 'Eine Hand an der Wand gibt dir Halt.',
    },
  },
  never: 'Noch nicht gemacht',
  start: 'Diesen Test starten',
  again: 'Noch einmal testen',
  steps: 'So geht es',
  safetyFirst: 'Zuerst die Fragen zur Sicherheit',
  safetyWhy: 'Sie sagen, welche dieser Tests du auslassen solltest.',
  skip: 'Lass diesen aus: Er passt nicht zu deinen Antworten zur Sicherheit.',
  left: 'Links',
  right: 'Rechts',
  difference: 'Unterschied',
  outOf: 'von',
  noResult: 'zu wenige gültige Versuche',
  even: 'Kein klarer Unterschied: Links und rechts sind bei diesem Test etwa gleich.',
  small:
    'Ein kleiner Unterschied, zu klein für einen klaren. Das ist häufig und meist kein Grund zur Sorge.',
  repeat: (side) =>
    `Letztes Mal kam deine ${side} weniger weit. Noch kein klarer Unterschied: Wiederhol es an einem anderen Tag, bevor du etwas daraus schließt.`,
  noticeable: (side) =>
    `An zwei Tagen kam deine ${side} bei diesem Test weniger weit. Vielleicht lohnt sich ein sanfter Satz mehr von genau dieser Bewegung, und in zwei bis drei Wochen ein neuer Test.`,
  routine: 'Eine Routine für beide Seiten',
  trend: 'Im Verlauf',
  trendSentence: (left, right, count) =>
    `Zuletzt: links ${left}, rechts ${right}; bisher ${count === 1 ? '1 Tag' : `${count} Tage`}.`,
  day: 'Tag',
  back: 'Alle Tests',
  run: {
    begin: 'Mit der Kamera starten',
    needsCamera:
      'Die Kamera liest deine Gelenke hier, in diesem Browser. Nichts wird aufgenommen oder gesendet.',
    stop: 'Stopp',
    asking: 'Lass bitte die Kamera zu.',
    loading: 'Einen Moment: Das Modell wird geladen.',
    still: (side, how) => `${side}. ${how} Dann bleib still.`,
    move: 'Noch einmal: langsam, so weit es leicht geht, und dort bleiben.',
    back: 'Gut. Komm zurück zum Anfang.',
    discarded: 'Dieser zählt nicht.',
    change: (side) => `Jetzt die ${side}. Lass dir Zeit.`,
    done: 'Fertig. Das war alles.',
    nothing: 'Zu wenige Versuche zählten, darum gibt es diesmal kein Ergebnis.',
    skip: 'Diese Seite auslassen',
    ready: 'Ich bin bereit',
    tries: (valid, wanted) => `${valid} von ${wanted} Versuchen`,
    notSeen: 'Ich kann es noch nicht lesen',
    saved: 'Ergebnis gespeichert.',
    notSaved: 'Das Ergebnis lässt sich hier nicht speichern.',
    retry: 'Noch einmal',
  },
  broken: {
    'thigh-upright': 'Lass den Oberschenkel senkrecht.',
    'other-leg-down': 'Lass das andere Bein unten.',
    'knee-straight': 'Lass das Knie gestreckt.',
    'trunk-upright': 'Halt den Rumpf aufrecht.',
    'front-knee': 'Lass das vordere Knie über dem Fuß.',
    'hips-level': 'Halt das Becken gerade.',
    'no-lean': 'Dreh dich, ohne dich zu neigen.',
    'no-twist': 'Neig dich, ohne zu drehen.',
    'heel-down': 'Lass die Ferse unten.',
    'knee-still': 'Lass das Knie, wo es ist.',
    'foot-outward': 'Schwing den Fuß nach außen.',
    'foot-inward': 'Schwing den Fuß nach innen.',
    turned: 'Dreh dich zur anderen Seite.',
  },
};
