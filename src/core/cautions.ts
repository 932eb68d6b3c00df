/** What a person may answer about themselves before the first session. Source: stretches.json, flags. */
export const CAUTION_FLAGS = [
  'disc_flexion',
  'ext_sensitive',
  'nerve',
  'osteoporosis',
  'hip_replacement',
  'knee',
  'shoulder',
  'wrist',
  'head_down',
  'pregnancy',
  'balance',
  'neck',
  'spine_surgery',
] as const;

export type CautionFlag = (typeof CAUTION_FLAGS)[number];

/** `avoid`: leave the stretch out. `caution`: take care. `modify`: do it as `why` says. */
export type CautionAction = 'avoid' | 'caution' | 'modify';

/** What a stretch asks of people with that flag. */
export interface Caution {
  readonly flag: CautionFlag;
  readonly action: CautionAction;
  readonly why: string;
}
