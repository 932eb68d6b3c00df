/** Said before the first session and beside every stretch. Never a promise about pain or health. */
export const STOP_WHEN: readonly string[] = [
  'sharp pain, or pain above 5 out of 10',
  'pain that spreads down a leg',
  'numbness, tingling or new weakness',
  'dizziness',
];

export const FEEL =
  'A mild pull is right: up to 3 out of 10, gone within a minute. At 4 or 5, ease off and hold shorter.';

export const ASK_FIRST =
  'If you have a back condition, had recent surgery, are pregnant, or your pain is new, severe or spreading, ask a doctor or physiotherapist first.';

export const EMERGENCY =
  'Get emergency help for numbness between the legs, a change of bladder or bowel, new leg weakness, or back pain with chest pain or after a bad fall.';

export const WELLNESS =
  'General wellness and education only. Not a medical device: angles are camera estimates that can be 10° or more off.';

export const PRIVACY =
  'The camera picture is read in this browser and never leaves your computer. Nothing is recorded or sent.';
