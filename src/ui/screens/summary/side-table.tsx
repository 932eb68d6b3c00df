import type { PastRecord } from '../../../app/history.ts';
import { type SidePair, sidePairs } from '../../../app/review/session-review.ts';
import { mainTarget } from '../../../app/review/trends.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { deviationWords, durationWords, valueWords } from '../../../app/words/numbers.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { timedWords } from '../../../app/words/timed.ts';
import { useApp } from '../../components/app-context.ts';
import { TableHead } from '../../components/table-head.tsx';

interface RowProps {
  readonly what: string;
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly note?: string | null;
}

function Row({ what, left, right, difference, note = null }: RowProps) {
  const say = summaryWords.sides;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td data-label={say.left}>{left}</td>
      <td data-label={say.right}>{right}</td>
      <td data-label={say.difference}>
        {difference}
        {note !== null && <small> {note}</small>}
      </td>
    </tr>
  );
}

/** Seconds with their sign. */
function heldDifference(ms: number): string {
  const sign = ms > 0 ? '+' : ms < 0 ? '−' : '';
  return `${sign}${durationWords(Math.abs(ms))}`;
}

function PairRows({ pair }: { readonly pair: SidePair }) {
  const { library } = useApp();
  const say = summaryWords.sides;
  const name = library.nameOf(pair.stretchId);
  const { left, right } = pair.heldMs;
  const timed = pair.timedMs.left + pair.timedMs.right;
  const stretch = library.find(pair.stretchId);
  const main = stretch === null ? null : mainTarget(stretch);
  return (
    <>
      {(left > 0 || right > 0 || timed === 0) && (
        <Row
          what={say.held(name)}
          left={durationWords(left)}
          right={durationWords(right)}
          difference={heldDifference(left - right)}
        />
      )}
      {timed > 0 && (
        <Row
          what={timedWords.row(name)}
          left={durationWords(pair.timedMs.left)}
          right={durationWords(pair.timedMs.right)}
          difference={heldDifference(pair.timedMs.left - pair.timedMs.right)}
        />
      )}
      {pair.joints
        .filter(({ left: { angle } }) => angle === main?.angle)
        .map((joint) => {
          const { label, unit, angle } = joint.left;
          const give = `±${valueWords(joint.uncertainty, unit)}`;
          const isWithin = Math.abs(joint.difference) <= joint.uncertainty;
          return (
            <Row
              key={angle}
              what={say.joint(name, phrase(label))}
              left={valueWords(joint.left.mean ?? 0, unit)}
              right={valueWords(joint.right.mean ?? 0, unit)}
              difference={`${deviationWords(joint.difference, unit)} ${give}`}
              note={isWithin ? say.within : null}
            />
          );
        })}
    </>
  );
}

/** Left against right, how long and how far the angle that is the stretch, with what is uncertain beside every difference. */
export function SideTable({ record }: { readonly record: PastRecord }) {
  const pairs = sidePairs(record);
  if (pairs.length === 0) return null;
  const say = summaryWords.sides;
  return (
    <section aria-labelledby="sides-title">
      <h2 id="sides-title">{say.title}</h2>
      <p class="section-note">{say.note}</p>
      <table class="joint-table side-table">
        <TableHead columns={[say.what, say.left, say.right, say.difference]} />
        <tbody>
          {pairs.map((pair) => (
            <PairRows key={pair.stretchId} pair={pair} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
