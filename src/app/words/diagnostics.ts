import { adequateMs, type ModelChoice, type ModelWish } from '../../pose/choose-model.ts';
import type { DiagnosticsLog } from '../../store/diagnostics-log.ts';
import type { KeptChoice, ModelChoiceRecord } from '../../store/model-choice-record.ts';
import type { Machine } from '../machine.ts';
import { words } from './catalogue.ts';
import { sizeWords } from './privacy.ts';

/** The screen's own words; the report itself stays English, for whoever reads it. */
export const diagnosticsWords = words('diagnostics', {
  title: 'Diagnostics',
  lead: 'For a bug report: what this computer is and how reading your pose went. No pictures, no sessions, nothing about you. It stays here unless you copy it.',
  inEnglish: 'The report is in English, so that it can be read wherever it is sent.',
  copy: 'Copy',
  copied: 'Copied. Nothing was sent.',
  notCopied: 'The browser did not allow copying: select the text instead.',
  computer: 'This computer',
  errors: 'Last errors',
  none: 'None so far.',
});

type KeptMeasurement = KeptChoice['measured'][number];

interface ReportLine {
  readonly label: string;
  readonly value: string;
}

interface Report {
  readonly appVersion: string;
  readonly machine: Machine;
  readonly wish: ModelWish;
  readonly poseModel: ModelChoice;
  readonly choices: ModelChoiceRecord;
  readonly offline: boolean;
  readonly usedBytes: number | null;
  readonly log: DiagnosticsLog;
}

const UNKNOWN = 'not told';

/** Everything but the errors, in the order a bug report is read. */
export function reportLines(report: Report): readonly ReportLine[] {
  const { machine, log, usedBytes } = report;
  return [
    { label: 'Limber', value: report.appVersion },
    { label: 'Browser', value: machine.browser },
    { label: 'Processor cores', value: machine.cores === null ? UNKNOWN : String(machine.cores) },
    { label: 'Graphics (WebGL2)', value: machine.graphics ?? 'none' },
    { label: 'Window', value: machine.screen },
    ...choiceLines(report),
    ...lastRunLines(log),
    { label: 'Ready for offline use', value: report.offline ? 'yes' : 'no' },
    { label: 'Storage used', value: usedBytes === null ? UNKNOWN : sizeWords(usedBytes) },
  ];
}

function choiceLines({ wish, poseModel, choices }: Report): readonly ReportLine[] {
  const { choice, gpuFailure } = choices;
  const asked = `model ${wish.model}, runs on ${wish.delegate}`;
  const lines = [
    { label: 'Asked for in the settings', value: asked },
    { label: 'Pose model in use', value: `${poseModel.model} model, ${poseModel.delegate}` },
  ];
  if (choice === null) return [...lines, { label: 'Measured', value: 'not yet' }];
  const slow = choice.slowSince === null ? [] : [`too slow in a session at ${choice.slowSince}`];
  const failure = gpuFailure === null ? [] : [`${gpuFailure.at} ${gpuFailure.message}`];
  return [
    ...lines,
    { label: 'Measured', value: [choice.at, ...slow].join('; ') },
    ...choice.measured.map((one) => ({
      label: `Trial of ${one.model}, ${one.delegate}`,
      value: trialWords(one),
    })),
    ...failure.map((value) => ({ label: 'Graphics card left out', value })),
  ];
}

/** What was measured, and what it was held against. */
function trialWords(measured: KeptMeasurement): string {
  const { model, outcome, readingMs, loadMs, shift } = measured;
  const limitMs = Math.round(adequateMs(model));
  const limit = Number.isFinite(limitMs) ? ` (limit ${limitMs} ms)` : '';
  const parts = [
    outcome,
    ...(readingMs === null ? [] : [`${Math.round(readingMs)} ms a picture${limit}`]),
    ...(loadMs === null ? [] : [`loaded in ${Math.round(loadMs)} ms`]),
    ...(shift === null ? [] : [`${(100 * shift).toFixed(1)}% from the processor's pose`]),
  ];
  return parts.join(', ');
}

function lastRunLines({ lastRun }: DiagnosticsLog): readonly ReportLine[] {
  if (lastRun === null) return [{ label: 'Last session', value: 'none yet' }];
  const { posesPerSecond, readingMs } = lastRun;
  return [
    { label: 'Last session ran on', value: `${lastRun.model} model, ${lastRun.delegate}` },
    {
      label: 'Poses per second',
      value: posesPerSecond === null ? UNKNOWN : `${posesPerSecond} (${lastRun.poses} poses)`,
    },
    { label: 'Time per picture', value: readingMs === null ? UNKNOWN : `${readingMs} ms` },
    { label: 'Restarts', value: String(lastRun.restarts) },
  ];
}

/** The whole report as plain text, for a bug report. */
export function reportText(report: Report): string {
  const lines = reportLines(report).map(({ label, value }) => `${label}: ${value}`);
  const errors = report.log.errors.map(({ at, code, message }) => `${at} ${code}: ${message}`);
  return [...lines, '', 'Last errors:', ...(errors.length > 0 ? errors : ['none'])].join('\n');
}
