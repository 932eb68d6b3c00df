import {
  type AngleDefinition,
  angle,
  lineTilt,
  proportion,
  ratio,
  stretchedSign,
} from './angle-definition.ts';
import type { UnsidedAngle } from './angle-ids.ts';
import { midEar, midHip, midShoulder, type Role, trunkLength } from './body.ts';
import { direction, distance, frontAngle, midpoint, subtract, wrapFrom } from './geometry.ts';
import { HIP_SHARE, SHOULDER_SHARE, shoulderWidth, twistCosine } from './shoulder-line.ts';
import { thighRise } from './sided-angles.ts';

const MID_HIP: readonly Role[] = ['hip.s', 'hip.o'];
const MID_SHOULDER: readonly Role[] = ['shoulder.s', 'shoulder.o'];
const MID_EAR: readonly Role[] = ['ear.s', 'ear.o'];

/** How each angle of the whole body is calculated. */
export const UNSIDED_ANGLES: Readonly<Record<UnsidedAngle, AngleDefinition>> = {
  /** Mid-hip → mid-shoulder from vertical, −150…210: 90 = level face down, −90 = on the back. */
  trunk_incl: angle('sagittal', [MID_HIP, MID_SHOULDER], (body) => {
    const up = direction(subtract(midShoulder(body), midHip(body)));
    return up === null ? null : wrapFrom((90 - up) * body.forward, -150);
  }),
  /** Sideways tilt of the same line seen from the front, + away from the stretched side. */
  trunk_lat: angle('frontal', [MID_HIP, MID_SHOULDER], (body) => {
    const up = direction(subtract(midShoulder(body), midHip(body)));
    return up === null ? null : wrapFrom((up - 90) * stretchedSign(body), -180);
  }),
  /** The same line's angle from vertical whichever way it tilts, 0–180. */
  trunk_tilt: angle('either', [MID_HIP, MID_SHOULDER], (body) => {
    const up = direction(subtract(midShoulder(body), midHip(body)));
    return up === null ? null : Math.abs(wrapFrom(90 - up, -180));
  }),
  /** Mid-ear, mid-shoulder, mid-hip: 180 = in line, below = chin to chest, above = tipped back. */
  neck: angle('sagittal', [MID_EAR, MID_SHOULDER, MID_HIP], (body) =>
    frontAngle(midEar(body), midShoulder(body), midHip(body), body.forward),
  ),
  /** How far the ears are in front of the shoulders, as a share of the trunk. */
  ear_fwd: proportion('sagittal', [MID_EAR, MID_SHOULDER, MID_HIP], (body) =>
    ratio((midEar(body).x - midShoulder(body).x) * body.forward, trunkLength(body)),
  ),
  /** Mid-ear → nose from level, + up. */
  head_pitch: angle('sagittal', [['nose'], MID_EAR], (body) => {
    const towards = direction(subtract(body.nose, midEar(body)));
    if (towards === null) return null;
    return wrapFrom(body.forward === 1 ? towards : 180 - towards, -180);
  }),
  hip_line_tilt: angle('frontal', [['hip.s'], ['hip.o']], (body) =>
    lineTilt(body.own.hip, body.other.hip),
  ),
  shoulder_line_tilt: angle('frontal', [['shoulder.s'], ['shoulder.o']], (body) =>
    lineTilt(body.own.shoulder, body.other.shoulder),
  ),
  shoulder_line_tilt_abs: angle('frontal', [['shoulder.s'], ['shoulder.o']], (body) => {
    const tilt = lineTilt(body.own.shoulder, body.other.shoulder);
    return tilt === null ? null : Math.abs(tilt);
  }),
  /** Tilt of the ear line from level, + where the stretched side's ear is higher. */
  head_tilt: angle('frontal', [['ear.s'], ['ear.o']], (body) =>
    lineTilt(body.own.ear, body.other.ear),
  ),
  /** How far the shoulders are turned against the hips, by their depth; rough. */
  axial_rot: angle('frontal', [['shoulder.s'], ['shoulder.o'], ['hip.s'], ['hip.o']], (body) =>
    Math.abs(body.shoulderYawDeg - body.hipYawDeg),
  ),
  /** How far the nose is to the side of mid-ear, as a share of the shoulder width. */
  nose_offset: proportion('frontal', [['nose'], ['ear.s'], ['ear.o']], (body) =>
    ratio(Math.abs(body.nose.x - midEar(body).x), shoulderWidth(body)),
  ),
  /** How far apart the elbows are across the picture, in shoulder widths. */
  elbow_spread: proportion('frontal', [['elbow.s'], ['elbow.o']], (body) =>
    ratio(Math.abs(body.own.elbow.x - body.other.elbow.x), shoulderWidth(body)),
  ),
  /** How far apart the ankles are across the picture, in shoulder widths. */
  stance_ratio: proportion('frontal', [['ankle.s'], ['ankle.o']], (body) =>
    ratio(Math.abs(body.own.ankle.x - body.other.ankle.x), shoulderWidth(body)),
  ),
  /** How far apart the knees are, in hip widths. */
  knee_gap: proportion('frontal', [['knee.s'], ['knee.o']], (body) =>
    ratio(distance(body.own.knee, body.other.knee), HIP_SHARE * shoulderWidth(body)),
  ),
  /** Seen from the feet: which way mid-hip → mid-knee leans from vertical, + to the stretched side. */
  knee_roll: angle('frontal', [MID_HIP, ['knee.s', 'knee.o']], (body) => {
    const up = direction(subtract(midpoint(body.own.knee, body.other.knee), midHip(body)));
    return up === null ? null : wrapFrom((90 - up) * stretchedSign(body), -180);
  }),
  /** How much higher the stretched side's knee rises than the other. */
  thigh_rise_diff: angle('frontal', [['knee.s'], ['knee.o']], (body) => {
    const [own, other] = [thighRise(body.own), thighRise(body.other)];
    return own === null || other === null ? null : own - other;
  }),
  /** How far the shoulders are shifted sideways from the hips, in trunk lengths, + away from the stretched side. */
  lat_offset: proportion('frontal', [MID_HIP, MID_SHOULDER], (body) =>
    ratio(
      (midHip(body).x - midShoulder(body).x) * stretchedSign(body),
      shoulderWidth(body) / SHOULDER_SHARE,
    ),
  ),
  /** Cosine of how far the shoulders have twisted since rest: 1 = square, leaning does not count. */
  shoulder_line_ratio: proportion('frontal', [['shoulder.s'], ['shoulder.o']], twistCosine),
  /** How far the crossed ankle is from the other knee, in lengths of the standing shank. */
  cross_dist: proportion('either', [['ankle.s'], ['knee.o'], ['ankle.o']], (body) =>
    ratio(distance(body.own.ankle, body.other.knee), distance(body.other.knee, body.other.ankle)),
  ),
  /** How far the hips are from the heels, in trunk lengths. */
  hip_heel: proportion('sagittal', [MID_HIP, ['heel.s', 'heel.o'], MID_SHOULDER], (body) =>
    ratio(distance(midHip(body), midpoint(body.own.heel, body.other.heel)), trunkLength(body)),
  ),
  /** How far the hips are above the lower knee, in trunk lengths. */
  hip_height_rel: proportion('sagittal', [MID_HIP, ['knee.s', 'knee.o'], MID_SHOULDER], (body) =>
    ratio(midHip(body).y - Math.min(body.own.knee.y, body.other.knee.y), trunkLength(body)),
  ),
};
