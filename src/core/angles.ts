/** Angles that each side of the body has; `.s` is the stretched side, `.o` the other one. */
export type SidedAngle =
  | 'knee'
  | 'hip'
  | 'hip_signed'
  | 'shoulder'
  | 'elbow'
  | 'thigh_incl'
  | 'shank_incl'
  | 'shin_slope'
  | 'thigh_rise'
  | 'knee_ahead'
  | 'ear_sh_gap';

export type UnsidedAngle =
  | 'trunk_incl'
  | 'trunk_lat'
  | 'neck'
  | 'ear_fwd'
  | 'head_pitch'
  | 'head_tilt'
  | 'hip_line_tilt'
  | 'shoulder_line_tilt'
  | 'shoulder_line_ratio'
  | 'elbow_spread'
  | 'stance_ratio'
  | 'cross_dist'
  | 'knee_gap'
  | 'hip_heel'
  | 'hip_height_rel';

export type AngleId = `${SidedAngle}.${'s' | 'o'}` | UnsidedAngle;
