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
  const { label, mean, meanDeviation, uncertainty, accept, aim, unit } = joint;
  const say = summaryWords.joints;
  const isRead = mean !== null;
  const reach = reachOf(joint);
  const best = bestOf(joint);
  const scale = bandScale({ accept, aim, unit, value: mean, uncertainty, reach });
  const status = !isRead ? 'not-judged' : isWithin(accept, mean) ? 'in-form' : 'off';
  return (
    <tr>
      <th scope="row">{phrase(label)}</th>
      <td class="joint-table-band">
        <BandPicture scale={scale} status={status} width={240} />
      </td>
      <td data-label={say.you}>
        {isRead ? valueWords(mean, unit) : without}
        {isRead && uncertainty !== null && <small> ±{valueWords(uncertainty, unit)}</small>}
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

/** What was measured while in form, beside what counts. */
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
      <p class="section-note">{say.note}</p>
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
