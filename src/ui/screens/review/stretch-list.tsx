import type { EntryDigest, SessionDigest } from '../../../app/history.ts';
import { stretchCounts } from '../../../app/review/trends.ts';
import { usualHold } from '../../../app/review/usual-hold.ts';
import { formatRoute } from '../../../app/route.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { reviewWords, usualHoldWords } from '../../../app/words/reviewing.ts';
import { useApp } from '../../components/app-context.ts';
import { TableHead } from '../../components/table-head.tsx';

interface StretchListProps {
  /** Newest first. */
  readonly digests: readonly SessionDigest[];
}

interface StretchFacts {
  readonly entries: EntryDigest[];
  readonly last: string;
}

function factsOf(digests: readonly SessionDigest[]): ReadonlyMap<string, StretchFacts> {
  const facts = new Map<string, StretchFacts>();
  for (const { startedAt, entries } of digests) {
    for (const entry of entries) {
      const known = facts.get(entry.stretchId) ?? { entries: [], last: startedAt };
      facts.set(entry.stretchId, known);
      known.entries.push(entry);
    }
  }
  return facts;
}

/** Every stretch that was done, each leading to how it goes. */
export function StretchList({ digests }: StretchListProps) {
  const { library, now } = useApp();
  const facts = factsOf(digests);
  const rows = stretchCounts(digests).flatMap((count) => {
    const own = facts.get(count.stretchId);
    return own === undefined ? [] : [{ ...count, own }];
  });
  const say = reviewWords.stretches;
  return (
    <section aria-labelledby="by-stretch-title">
      <div class="section-head">
        <h2 id="by-stretch-title">{say.title}</h2>
        <p>{say.note}</p>
      </div>
      <table class="data-table by-stretch">
        <TableHead columns={[say.stretch, say.times, say.hold, say.last]} />
        <tbody>
          {rows.map(({ stretchId, times, own }) => (
            <tr key={stretchId}>
              <th scope="row">
                <a href={formatRoute({ name: 'trend', stretchId })}>{library.nameOf(stretchId)}</a>
              </th>
              <td data-label={say.times}>{times}</td>
              <td data-label={say.hold}>{usualHoldWords(usualHold(own.entries))}</td>
              <td data-label={say.last}>{whenWords(own.last, now())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
