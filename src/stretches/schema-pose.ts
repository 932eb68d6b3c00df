import * as v from 'valibot';
import { BODY_BUILDS } from '../core/body-build.ts';
import type { ContactName } from '../core/body-pose.ts';
import { contactsOf } from '../core/contacts.ts';
import { type AngleLimits, LIMB_LIMITS, NECK_LIMITS, SPINE_LIMITS } from '../core/joint-limits.ts';
import { finite } from './schema-values.ts';

function within([low, high]: AngleLimits) {
  return v.pipe(finite, v.minValue(low), v.maxValue(high));
}

function angles<K extends string>(limits: Readonly<Record<K, AngleLimits>>) {
  const entries = (Object.keys(limits) as K[]).map((key) => [key, within(limits[key])]);
  return v.object(Object.fromEntries(entries) as Record<K, ReturnType<typeof within>>);
}

/** About the room's axes there is no limit but a whole turn. */
const TURN: AngleLimits = [-360, 360];

const CONTACTS = [...contactsOf(BODY_BUILDS.average).keys()];

const contacts = v.pipe(
  v.array(v.picklist(CONTACTS as [ContactName, ...ContactName[]])),
  v.nonEmpty('must name a part that rests on the floor'),
  v.maxLength(CONTACTS.length),
);

/** A posture whose joints can take it. */
export const bodyPose = v.object({
  pelvis: angles({ tiltDeg: TURN, leanDeg: TURN, turnDeg: TURN }),
  spine: angles(SPINE_LIMITS),
  neck: angles(NECK_LIMITS),
  left: angles(LIMB_LIMITS),
  right: angles(LIMB_LIMITS),
  supports: contacts,
  anchors: contacts,
});
