import { Printer } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PastRecord } from '../../../app/history.ts';
import { dateOfDay, dayNumber } from '../../../app/review/calendar-days.ts';
import { makeReport } from '../../../app/review/report.ts';
import { countedDigests } from '../../../app/review/sample-data.ts';
import { durationWords, locale, numberWords } from '../../../app/words/numbers.ts';
import { reportWords } from '../../../app/words/report.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { FactsList } from '../../components/facts-list.tsx';
import { useTitle } from '../../components/use-title.ts';
import { ReviewHead } from '../review/review-head.tsx';
import { CheckResults } from './report-checks.tsx';
import { Felt, Pain } from './report-felt.tsx';
import { Lines } from './report-lines.tsx';
import '../../styles/review.css';
import '../../styles/charts.css';
import '../../styles/checks.css';
import '../../styles/report.css';

const PERIODS = [4, 8, 12] as const;

function dayWords(day: number): string {
  return dateOfDay(day).toLocaleDateString(locale(), { dateStyle: 'long' });
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
    <main class="page review report">
      <ReviewHead title={reportWords.title} />
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
      {name !== '' && <p class="report-name">{name}</p>}
      <Page weeks={Number(weeks)} />
    </main>
  );
}
