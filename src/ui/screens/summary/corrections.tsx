import { fillSides } from '../../../app/words/fill.ts';
import { framingCorrectionWords } from '../../../app/words/framing.ts';
import type { CorrectionCount, SessionSummary } from '../../../core/session-types.ts';

function timesWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
}

function followedWords({ times, fixed }: CorrectionCount): string {
  if (fixed === 0) return '';
  return fixed >= times ? ', followed' : `, followed ${timesWords(fixed)}`;
}

/** What the coach said and how often it helped. */
export function Corrections({
  summary,
  id,
}: {
  readonly summary: SessionSummary;
  readonly id: string;
}) {
  const said = [...summary.corrections].sort((a, b) => b.times - a.times);
  return (
    <section aria-labelledby={`corrections-${id}`}>
      <h2 id={`corrections-${id}`}>Corrections</h2>
      {said.length === 0 ? (
        <p class="section-note">None was needed.</p>
      ) : (
        <ul class="plain corrections">
          {said.map((correction) => (
            <li key={correction.id}>
              <span>
                {correction.say === ''
                  ? framingCorrectionWords(correction.id)
                  : fillSides(correction.say, summary.side)}
              </span>
              <span>
                {timesWords(correction.times)}
                {followedWords(correction)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
