import * as v from 'valibot';
import { parseJson } from './parse.ts';

const Finite = v.pipe(v.number(), v.finite());
const Degrees = v.optional(Finite, 0);

const Truth = v.object({
  fps: v.pipe(v.number(), v.minValue(1)),
  width: Finite,
  height: Finite,
  camera: v.object({
    dist: Finite,
    height: Finite,
    x: v.optional(Finite, 0),
    yaw: Degrees,
    pan: Degrees,
    tiltDown: Degrees,
    fx: Finite,
    fy: Finite,
    cx: Finite,
    cy: Finite,
  }),
  frames: v.array(
    v.object({
      t: Finite,
      /** Absent where nobody is in the room. */
      px: v.optional(v.record(v.string(), v.strictTuple([Finite, Finite]))),
      world: v.optional(v.record(v.string(), v.strictTuple([Finite, Finite, Finite]))),
    }),
  ),
});

/** The true joints of a rendered clip: the person's own left and right, pixels and metres. */
export type Truth = v.InferOutput<typeof Truth>;

/** @throws InputError naming the field that is wrong */
export function parseTruth(text: string, where: string): Truth {
  return parseJson(Truth, text, where);
}

/** The true frame shown at `t` seconds, or null where the truth does not reach. */
export function truthIndexAt(truth: Truth, t: number): number | null {
  // A still picture has one true pose for as long as it is held.
  if (truth.frames.length === 1) return 0;
  const index = Math.round(t * truth.fps);
  return index >= 0 && index < truth.frames.length ? index : null;
}
