import { formatNumber, formatSpread, percentile, spreadOf } from './spread.ts';

/** What the median of the samples should come to. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** One line of a table: what was measured, in each round, and what it should be. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly samples: readonly number[];
  readonly goal?: Goal;
}

export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What one has to know to read it. */
  readonly notes?: readonly string[];
}

function goalWords({ goal, samples }: Row): string {
  if (goal === undefined) return '';
  const median = percentile(samples, 0.5);
  const isMet = 'atLeast' in goal ? median >= goal.atLeast : median <= goal.atMost;
  const words =
    'atLeast' in goal ? `≥ ${formatNumber(goal.atLeast)}` : `≤ ${formatNumber(goal.atMost)}`;
  return `${words} ${isMet ? 'met' : 'NOT MET'}`;
}

/** A table in Markdown, so that it can go into docs/performance.md as it is. */
export function formatTable({ title, rows, notes = [] }: Table): string {
  const lines = rows.map((row) => {
    const spread = formatSpread(spreadOf(row.samples));
    return `| ${row.name} | ${spread} | ${row.unit} | ${goalWords(row)} |`;
  });
  return [
    `\n### ${title}\n`,
    '| measured | min – median – max | unit | goal |',
    '|---|---|---|---|',
    ...lines,
    ...notes.map((note) => `\n${note}`),
  ].join('\n');
}
