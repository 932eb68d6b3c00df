import type { CautionFlag } from '../../core/cautions.ts';
import { words } from './catalogue.ts';
import { cautionFlagWords } from './cautions.ts';

/** The questions before a first session. Nothing here names a condition found, or promises one away. */
export const safetyCheckWords = words('safety-check', {
  title: 'Safety check',
  emergency: {
    question: 'Is any of these new for you?',
    no: 'None of these',
    yes: 'One or more',
    /** Source: stretches.json, safety.emergency. */
    signs: [
      'New numbness or changed feeling around your genitals, back passage, buttocks or inner thighs',
      'New trouble starting, holding or feeling urine or stool, or loss of bladder or bowel control',
      'Pain in both legs, or weakness or numbness in both legs that is severe or growing',
      'New trouble with sexual function, along with back pain',
      'Back pain with chest pain, or after a bad fall or accident',
    ],
  },
  seekHelp: {
    title: 'Please stop here and get help now',
    what: 'These signs need a doctor today, not a stretch. Call your emergency number or go to the nearest emergency department.',
    blocked: 'Limber starts no session while this is your answer.',
    change: 'None of these is true for me',
    home: 'Back to the start',
  },
  doctorFirst: {
    title: 'See a doctor before you stretch if you',
    /** Source: stretches.json, safety.urgent. */
    signs: [
      'have a fever or chills, or feel very unwell',
      'have had cancer, or lose weight without a reason',
      'have pain that is worse at night or lying down, and no change of position eases it',
      'had a fall, even a small one, and have thin bones, are older or take long-term steroids',
      'have weak immunity, had a recent infection, or inject drugs',
      'drag a foot, or have new weakness or unsteady steps',
      'have a new lump, swelling or change of shape in your back, or pain like a band around your trunk',
      'are younger than 20 or older than 55, and your back pain is new or has changed',
    ],
  },
  flags: {
    question: 'What is true for you?',
    note: 'Limber then marks the stretches to leave out, to change or to take slowly. Your answers stay on this computer.',
    none: 'None of these',
    older: '65 or older: gentler doses',
  },
  skip: 'You can skip the questions. Then each stretch lists who should take care, and you decide.',
  is: {
    title: 'What Limber is',
    points: [
      'A stretch coach that shows a pose, compares yours with it and counts the seconds you hold it well.',
      'A record of your practice, kept on this computer.',
    ],
  },
  isNot: {
    title: 'What it is not',
    points: [
      'A medical device. It finds no illness, treats none and tells nobody that they are healthy.',
      'A measuring instrument: angles are camera estimates that can be 10° or more off.',
      'Someone in the room. You feel your body, Limber does not: stop whenever it feels wrong.',
    ],
  },
  done: 'Done',
  kept: 'Kept as you tick. Change it any time.',
  answer: 'Answer now',
  changeAnswers: 'Change your answers',
  unanswered: 'Not answered yet. Each stretch lists who should take care.',
  nothing: 'Nothing that asks for care.',
});

/** What was answered, in a line. */
export function answersWords(answers: {
  readonly emergencySign: boolean | null;
  readonly flags: readonly CautionFlag[] | null;
}): string {
  if (answers.emergencySign === true) return safetyCheckWords.seekHelp.blocked;
  if (answers.flags === null) return safetyCheckWords.unanswered;
  if (answers.flags.length === 0) return safetyCheckWords.nothing;
  return `${answers.flags.map(cautionFlagWords).join('; ')}.`;
}
