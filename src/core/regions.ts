/** Parts of the body a stretch may be looked for by; its `muscles` name them more closely. */
export const REGIONS = [
  'neck',
  'shoulders-chest',
  'upper-back',
  'lower-back',
  'sides',
  'belly',
  'hip-front',
  'buttocks',
  'thigh-back',
  'thigh-front',
  'inner-thigh',
] as const;

export type Region = (typeof REGIONS)[number];
