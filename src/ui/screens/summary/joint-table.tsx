import { bestOf, reachOf } from '../../../app/review/joint-best.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { deviationWords, valueWords } from '../../../app/words/numbers.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { targetWords } from '../../../app/words/targets.ts';
import type { JointSummary, SessionSummary } from '../../../core/session-types.ts';
import { BandPicture } from '../../components/band-picture.tsx';
import { bandScale, isWithin } from '../../components/band-scale.ts';
import { TableHead } from '../../components/table-head.tsx';

interface RowProps {
  readonly joint: JointSummary;
  /** Why there is no value, where there is none. */
  readonly without: string;
}

function Row({ joint, without }: RowProps) {
  const { label, mean, meanDeviation, uncertainty, accept, aim, unit, nearest = null } = joint;
  const say = summaryWords.joints;
  const value = mean ?? nearest;
  const reach = reachOf(joint);
  const best = bestOf(joint);
  const scale = bandScale({ accept, aim, unit, value, uncertainty, reach });
  const status = value === null ? 'not-judged' : isWithin(accept, value) ? 'in-form' : 'off';
  return (
    <tr>
      <th scope="row">{phrase(label)}</th>
      <td class="joint-table-band">
        <BandPicture scale={scale} status={status} width={240} />
      </td>
      <td data-label={say.you}>
        {value === null ? without : valueWords(value, unit)}
        {value !== null && uncertainty !== null && <small> ±{valueWords(uncertainty, unit)}</small>}
        {mean === null && nearest !== null && <small> {say.nearest}</small>}
      </td>
      <td data-label={summaryWords.best}>{best === null ? '–' : valueWords(best, unit)}</td>
      <td data-label={say.counts}>{targetWords(accept, unit)}</td>
      <td data-label={say.fromAim}>
        {meanDeviation === null ? '–' : deviationWords(meanDeviation, unit)}
        {meanDeviation !== null && <small> {say.from(valueWords(aim, unit))}</small>}
      </td>
    </tr>
  );
}

/** Whether nothing was in form, but something near it was read. */
function isNearestOnly({ joints }: SessionSummary): boolean {
  return joints.every(({ mean }) => mean === null) && joints.some(({ nearest }) => nearest != null);
}

/** What was measured while in form, or how near it came, beside what counts. */
export function JointTable({
  summary,
  id,
}: {
  readonly summary: SessionSummary;
  readonly id: string;
}) {
  if (summary.joints.length === 0) return null;
  const say = summaryWords.joints;
  // Joints are read while in form: where nothing was held, the camera may have seen them all the same.
  const without = summary.accounts.heldMs > 0 ? say.notMeasured : say.notHeld;
  return (
    <section aria-labelledby={`joints-${id}`}>
      <h2 id={`joints-${id}`}>{say.title}</h2>
      <p class="section-note">{isNearestOnly(summary) ? say.nearestNote : say.note}</p>
      <table class="joint-table">
        <TableHead
          columns={[say.joint, say.range, say.you, summaryWords.best, say.counts, say.fromAim]}
        />
        <tbody>
          {summary.joints.map((joint) => (
            <Row key={joint.angle} joint={joint} without={without} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
