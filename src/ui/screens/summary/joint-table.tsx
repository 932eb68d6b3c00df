import { bestOf, reachOf } from '../../../app/review/joint-best.ts';
import { deviationWords, valueWords } from '../../../app/words/numbers.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { targetWords } from '../../../app/words/targets.ts';
import type { JointSummary, SessionSummary } from '../../../core/session-types.ts';
import { BandPicture } from '../../components/band-picture.tsx';
import { bandScale, isWithin } from '../../components/band-scale.ts';

function Row({ joint }: { readonly joint: JointSummary }) {
  const { label, mean, meanDeviation, uncertainty, accept, aim, unit } = joint;
  const isRead = mean !== null;
  const reach = reachOf(joint);
  const best = bestOf(joint);
  const scale = bandScale({ accept, aim, unit, value: mean, uncertainty, reach });
  const status = !isRead ? 'not-judged' : isWithin(accept, mean) ? 'in-form' : 'off';
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="joint-table-band">
        <BandPicture scale={scale} status={status} width={240} />
      </td>
      <td data-label="You">
        {isRead ? valueWords(mean, unit) : 'not measured'}
        {isRead && uncertainty !== null && <small> ±{valueWords(uncertainty, unit)}</small>}
      </td>
      <td data-label={summaryWords.best}>{best === null ? '–' : valueWords(best, unit)}</td>
      <td data-label="Counts">{targetWords(accept, unit)}</td>
      <td data-label="From the aim">
        {meanDeviation === null ? '–' : deviationWords(meanDeviation, unit)}
        {meanDeviation !== null && <small> from {valueWords(aim, unit)}</small>}
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
  return (
    <section aria-labelledby={`joints-${id}`}>
      <h2 id={`joints-${id}`}>Your joints</h2>
      <p class="section-note">
        On average while in form. Camera estimates: ± is how far off they may be.
      </p>
      <table class="joint-table">
        <thead>
          <tr>
            <th scope="col">Joint</th>
            <th scope="col">Range that counts, and you</th>
            <th scope="col">You</th>
            <th scope="col">{summaryWords.best}</th>
            <th scope="col">Counts</th>
            <th scope="col">From the aim</th>
          </tr>
        </thead>
        <tbody>
          {summary.joints.map((joint) => (
            <Row key={joint.angle} joint={joint} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
