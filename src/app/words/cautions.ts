import type { CautionAction, CautionFlag } from '../../core/cautions.ts';
import { words } from './catalogue.ts';

export const cautionMessages = words('cautions', {
  /** Who should look twice, by the flag that stretches carry. */
  flags: {
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
  } satisfies Record<CautionFlag, string>,
  actions: {
    avoid: 'Leave this one out',
    caution: 'Take care',
    modify: 'Change it',
  } satisfies Record<CautionAction, string>,
  /** Before the reason, where the person's own answers match: "Avoid: …". */
  titles: {
    avoid: 'Avoid',
    caution: 'Take care',
    modify: 'Change it',
  } satisfies Record<CautionAction, string>,
});

export function cautionFlagWords(flag: CautionFlag): string {
  return cautionMessages.flags[flag];
}

export function cautionActionWords(action: CautionAction): string {
  return cautionMessages.actions[action];
}

export function cautionTitle(action: CautionAction): string {
  return cautionMessages.titles[action];
}
