import type { DiagnosticsLog } from '../../store/diagnostics-log.ts';
import type { Settings } from '../../store/settings.ts';
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

interface ReportLine {
  readonly label: string;
  readonly value: string;
}

interface Report {
  readonly appVersion: string;
  readonly machine: Machine;
  readonly model: Settings['model'];
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
    { label: 'Pose model chosen', value: report.model },
    ...lastRunLines(log),
    { label: 'Ready for offline use', value: report.offline ? 'yes' : 'no' },
    { label: 'Storage used', value: usedBytes === null ? UNKNOWN : sizeWords(usedBytes) },
  ];
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
