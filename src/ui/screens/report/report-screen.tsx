import { Printer } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { checkHistory } from '../../../app/checks/check-history.ts';
import type { PainMark, PastRecord } from '../../../app/history.ts';
import { dateOfDay, dayNumber } from '../../../app/review/calendar-days.ts';
import { makeReport, type Report, type ReportLine } from '../../../app/review/report.ts';
import { countedDigests } from '../../../app/review/sample-data.ts';
import { meanOf } from '../../../app/review/spread.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { testWords, verdictWords } from '../../../app/words/checks.ts';
import { sideWord } from '../../../app/words/fill.ts';
import {
  dateWords,
  durationWords,
  locale,
  numberWords,
  percentWords,
} from '../../../app/words/numbers.ts';
import { reportWords } from '../../../app/words/report.ts';
import { amountWords, estimateWords } from '../../../app/words/reviewing.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { timedWords } from '../../../app/words/timed.ts';
import { BALANCE_TESTS } from '../../../stretches/balance-tests.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { FactsList } from '../../components/facts-list.tsx';
import { useTitle } from '../../components/use-title.ts';
import { CheckFigures } from '../checks/check-figures.tsx';
import { useChecks } from '../checks/use-checks.ts';
import '../../styles/review.css';
import '../../styles/charts.css';
import '../../styles/checks.css';
import '../../styles/report.css';

const PERIODS = [4, 8, 12] as const;

function dayWords(day: number): string {
  return dateOfDay(day).toLocaleDateString(locale(), { dateStyle: 'long' });
}

