/** Angles that each side of the body has; `.s` is the stretched side, `.o` the other one. */
export type SidedAngle =
  | 'knee'
  | 'hip'
  | 'shoulder'
  | 'elbow'
  | 'arm_incl'
  | 'thigh_incl'
  | 'thigh_rise'
  | 'shank_incl'
  | 'knee_ahead'
  | 'ear_sh_gap';

export type UnsidedAngle =
  | 'trunk_incl'
  | 'trunk_lat'
  | 'trunk_tilt'
  | 'neck'
  | 'ear_fwd'
  | 'head_pitch'
  | 'hip_line_tilt'
  | 'shoulder_line_tilt'
  | 'head_tilt'
  | 'shoulder_line_tilt_abs'
  | 'shoulder_line_ratio'
  | 'axial_rot'
  | 'nose_offset'
  | 'elbow_spread'
  | 'stance_ratio'
  | 'knee_gap'
  | 'knee_roll'
  | 'thigh_rise_diff'
  | 'lat_offset'
  | 'cross_dist'
  | 'hip_heel'
  | 'hip_height_rel';

export type AngleId = `${SidedAngle}.${'s' | 'o'}` | UnsidedAngle;
