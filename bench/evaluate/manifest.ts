import * as v from 'valibot';
import { parseJson } from './parse.ts';

const Seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const Interval = v.pipe(
  v.tuple([Seconds, Seconds]),
  v.check(([from, to]) => from <= to, 'An interval must not end before it begins.'),
);

const TrueFault = v.pipe(
  v.object({ id: v.string(), from: Seconds, to: Seconds }),
  v.check(({ from, to }) => from <= to, 'A fault must not end before it begins.'),
);

const Run = v.object({
  stretch: v.string(),
  side: v.nullable(v.picklist(['left', 'right'])),
  holds: v.array(Interval),
  faults: v.array(TrueFault),
});

const FileName = v.nullish(v.pipe(v.string(), v.nonEmpty()), null);

const Clip = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[\w.-]+$/, 'An id is a plain file name without its ending.')),
    video: FileName,
    truth: FileName,
    landmarks: FileName,
    runs: v.array(Run),
  }),
  v.check(
    ({ video, landmarks }) => video !== null || landmarks !== null,
    'A clip needs "video" or "landmarks".',
  ),
);

const Manifest = v.object({
  clips: v.pipe(
    v.array(Clip),
    v.check(
      (clips) => new Set(clips.map(({ id }) => id)).size === clips.length,
      'Two clips share an id.',
    ),
  ),
});

/** One clip played while the app coaches one stretch on one side; times in seconds of the clip. */
export type ManifestRun = v.InferOutput<typeof Run>;
export type ManifestClip = v.InferOutput<typeof Clip>;
export type Manifest = v.InferOutput<typeof Manifest>;

/**
 * Reads a manifest; file names in it are relative to it. A clip with landmarks is never decoded.
 * @throws InputError naming the field that is wrong
 */
export function parseManifest(text: string, where: string): Manifest {
  return parseJson(Manifest, text, where);
}
