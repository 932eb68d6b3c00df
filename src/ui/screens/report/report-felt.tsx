import type { PainMark, PastRecord } from '../../../app/history.ts';
import { meanOf } from '../../../app/review/spread.ts';
import { dateWords, numberWords } from '../../../app/words/numbers.ts';
import { reportWords } from '../../../app/words/report.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { useApp } from '../../components/app-context.ts';

/** How stiff it felt before and after; nothing where it was never rated. */
export function Felt({ records }: { readonly records: readonly PastRecord[] }) {
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

/** When the pain button was pressed. */
export function Pain({ marks }: { readonly marks: readonly PainMark[] }) {
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
