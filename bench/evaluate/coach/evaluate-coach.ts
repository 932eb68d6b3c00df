import type { EvaluateOptions } from '../options.ts';
import { InputError } from '../parse.ts';
import { showProgress } from '../progress.ts';
import { startRecorder } from '../recorder.ts';
import type { RecordedFrame } from '../recording.ts';
import { type ShotReport, scoreShot } from './score-shot.ts';
import { type CoachFilming, type CoachShot, coachShots } from './shot.ts';

type CoachOptions = Pick<EvaluateOptions, 'stretch' | 'model' | 'pictures'> & CoachFilming;

/** Films the coach in each stretch and coaches it. @param keep takes each recording by its name */
export async function evaluateCoach(
  { stretch, model, pictures, level, build, askewDeg }: CoachOptions,
  keep: (id: string, recording: readonly RecordedFrame[]) => void,
): Promise<readonly ShotReport[]> {
  const shots = coachShots(stretch, { level, build, askewDeg });
  const recorder = await startRecorder(model, pictures);
  const reports: ShotReport[] = [];
  try {
    for (const [index, shot] of shots.entries()) {
      const id = nameOf(shot);
      const progress = showProgress(`[${index + 1}/${shots.length}] ${id}`);
      try {
        const recording = await recorder.recordCoach(shot, progress.frames);
        keep(id, recording);
        reports.push(scoreShot(shot, recording));
        progress.done(`${recording.length} frames`);
      } catch (cause) {
        if (!(cause instanceof InputError)) throw cause;
        progress.done(`cannot be filmed: ${cause.message}`);
      }
    }
  } finally {
    await recorder.close();
  }
  return reports;
}

function nameOf({ stretchId, side }: CoachShot): string {
  return side === null ? stretchId : `${stretchId}-${side}`;
}
