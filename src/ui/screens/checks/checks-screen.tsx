import { type CheckHistory, checkHistory } from '../../../app/checks/check-history.ts';
import { formatRoute } from '../../../app/route.ts';
import { checkWords, testWords, verdictWords } from '../../../app/words/checks.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import type { BalanceTest } from '../../../core/balance-test.ts';
import { BALANCE_TESTS } from '../../../stretches/balance-tests.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { ReviewHead } from '../review/review-head.tsx';
import { CheckFigures } from './check-figures.tsx';
import { useChecks } from './use-checks.ts';
import '../../styles/checks.css';

interface TestCardProps {
  readonly test: BalanceTest;
  readonly history: CheckHistory;
}

function TestCard({ test, history }: TestCardProps) {
  const { settings, now } = useApp();
  const say = testWords(test.id);
  if (say === null) return null;
  const flags = settings.value.flags ?? [];
  const isLeftOut = test.skipFlags.some((flag) => flags.includes(flag));
  const { last, verdict, isSample } = history;
  return (
    <li class="check-card">
      <h2>
        <a href={formatRoute({ name: 'check', testId: test.id })}>{say.name}</a>
      </h2>
      <p>{say.measures}</p>
      {isLeftOut && <p class="check-skip">{checkWords.skip}</p>}
      {last === null ? (
        <p class="section-note">{checkWords.never}</p>
      ) : (
        <>
          <CheckFigures record={last} />
          {verdict !== null && <p>{verdictWords(verdict)}</p>}
          <p class="section-note">
            {whenWords(last.takenAt, now())}
            {isSample && ` · ${reviewWords.sampleShort}`}
          </p>
        </>
      )}
    </li>
  );
}

/** The tests of the side-to-side check, each with what it has shown. */
export function ChecksScreen() {
  const { checks } = useChecks();
  useTitle(checkWords.title);
  return (
    <main class="page review">
      <ReviewHead title={checkWords.title} lead={checkWords.lead} />
      <p class="section-note">{checkWords.limits}</p>
      <ul class="plain check-cards">
        {BALANCE_TESTS.map((test) => (
          <TestCard key={test.id} test={test} history={checkHistory(checks ?? [], test)} />
        ))}
      </ul>
    </main>
  );
}