function usualWords({ usualHoldMs, usualTimedMs }: ReportLine): string {
  const timed =
    usualTimedMs === null ? null : timedWords.each(amountWords(usualTimedMs / 1000, 'seconds'));
  const held = usualHoldMs === null ? null : amountWords(usualHoldMs / 1000, 'seconds');
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

function Lines({ report }: { readonly report: Report }) {
  const say = reportWords;
  return (
    <section aria-labelledby="report-stretches">
      <h2 id="report-stretches">{say.perStretch}</h2>
      <table class="data-table report-table">
        <thead>
          <tr>
            {[say.stretch, say.side, say.times, say.hold, say.form, say.range].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.lines.map((line) => (
            <Line key={`${line.stretchId} ${line.side}`} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CheckResults() {
  const { checks } = useChecks();
  const shown = BALANCE_TESTS.map((test) => ({ test, ...checkHistory(checks ?? [], test) }));
  const done = shown.filter(({ last }) => last !== null);
  if (done.length === 0) return null;
  return (
    <section aria-labelledby="report-checks">
      <h2 id="report-checks">{reportWords.checks}</h2>
      {done.map(({ test, last, verdict }) => (
        <div class="report-check" key={test.id}>
          <h3>
            {testWords(test.id)?.name} <small>{last && dateWords(last.takenAt)}</small>
          </h3>
          {last !== null && <CheckFigures record={last} />}
          {verdict !== null && <p>{verdictWords(verdict)}</p>}
        </div>
      ))}
    </section>
  );
}

function useMarks(ids: readonly string[]): readonly PastRecord[] {
  const { openStore } = useApp();
  const [records, setRecords] = useState<readonly PastRecord[]>([]);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const store = await openStore();
      const found = await Promise.all(ids.map((id) => store.find(id)));
      const whole = found.flatMap((result) =>
        result.ok && result.value?.kind === 'session' ? [result.value.record] : [],
      );
      if (wanted) setRecords(whole);
    };
    read().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [openStore, ids]);
  return records;
}

function Felt({ records }: { readonly records: readonly PastRecord[] }) {
  const rated = records.flatMap(({ stiffnessBefore, stiffnessAfter }) =>
    stiffnessBefore === null || stiffnessAfter === null
      ? []
      : [{ stiffnessBefore, stiffnessAfter }],
  );
  if (rated.length === 0) return null;
  const before = numberWords(meanOf(rated.map(({ stiffnessBefore }) => stiffnessBefore)), 1);
  const after = numberWords(meanOf(rated.map(({ stiffnessAfter }) => stiffnessAfter)), 1);
  return (
    <section aria-labelledby="report-stiffness">
      <h2 id="report-stiffness">{reportWords.stiffness}</h2>
      <p>{reportWords.stiffnessLine(before, after, rated.length)}</p>
    </section>
  );
}

function Pain({ marks }: { readonly marks: readonly PainMark[] }) {
  const { library } = useApp();
  const level = (mark: PainMark): string =>
    mark.level === null ? reportWords.notRated : summaryWords.pain.level(mark.level);
  return (
    <section aria-labelledby="report-pain">
      <h2 id="report-pain">{reportWords.pain}</h2>
      {marks.length === 0 ? (
        <p>{reportWords.noPain}</p>
      ) : (
        <ul class="reading-list">
          {marks.map((mark) => (
            <li key={mark.at}>
              {reportWords.painLine(
                dateWords(mark.at),
                level(mark),
                mark.stretchId === null
                  ? summaryWords.pain.between
                  : library.nameOf(mark.stretchId),
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Page({ weeks }: { readonly weeks: number }) {
  const { history, library, now } = useApp();
  const rows = history.overview.value;
  const today = dayNumber(now());
  const from = today - 7 * weeks + 1;
  const digests = useMemo(() => (rows === null ? [] : countedDigests(rows)), [rows]);
  const report = useMemo(
    () => makeReport(digests, library.find, from, today),
    [digests, library, from, today],
  );
  const ids = useMemo(
    () =>
      digests.filter(({ startedAt }) => dayNumber(new Date(startedAt)) >= from).map(({ id }) => id),
    [digests, from],
  );
  const records = useMarks(ids);
  if (rows === null) return <p role="status">…</p>;
  const isSample = digests.some(({ source }) => source === 'sample-data');
  return (
    <article class="report-page">
      <p>{reportWords.from(dayWords(from), dayWords(today))}</p>
      {isSample && (
        <p>
          <strong>{reportWords.sample}</strong>
        </p>
      )}
      <FactsList
        facts={[
          { label: reportWords.days, value: reportWords.ofDays(report.days, report.allDays) },
          {
            label: reportWords.minutes,
            value: numberWords(report.practiceMs / 60_000 / weeks),
          },
          { label: reportWords.held, value: durationWords(report.heldMs) },
          ...(report.timedMs === 0
            ? []
            : [{ label: reportWords.timed, value: durationWords(report.timedMs) }]),
        ]}
      />
      {report.lines.length === 0 ? <p>{reportWords.none}</p> : <Lines report={report} />}
      <CheckResults />
      <Felt records={records} />
      <Pain marks={records.flatMap(({ painMarks }) => painMarks)} />
      <p class="report-about">{reportWords.about}</p>
    </article>
  );
}

/** One page to take along, made for printing. */
export function ReportScreen() {
  const { history } = useApp();
  const [weeks, setWeeks] = useState<string>(String(PERIODS[0]));
  const [name, setName] = useState('');
  useTitle(reportWords.title);
  useEffect(() => void history.loadOverview(), [history]);
  return (
    <main class="page report">
      <div class="report-tools">
        <Choice
          legend={reportWords.period}
          options={PERIODS.map((count) => ({
            value: String(count),
            label: reportWords.weeks(count),
          }))}
          value={weeks}
          onChoose={setWeeks}
        />
        <label class="field">
          {reportWords.name}
          <input
            type="text"
            autocomplete="off"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <div class="button-row">
          <button type="button" class="button button-main" onClick={() => window.print()}>
            <Printer class="icon" aria-hidden="true" />
            {reportWords.print}
          </button>
          <a class="button button-quiet" href="#/data">
            {reportWords.back}
          </a>
        </div>
      </div>
      <h1>{reportWords.title}</h1>
      {name !== '' && <p class="report-name">{name}</p>}
      <Page weeks={Number(weeks)} />
    </main>
  );
}
