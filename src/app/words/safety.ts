import { words } from './catalogue.ts';

/** Said before the first session and beside every stretch. Never a promise about pain or health. */
export const safetyWords = words('safety', {
  label: 'Safety',
  stopIf: 'Stop if you feel',
  stopWhen: [
    'sharp pain, or pain above 5 out of 10',
    'pain that spreads down a leg',
    'numbness, tingling or new weakness',
    'dizziness',
  ] as readonly string[],
  feel: 'A mild pull is right: up to 3 out of 10, gone within a minute. At 4 or 5, ease off and hold shorter.',
  askFirstTitle: 'When to ask a doctor first',
  askFirst:
    'If you have a back condition, had recent surgery, are pregnant, or your pain is new, severe or spreading, ask a doctor or physiotherapist first.',
  emergency:
    'Get emergency help for numbness between the legs, a change of bladder or bowel control, new leg weakness, or back pain with chest pain or after a bad fall.',
  wellness:
    'General wellness and education only. Not a medical device: it diagnoses and treats nothing, and its angles can be 10° or more off.',
  privacy:
    'The camera picture is read in this browser and never leaves your computer. Nothing is recorded or sent.',
});
