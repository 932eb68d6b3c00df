import { readFileSync } from 'node:fs';
import path from 'node:path';
import { otherSide, type Side } from '../../src/core/landmarks.ts';
import { MEASURING, type MeasuringSettings } from '../../src/core/measuring-settings.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import { type Level, type Stretch, sidesOf } from '../../src/core/reference.ts';
import { STRETCHES, stretchById } from '../../src/stretches/library.ts';
import type { AlteredClip } from './alterations.ts';
import type { ManifestClip, ManifestRun } from './manifest.ts';
import { InputError } from './parse.ts';
import { poseFrames, type RecordedFrame } from './recording.ts';
import { type Replay, type ReplayedReading, replaySession } from './replay.ts';
import { type ClipReport, type CrossCell, type RunReport, roundTo } from './report.ts';
import { compareAngles, reportAngles } from './score-angles.ts';
import {
  correctionCues,
  countFalseCues,
  heldSpans,
  raisedFaults,
  totalSeconds,
} from './score-run.ts';
import type { RunTally } from './totals.ts';
import { measureTruth } from './true-angles.ts';
import { parseTruth, type Truth, truthIndexAt } from './truth.ts';

export interface ClipResult {
  readonly report: ClipReport;
  readonly tallies: readonly RunTally[];
  /** Frames with somebody in them, and those of them in which the model found one. */
  readonly present: number;
  readonly found: number;
}

/** @throws InputError where the file is missing or wrong */
export function readText(file: string): string {
  try {
    // Some editors begin a file with a byte-order mark, which is not JSON.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new InputError(cause instanceof Error ? cause.message : String(cause));
  }
}

/** @throws InputError */
function stretchOf(run: ManifestRun): Stretch {
  const stretch = stretchById(run.stretch);
  if (!stretch) throw new InputError(`There is no stretch "${run.stretch}".`);
  if (!sidesOf(stretch).includes(run.side)) {
    const sides = sidesOf(stretch).map(String).join(' or ');
    throw new InputError(`${run.stretch}: the side must be ${sides}, not ${run.side}.`);
  }
  return stretch;
}

/** Scores a recorded clip against what the manifest says of it. */
export function evaluateClip(
  clip: AlteredClip,
  recording: readonly RecordedFrame[],
  folder: string,
  level: Level,
  measuring: MeasuringSettings = MEASURING,
): ClipResult {
  const frames = poseFrames(recording);
  const problems: string[] = [];
  const attempt = <Value>(action: () => Value): Value | null => {
    try {
      return action();
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      problems.push(cause.message);
      return null;
    }
  };
  const { truth: truthName, isMirrored = false } = clip;
  const truth =
    truthName === null
      ? null
      : attempt(() => parseTruth(readText(path.resolve(folder, truthName)), truthName));
  const scored = clip.runs.flatMap((run) => {
    const trueSide = isMirrored && run.side !== null ? otherSide(run.side) : run.side;
    const trueValue = trueValueOf(truth, trueSide);
    const result = attempt(() => scoreRun(run, frames, trueValue, level, measuring));
    return result ? [result] : [];
  });
  const present = frames.filter((frame) => isSomebodyThere(truth, frame));
  const detected = (some: readonly PoseFrame[]) =>
    some.filter(({ landmarks }) => landmarks !== null).length;
  return {
    report: {
      id: clip.id,
      frames: frames.length,
      detected: detected(frames),
      runs: scored.map(({ report }) => report),
      ...(problems.length > 0 ? { problems } : {}),
    },
    tallies: scored.map(({ tally }) => tally),
    present: present.length,
    found: detected(present),
  };
}

/** Without truth, every frame is taken to show somebody. */
function isSomebodyThere(truth: Truth | null, frame: PoseFrame): boolean {
  if (!truth) return true;
  const index = truthIndexAt(truth, frame.timestampMs / 1000);
  return index !== null && truth.frames[index]?.px !== undefined;
}

function scoreRun(
  run: ManifestRun,
  frames: readonly PoseFrame[],
  trueValue: (reading: ReplayedReading) => number | null,
  level: Level,
  measuring: MeasuringSettings,
): { readonly report: RunReport; readonly tally: RunTally } {
  const stretch = stretchOf(run);
  const replay = replaySession(frames, stretch, run.side, level, measuring);
  const { accounts } = replay.summary;
  const angles = compareAngles(replay.readings, trueValue);
  const holds = heldSpans(replay);
  const cues = correctionCues(replay.events);
  const faults = raisedFaults(replay.events, replay.to);
  const falseCues = countFalseCues(cues, run);
  const seconds = (ms: number) => roundTo(ms / 1000, 3);
  const report: RunReport = {
    stretch: run.stretch,
    side: run.side,
    judgedSeconds: seconds(accounts.heldMs + accounts.outOfFormMs),
    notJudgedSeconds: seconds(accounts.notJudgedMs),
    heldSeconds: seconds(accounts.heldMs),
    expectedHeldSeconds: roundTo(totalSeconds(run.holds), 3),
    holds: holds.map(([from, to]) => [roundTo(from, 3), roundTo(to, 3)]),
    cues: cues.map(({ id, at }) => ({ id, at: roundTo(at, 3) })),
    faults: faults.map(({ id, from, to }) => ({ id, from: roundTo(from, 3), to: roundTo(to, 3) })),
    falseCues,
    angles: reportAngles(angles),
  };
  return { report, tally: { run, holds, faults, falseCues, angles } };
}

function trueValueOf(
  truth: Truth | null,
  side: Side | null,
): (reading: ReplayedReading) => number | null {
  if (!truth) return () => null;
  const trueAngles = measureTruth(truth, side);
  return ({ angle, t }) => {
    const index = truthIndexAt(truth, t);
    return index === null ? null : trueAngles.measure(angle, index);
  };
}

/** Coaches the clip as every stretch on every side. @param only this stretch alone, if given */
export function crossClip(
  clip: ManifestClip,
  recording: readonly RecordedFrame[],
  level: Level,
  only: string | null,
): CrossCell[] {
  const frames = poseFrames(recording);
  const stretches = STRETCHES.filter(({ id }) => only === null || id === only);
  return stretches.flatMap((stretch) =>
    sidesOf(stretch).map((side) => {
      const replay: Replay = replaySession(frames, stretch, side, level);
      const listed = clip.runs.find((run) => run.stretch === stretch.id && run.side === side);
      return {
        clip: clip.id,
        stretch: stretch.id,
        side,
        heldSeconds: roundTo(replay.summary.accounts.heldMs / 1000, 3),
        expectedHeldSeconds: listed ? roundTo(totalSeconds(listed.holds), 3) : null,
      };
    }),
  );
}
