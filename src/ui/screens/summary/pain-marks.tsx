import type { PastRecord } from '../../../app/history.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { painPlaceWords } from '../../../app/words/pain.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { useApp } from '../../components/app-context.ts';

/** What the person reported while stretching. */
export function PainMarks({ record }: { readonly record: PastRecord }) {
  const { library, now } = useApp();
  const say = summaryWords.pain;
  if (record.painMarks.length === 0) return null;
  return (
    <section aria-labelledby="pain-title">
      <h2 id="pain-title">{say.title}</h2>
      <ul class="plain corrections">
        {record.painMarks.map(({ at, stretchId, level, place }) => (
          <li key={at}>
            <span>
              {level === null ? say.noLevel : say.level(level)}
              {place !== null && ` · ${painPlaceWords(place)}`}
            </span>
            <span>
              {stretchId === null ? say.between : library.nameOf(stretchId)}, {whenWords(at, now())}
            </span>
          </li>
        ))}
      </ul>
      <p class="section-note">{say.advice}</p>
    </section>
  );
}
