import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AlteredClip, alteredClip } from './alterations.ts';
import { formatCoachReport } from './coach/coach-table.ts';
import { evaluateCoach } from './coach/evaluate-coach.ts';
import { type ClipResult, crossClip, evaluateClip, readText } from './evaluate-clip.ts';
import { type Manifest, type ManifestClip, parseManifest } from './manifest.ts';
import { type EvaluateOptions, readOptions, USAGE, UsageError } from './options.ts';
import { InputError } from './parse.ts';
import { showProgress } from './progress.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { formatFrame, parseRecording, type RecordedFrame } from './recording.ts';
import type { CrossCell, Report } from './report.ts';
import { formatReport } from './table.ts';
import { reportTotals } from './totals.ts';

/** What the command is given: building the models needs nothing that is evaluated. */
export interface EvaluateTools {
  prepareModels(): Promise<void>;
}

const USAGE_STATUS = 2;
const UNREADABLE_STATUS = 1;

/** Runs the command. @returns the exit status */
export async function evaluate(args: readonly string[], tools: EvaluateTools): Promise<number> {
  try {
    const options = readOptions(args);
    const { report, shown } = await (options.manifest === null
      ? reportOnCoach(options, tools)
      : reportOnClips(options.manifest, options, tools));
    console.log(shown);
    if (options.json !== null)
      writeWithFolder(options.json, `${JSON.stringify(report, null, 2)}\n`);
    return 0;
  } catch (cause) {
    if (cause instanceof UsageError) {
      console.error(`${cause.message}\n\n${USAGE}`);
      return USAGE_STATUS;
    }
    if (!(cause instanceof InputError)) throw cause;
    console.error(cause.message);
    return UNREADABLE_STATUS;
  }
}

/** A report as data and for people. */
interface Reported {
  readonly report: unknown;
  readonly shown: string;
}

async function reportOnCoach(options: EvaluateOptions, tools: EvaluateTools): Promise<Reported> {
  await tools.prepareModels();
  const report = await evaluateCoach(options, (id, recording) => {
    if (options.landmarks !== null) writeRecording(options.landmarks, id, recording);
  });
  return { report, shown: formatCoachReport(report) };
}

async function reportOnClips(
  file: string,
  options: EvaluateOptions,
  tools: EvaluateTools,
): Promise<Reported> {
  const manifest = parseManifest(readText(file), file);
  const { pictures } = options;
  const clips = selectRuns(manifest, options.stretch).map((clip) =>
    pictures === null ? clip : alteredClip(clip, pictures),
  );
  const report = await evaluateManifest(clips, path.dirname(file), options, tools);
  return { report, shown: formatReport(report) };
}

/** Only the runs of `stretch`, and the clips that have any. */
function selectRuns(manifest: Manifest, stretch: string | null): readonly ManifestClip[] {
  if (stretch === null) return manifest.clips;
  return manifest.clips
    .map((clip) => ({ ...clip, runs: clip.runs.filter((run) => run.stretch === stretch) }))
    .filter(({ runs }) => runs.length > 0);
}

async function evaluateManifest(
  clips: readonly AlteredClip[],
  folder: string,
  options: EvaluateOptions,
  tools: EvaluateTools,
): Promise<Report> {
  const results: ClipResult[] = [];
  const cross: CrossCell[] = [];
  const browser = onceNeeded(async () => {
    await tools.prepareModels();
    return startRecorder(options.model, options.pictures);
  });
  try {
    for (const [index, clip] of clips.entries()) {
      const progress = showProgress(`[${index + 1}/${clips.length}] ${clip.id}`);
      try {
        const recording = await readClip(clip, folder, browser.start, progress.frames);
        if (options.landmarks !== null) writeRecording(options.landmarks, clip.id, recording);
        results.push(evaluateClip(clip, recording, folder, options.level));
        if (options.cross)
          cross.push(...crossClip(clip, recording, options.level, options.stretch));
        progress.done(`${recording.length} frames`);
      } catch (cause) {
        if (!(cause instanceof InputError)) throw cause;
        progress.done(`cannot be read: ${cause.message}`);
        results.push(unreadableClip(clip.id, cause.message));
      }
    }
  } finally {
    await browser.close();
  }
  return {
    model: options.model,
    level: options.level,
    clips: results.map(({ report }) => report),
    totals: reportTotals(
      results.flatMap(({ tallies }) => tallies),
      results,
    ),
    ...(options.cross ? { cross } : {}),
  };
}

/** A recorder that starts with the first clip that is a video: recordings need no browser. */
function onceNeeded(start: () => Promise<Recorder>): {
  start(): Promise<Recorder>;
  close(): Promise<void>;
} {
  const started: Promise<Recorder>[] = [];
  return {
    start() {
      if (started.length === 0) started.push(start());
      return started[0] as Promise<Recorder>;
    },
    async close() {
      for (const recorder of started) await (await recorder).close();
    },
  };
}

/** @throws InputError */
async function readClip(
  clip: ManifestClip,
  folder: string,
  startBrowser: () => Promise<Recorder>,
  onFrames: (count: number) => void,
): Promise<RecordedFrame[]> {
  const { landmarks, video } = clip;
  if (landmarks !== null) {
    return parseRecording(readText(path.resolve(folder, landmarks)), landmarks);
  }
  const file = path.resolve(folder, video ?? '');
  if (!existsSync(file)) throw new InputError(`There is no file ${video}.`);
  return (await startBrowser()).record(file, onFrames);
}

function unreadableClip(id: string, problem: string): ClipResult {
  const report = { id, frames: 0, detected: 0, runs: [], problems: [problem] };
  return { report, tallies: [], present: 0, found: 0 };
}

function writeRecording(folder: string, id: string, recording: readonly RecordedFrame[]): void {
  writeWithFolder(path.join(folder, `${id}.jsonl`), `${recording.map(formatFrame).join('\n')}\n`);
}

function writeWithFolder(file: string, content: string): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, content);
}
