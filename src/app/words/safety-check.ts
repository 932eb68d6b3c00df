import type { CautionFlag } from '../../core/cautions.ts';
import { cautionFlagWords } from './cautions.ts';

/** The questions before a first session. Nothing here names a condition found, or promises one away. */

export const CHECK_TITLE = 'Safety check';

/** Signs that end it here. Source: stretches.json, safety.emergency. */
export const EMERGENCY_SIGNS: readonly string[] = [
  'New numbness around your genitals, buttocks or inner thighs',
  'New trouble starting, holding or feeling urine or stool',
  'Pain, weakness or numbness in both legs that is strong or growing',
  'New trouble with sexual function, along with back pain',
  'Back pain with chest pain, or after a bad fall or accident',
];

export const EMERGENCY_QUESTION = 'Is any of these new for you?';
export const EMERGENCY_NO = 'None of these';
export const EMERGENCY_YES = 'One or more';

export const SEEK_HELP_TITLE = 'Please stop here and get help now';
export const SEEK_HELP =
  'These signs need a doctor today, not a stretch. Call your emergency number or go to the nearest emergency department.';
export const SEEK_HELP_BLOCKED = 'Limber starts no session while this is your answer.';
export const SEEK_HELP_CHANGE = 'None of these is true for me';

/** Source: stretches.json, safety.urgent. */
export const DOCTOR_FIRST_TITLE = 'See a doctor before you stretch if you have';
export const DOCTOR_FIRST: readonly string[] = [
  'fever, chills, or feel very unwell',
  'had cancer, or lose weight without a reason',
  'pain that is worse at night or lying down, and no change of position eases it',
  'had a fall, even a small one, with thin bones, at an older age or on long-term steroids',
  'weak immunity, a recent infection, or inject drugs',
  'a foot that drags, new weakness or unsteady steps',
  'a new lump, swelling or change of shape in your back, or pain like a band around your trunk',
  'a first or changed back pain when younger than 20 or older than 55',
];

export const FLAGS_QUESTION = 'What is true for you?';
export const FLAGS_NOTE =
  'Limber then marks the stretches to leave out, to change or to take slowly. Your answers stay on this computer.';
export const FLAGS_NONE = 'None of these';
export const OLDER_LABEL = '65 or older: gentler doses';

export const SKIP_NOTE =
  'You can skip the questions. Then each stretch lists who should take care, and you decide.';

export const IS_TITLE = 'What Limber is';
export const IS: readonly string[] = [
  'A stretch coach that shows a pose, compares yours with it and counts the seconds you hold it well.',
  'A record of your practice, kept on this computer.',
];
export const IS_NOT_TITLE = 'What it is not';
export const IS_NOT: readonly string[] = [
  'A medical device. It finds no illness, treats none and tells nobody that they are healthy.',
  'A measuring instrument: angles are camera estimates that can be 10° or more off.',
  'Someone in the room. You feel your body, Limber does not: stop whenever it feels wrong.',
];

export const ANSWERS_DONE = 'Done';
export const ANSWERS_SAVED = 'Kept as you tick. Change it any time.';

export const ANSWER = 'Answer now';
export const CHANGE_ANSWERS = 'Change your answers';

/** What was answered, in a line. */
export function answersWords(answers: {
  readonly emergencySign: boolean | null;
  readonly flags: readonly CautionFlag[] | null;
}): string {
  if (answers.emergencySign === true) return SEEK_HELP_BLOCKED;
  if (answers.flags === null)
    return 'You skipped the questions. Each stretch lists who should take care.';
  if (answers.flags.length === 0) return 'Nothing that asks for care.';
  return `${answers.flags.map(cautionFlagWords).join('; ')}.`;
}
