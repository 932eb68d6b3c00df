import type { SessionDigest } from '../../../app/history.ts';
import { medianOf } from '../../../app/review/spread.ts';
import { stretchCounts } from '../../../app/review/trends.ts';
import { formatRoute } from '../../../app/route.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { amountWords, reviewWords } from '../../../app/words/reviewing.ts';
import { useApp } from '../../components/app-context.ts';

interface StretchListProps {
  /** Newest first. */
  readonly digests: readonly SessionDigest[];
}

interface StretchFacts {
  readonly held: number[];
  readonly last: string;
}

function factsOf(digests: readonly SessionDigest[]): ReadonlyMap<string, StretchFacts> {
  const facts = new Map<string, StretchFacts>();
  for (const { startedAt, entries } of digests) {
    for (const { stretchId, heldMs } of entries) {
      const known = facts.get(stretchId);
      if (known === undefined) facts.set(stretchId, { held: [heldMs], last: startedAt });
      else known.held.push(heldMs);
    }
  }
  return facts;
}

/** Every stretch that was done, each leading to how it goes. */
export function StretchList({ digests }: StretchListProps) {
  const { library, now } = useApp();
  const facts = factsOf(digests);
  const say = reviewWords.stretches;
  return (
    <section aria-labelledby="by-stretch-title">
      <div class="section-head">
        <h2 id="by-stretch-title">{say.title}</h2>
        <p>{say.note}</p>
      </div>
      <table class="data-table by-stretch">
        <thead>
          <tr>
            <th scope="col">{say.stretch}</th>
            <th scope="col">{say.times}</th>
            <th scope="col">{say.hold}</th>
            <th scope="col">{say.last}</th>
          </tr>
        </thead>
        <tbody>
          {stretchCounts(digests).map(({ stretchId, times }) => (
            <tr key={stretchId}>
              <th scope="row">
                <a href={formatRoute({ name: 'trend', stretchId })}>{library.nameOf(stretchId)}</a>
              </th>
              <td data-label={say.times}>{times}</td>
              <td data-label={say.hold}>
                {amountWords((medianOf(facts.get(stretchId)?.held ?? []) ?? 0) / 1000, 'seconds')}
              </td>
              <td data-label={say.last}>{whenWords(facts.get(stretchId)?.last ?? '', now())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
