import { words } from './catalogue.ts';

/** Where it can hurt; the ids are kept in records. */
export const PAIN_PLACES = [
  'lower-back',
  'upper-back',
  'neck',
  'shoulder',
  'hip',
  'knee',
  'down-leg',
  'numb',
  'dizzy',
  'elsewhere',
] as const;
export type PainPlace = (typeof PAIN_PLACES)[number];

/** Signs that end the session whatever the number. Source: stretches.md 5, the red row of its table. */
const ALWAYS_STOP: ReadonlySet<PainPlace> = new Set(['down-leg', 'numb', 'dizzy']);

export type PainAdvice = 'go-on' | 'ease' | 'stop';

/**
 * What to do about pain. Source: stretches.md 5: up to 3 of 10 go on, 4–5 ease off, above 5 or spreading
 * or numb or dizzy stop. Not told is taken as the middle.
 */
export function painAdvice(level: number | null, place: PainPlace | null): PainAdvice {
  if (place !== null && ALWAYS_STOP.has(place)) return 'stop';
  if (level === null) return 'ease';
  return level > 5 ? 'stop' : level > 3 ? 'ease' : 'go-on';
}

/** What is asked and advised when something hurts. It names no condition and promises nothing. */
export const painWords = words('pain', {
  button: 'Pain',
  stopped: 'Come out slowly. The clock has stopped.',
  howMuch: 'How much does it hurt?',
  none: 'not at all',
  worst: 'as bad as it gets',
  where: 'Where?',
  places: {
    'lower-back': 'Lower back',
    'upper-back': 'Upper back',
    neck: 'Neck',
    shoulder: 'Shoulder or arm',
    hip: 'Hip or buttock',
    knee: 'Knee',
    'down-leg': 'Spreading down a leg',
    numb: 'Numb, tingling or weak',
    dizzy: 'Dizzy',
    elsewhere: 'Somewhere else',
  },
  advice: {
    'go-on':
      'A mild pull that is gone within a minute is right. Go on more gently, or leave this one out.',
    ease: 'Ease off: do the easier form and hold shorter, or leave this one out.',
    stop: 'Stop for today. Ask a doctor or physiotherapist before you stretch again.',
  },
  emergency:
    'Get help at once for numbness between the legs, a change of bladder or bowel control, new leg weakness, or back pain with chest pain or after a bad fall.',
  mistake: 'Pressed by mistake',
  goOn: 'Go on gently',
  leaveOut: 'Leave this one out',
  end: 'End the session',
  /** Said aloud when the button was pressed. */
  spoken: 'Stop and come out slowly. Then choose on the screen how much it hurts, and where.',
});

/** Where it hurt, as a record keeps it; a place that this version does not know is shown as it is. */
export function painPlaceWords(place: string): string {
  const places: Readonly<Record<string, string>> = painWords.places;
  return places[place] ?? place;
}
