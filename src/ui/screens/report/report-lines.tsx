import type { Report, ReportLine } from '../../../app/review/report.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { sideWord } from '../../../app/words/fill.ts';
import { durationWords, percentWords } from '../../../app/words/numbers.ts';
import { reportWords } from '../../../app/words/report.ts';
import { estimateWords } from '../../../app/words/reviewing.ts';
import { timedWords } from '../../../app/words/timed.ts';
import { useApp } from '../../components/app-context.ts';
import { TableHead } from '../../components/table-head.tsx';

function usualWords({ usualHoldMs, usualTimedMs }: ReportLine): string {
  const timed = usualTimedMs === null ? null : timedWords.each(durationWords(usualTimedMs));
  const held = usualHoldMs === null ? null : durationWords(usualHoldMs);
  return [held, timed].filter((part) => part !== null).join(', ');
}

function Line({ line }: { readonly line: ReportLine }) {
  const { library } = useApp();
  const { side, range, inFormPercent } = line;
  const say = reportWords;
  return (
    <tr>
      <th scope="row">{library.nameOf(line.stretchId)}</th>
      <td data-label={say.side}>{side === null ? say.both : sideWord(side)}</td>
      <td data-label={say.times}>{line.times}</td>
      <td data-label={say.hold}>{usualWords(line)}</td>
      <td data-label={say.form}>
        {inFormPercent === null ? '–' : percentWords(inFormPercent / 100)}
      </td>
      <td data-label={say.range}>
        {range === null
          ? '–'
          : `${phrase(range.label)}: ${estimateWords(range.first.estimate, range.unit)} → ${estimateWords(range.last.estimate, range.unit)}`}
      </td>
    </tr>
  );
}

/** A row for each stretch and side. */
export function Lines({ report }: { readonly report: Report }) {
  const say = reportWords;
  return (
    <section aria-labelledby="report-stretches">
      <h2 id="report-stretches">{say.perStretch}</h2>
      <table class="data-table report-table">
        <TableHead columns={[say.stretch, say.side, say.times, say.hold, say.form, say.range]} />
        <tbody>
          {report.lines.map((line) => (
            <Line key={`${line.stretchId} ${line.side}`} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
