import type { AngleReport, CrossCell, Report, RunReport, Span, TotalsReport } from './report.ts';

type Cell = string | number | null;

function text(cell: Cell): string {
  return cell === null ? '–' : String(cell);
}

/** Columns as wide as their longest cell; numbers to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => text(row[column] ?? null).length)),
  );
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof cell === 'number' || cell === null
          ? text(cell).padStart(width)
          : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}

function nameOf({ stretch, side }: Pick<RunReport, 'stretch' | 'side'>): string {
  return side ? `${stretch} ${side}` : stretch;
}

function spans(holds: readonly Span[]): string {
  return holds.map(([from, to]) => `${from.toFixed(1)}–${to.toFixed(1)}`).join(' ');
}

function runRows(report: Report): Cell[][] {
  return report.clips.flatMap(({ id, frames, detected, runs }) =>
    runs.map((run) => [
      id,
      nameOf(run),
      `${detected}/${frames}`,
      run.heldSeconds,
      run.expectedHeldSeconds,
      run.notJudgedSeconds,
      spans(run.holds),
      run.faults.map((fault) => `${fault.id} ${spans([[fault.from, fault.to]])}`).join(', '),
      run.cues.length,
      run.falseCues,
    ]),
  );
}

function angleRow(place: readonly string[], angle: string, report: AngleReport): Cell[] {
  const unread = Math.round(report.unread * 100);
  return [...place, angle, report.n, unread, report.mae, report.bias, report.p95];
}

function angleRows(report: Report): Cell[][] {
  return report.clips.flatMap(({ id, runs }) =>
    runs.flatMap((run) =>
      Object.entries(run.angles).map(([angle, angleReport]) =>
        angleRow([id, nameOf(run)], angle, angleReport),
      ),
    ),
  );
}

function totalLines(totals: TotalsReport): string[] {
  const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(1)}%`);
  const { heldErrorSeconds: held } = totals;
  return [
    `person found           ${percent(totals.detectedShare)} of the frames with somebody in them`,
    `angle error            ${text(totals.angleMae)}° mean, ${text(totals.angleBias)}° bias`,
    `held time error        ${text(held.mean)} s mean, ${text(held.max)} s worst (total, start or end of a run)`,
    `faults                 ${percent(totals.faultPrecision)} of those raised are true, ${percent(totals.faultRecall)} of the true ones raised`,
    `false corrections      ${text(totals.falseCuesPerMinute)} per minute of good form`,
  ];
}

function crossLines(cells: readonly CrossCell[]): string[] {
  const held = cells.filter(({ heldSeconds }) => heldSeconds > 0);
  const wrong = held.filter(({ expectedHeldSeconds }) => !expectedHeldSeconds);
  const columns = [...new Set(cells.map(nameOf))];
  const short = columns.map((_, index) => String(index + 1));
  const clips = [...new Set(cells.map(({ clip }) => clip))];
  const rows = clips.map((clip) => [
    clip,
    ...columns.map((column) => {
      const cell = cells.find(
        (candidate) => candidate.clip === clip && nameOf(candidate) === column,
      );
      const seconds = cell?.heldSeconds ?? 0;
      const mark = cell?.expectedHeldSeconds ? '' : '!';
      return seconds > 0 ? `${seconds.toFixed(1)}${mark}` : '.';
    }),
  ]);
  return [
    formatTable(['clip', ...short], rows),
    '',
    ...columns.map((column, index) => `${String(index + 1).padStart(4)}  ${column}`),
    '',
    wrong.length === 0
      ? 'No time is held in a stretch that the clip does not show.'
      : `Time held where none should be (marked !): ${wrong.length} of ${cells.length} pairs.`,
  ];
}

/** The report for people. */
export function formatReport(report: Report): string {
  const problems = report.clips.flatMap(({ id, problems: some = [] }) =>
    some.map((problem) => `${id}: ${problem}`),
  );
  const runs = formatTable(
    [
      'clip',
      'stretch',
      'found',
      'held s',
      'true s',
      'not judged',
      'held at',
      'faults',
      'cues',
      'false',
    ],
    runRows(report),
  );
  const angles = formatTable(
    ['clip', 'stretch', 'angle', 'n', 'unread %', 'mae', 'bias', 'p95'],
    angleRows(report),
  );
  return [
    angles,
    '',
    runs,
    '',
    ...(report.cross ? [...crossLines(report.cross), ''] : []),
    `model ${report.model}, level ${report.level}`,
    ...totalLines(report.totals),
    ...(problems.length > 0
      ? ['', 'Could not be evaluated:', ...problems.map((p) => `  ${p}`)]
      : []),
  ].join('\n');
}
