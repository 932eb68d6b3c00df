import type { CautionAction, CautionFlag } from '../../core/cautions.ts';

/** Who should look twice, by the flag that stretches carry. */
const FLAG_LABELS: Readonly<Record<CautionFlag, string>> = {
  disc_flexion: 'Bending forward bothers your back or leg',
  ext_sensitive: 'Leaning back bothers your back or leg',
  nerve: 'Shooting pain, tingling or numbness in a leg',
  osteoporosis: 'Osteoporosis or an earlier spine fracture',
  hip_replacement: 'Hip replacement with movement rules',
  knee: 'Painful knee, or kneeling is hard',
  shoulder: 'Painful or unstable shoulder',
  wrist: 'Wrist pain under load',
  head_down: 'Glaucoma, high blood pressure, or dizzy with your head low',
  pregnancy: 'Pregnant beyond the first three months',
  balance: 'Unsure balance',
  neck: 'Neck injury, or dizzy when you move your neck',
  spine_surgery: 'Spine surgery in the last three months',
};

const ACTION_LABELS: Readonly<Record<CautionAction, string>> = {
  avoid: 'Leave this one out',
  caution: 'Take care',
  modify: 'Change it',
};

export function cautionFlagWords(flag: CautionFlag): string {
  return FLAG_LABELS[flag];
}

export function cautionActionWords(action: CautionAction): string {
  return ACTION_LABELS[action];
}

/** Before the reason, where the person's own answers match: "Avoid: …". */
const ACTION_TITLES: Readonly<Record<CautionAction, string>> = {
  avoid: 'Avoid',
  caution: 'Take care',
  modify: 'Change it',
};

export function cautionTitle(action: CautionAction): string {
  return ACTION_TITLES[action];
}
