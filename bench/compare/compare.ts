import path from 'node:path';
import { parseArgs } from 'node:util';
import { angleDefinition } from '../../src/core/angles.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { evaluateClip, readText } from '../evaluate/evaluate-clip.ts';
import { type ManifestClip, parseManifest } from '../evaluate/manifest.ts';
import { parseRecording, poseFrames, type RecordedFrame } from '../evaluate/recording.ts';
import { mean, roundTo } from '../evaluate/report.ts';
import { formatTable } from '../evaluate/table.ts';
import { reportTotals } from '../evaluate/totals.ts';
import { measureTruth } from '../evaluate/true-angles.ts';
import { parseTruth, truthIndexAt } from '../evaluate/truth.ts';
import { METHODS, type Method } from './methods.ts';
import { VARIANTS, type Variant } from './variants.ts';

const USAGE = `npm run compare -- --manifest FILE --landmarks DIR

  --manifest FILE   the manifest that was evaluated
  --landmarks DIR   the recordings that "npm run evaluate -- --landmarks DIR" wrote`;

interface RecordedClip {
  readonly clip: ManifestClip;
  readonly recording: readonly RecordedFrame[];
}

interface Source {
  readonly folder: string;
  readonly clips: readonly RecordedClip[];
}

function readSource(manifestFile: string, landmarks: string): Source {
  const manifest = parseManifest(readText(manifestFile), manifestFile);
  const clips = manifest.clips.map((clip) => {
    const file = path.join(landmarks, `${clip.id}.jsonl`);
    return { clip, recording: parseRecording(readText(file), file) };
  });
  return { folder: path.dirname(manifestFile), clips };
}

/** Errors of one method over the true holds, where the stretch is judged. */
function methodErrors(method: Method, { folder, clips }: Source): number[] {
  return clips.flatMap(({ clip, recording }) => {
    if (clip.truth === null) return [];
    const truth = parseTruth(readText(path.resolve(folder, clip.truth)), clip.truth);
    return clip.runs.flatMap((run) => {
      const trueAngles = measureTruth(truth, run.side);
      const angles = (stretchById(run.stretch)?.targets ?? []).map(({ angle }) => angle);
      const held = poseFrames(recording).filter(({ timestampMs }) => {
        return run.holds.some(
          ([from, to]) => timestampMs >= from * 1000 && timestampMs <= to * 1000,
        );
      });
      return held.flatMap((frame) =>
        angles.flatMap((angle) => {
          if (angleDefinition(angle).unit !== 'deg') return [];
          const index = truthIndexAt(truth, frame.timestampMs / 1000);
          const right = index === null ? null : trueAngles.measure(angle, index);
          const value = method.measure(angle, frame, run.side);
          return right === null || value === null ? [] : [value - right];
        }),
      );
    });
  });
}

function methodTable(source: Source): string {
  const rows = METHODS.map((method) => {
    const errors = methodErrors(method, source);
    const mae = roundTo(mean(errors.map(Math.abs)) ?? 0, 2);
    return [method.name, errors.length, mae, roundTo(mean(errors) ?? 0, 2)];
  });
  return formatTable(['method', 'readings', 'mean error °', 'bias °'], rows);
}

function variantRow({ name, measuring }: Variant, { folder, clips }: Source) {
  const results = clips.map(({ clip, recording }) =>
    evaluateClip(clip, recording, folder, 'beginner', measuring),
  );
  const totals = reportTotals(
    results.flatMap(({ tallies }) => tallies),
    results,
  );
  return [
    name,
    totals.angleMae,
    totals.angleBias,
    totals.heldErrorSeconds.mean,
    totals.heldErrorSeconds.max,
    totals.faultPrecision,
    totals.faultRecall,
    totals.falseCuesPerMinute,
  ];
}

const VARIANT_HEAD = [
  'settings',
  'angle error °',
  'bias °',
  'held error s',
  'worst s',
  'fault precision',
  'fault recall',
  'false cues /min',
];

/** Prints how ways of measuring compare on recordings. @returns the exit status */
export function compare(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { manifest: { type: 'string' }, landmarks: { type: 'string' } },
  });
  const { manifest, landmarks } = values;
  if (manifest === undefined || landmarks === undefined) {
    console.error(USAGE);
    return 2;
  }
  const source = readSource(manifest, landmarks);
  console.log(`Ways to measure, over the true holds\n\n${methodTable(source)}\n`);
  const rows = VARIANTS.map((variant) => variantRow(variant, source));
  console.log(`The app with one thing changed\n\n${formatTable(VARIANT_HEAD, rows)}`);
  return 0;
}
