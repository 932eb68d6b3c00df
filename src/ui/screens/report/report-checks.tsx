import { checkHistory } from '../../../app/checks/check-history.ts';
import { testWords, verdictWords } from '../../../app/words/checks.ts';
import { dateWords } from '../../../app/words/numbers.ts';
import { reportWords } from '../../../app/words/report.ts';
import { BALANCE_TESTS } from '../../../stretches/balance-tests.ts';
import { CheckFigures } from '../checks/check-figures.tsx';
import { useChecks } from '../checks/use-checks.ts';

/** The last of each side check; nothing where none was done. */
export function CheckResults() {
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
