import * as v from 'valibot';
import { LANDMARK_COUNT } from '../../src/core/landmarks.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { InputError, parseJson } from './parse.ts';

const Coordinate = v.pipe(v.number(), v.finite());

const Landmarks = v.pipe(
  v.array(v.strictTuple([Coordinate, Coordinate, Coordinate, Coordinate])),
  v.length(LANDMARK_COUNT, `There must be ${LANDMARK_COUNT} landmarks.`),
);

const Size = v.pipe(v.number(), v.integer(), v.minValue(1));

const RecordedFrame = v.pipe(
  v.object({
    t: Coordinate,
    width: v.optional(Size),
    height: v.optional(Size),
    landmarks: v.nullish(Landmarks, null),
    worldLandmarks: v.nullish(Landmarks, null),
  }),
  v.check(
    ({ landmarks, width, height }) =>
      landmarks === null || (width !== undefined && height !== undefined),
    'A frame with landmarks needs "width" and "height".',
  ),
);

/** One line of a recording. `t` in seconds; landmarks as [x, y, z, visibility]. */
export type RecordedFrame = v.InferOutput<typeof RecordedFrame>;

/** For frames before and in recordings that nobody is in, where no line tells the size. */
const USUAL_SIZE = { width: 640, height: 480 };

function toLandmarks(rows: RecordedFrame['landmarks']): Landmark[] | null {
  return rows ? rows.map(([x, y, z, visibility]) => ({ x, y, z, visibility })) : null;
}

function toRows(landmarks: readonly Landmark[] | null): RecordedFrame['landmarks'] {
  return landmarks ? landmarks.map(({ x, y, z, visibility }) => [x, y, z, visibility]) : null;
}

/** A recorded frame of what the worker found. @param t the file's own time, seconds */
export function recordFrame(t: number, pose: Omit<PoseFrame, 'timestampMs'>): RecordedFrame {
  const { width, height, landmarks, worldLandmarks } = pose;
  return { t, width, height, landmarks: toRows(landmarks), worldLandmarks: toRows(worldLandmarks) };
}

/** One line of the file, without its end. Numbers keep every digit, so a replay is exact. */
export function formatFrame(frame: RecordedFrame): string {
  const { t, width, height, landmarks, worldLandmarks } = frame;
  return JSON.stringify(landmarks ? { t, width, height, landmarks, worldLandmarks } : { t });
}

/**
 * Reads a recording.
 * @throws InputError naming the line and the field that is wrong
 */
export function parseRecording(text: string, where: string): RecordedFrame[] {
  const frames: RecordedFrame[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const frame = parseJson(RecordedFrame, line, `${where}, line ${index + 1}`);
    const before = frames.at(-1);
    if (before && !(frame.t > before.t)) {
      throw new InputError(`${where}, line ${index + 1}: t: must be later than ${before.t}.`);
    }
    frames.push(frame);
  });
  if (frames.length === 0) throw new InputError(`${where}: no frames.`);
  return frames;
}

/** The recording as the core's input, milliseconds of the file's own time. */
export function poseFrames(recording: readonly RecordedFrame[]): PoseFrame[] {
  const sized = recording.find(({ landmarks }) => landmarks !== null);
  // The only size a nobody-frame can have, as it is not recorded with one.
  let size = {
    width: sized?.width ?? USUAL_SIZE.width,
    height: sized?.height ?? USUAL_SIZE.height,
  };
  return recording.map(({ t, width, height, landmarks, worldLandmarks }) => {
    if (landmarks && width && height) size = { width, height };
    return {
      timestampMs: t * 1000,
      ...size,
      landmarks: toLandmarks(landmarks),
      worldLandmarks: landmarks && toLandmarks(worldLandmarks),
    };
  });
}
