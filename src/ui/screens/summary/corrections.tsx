import { fillSides } from '../../../app/words/fill.ts';
import { framingCorrectionWords } from '../../../app/words/framing.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import type { CorrectionCount, SessionSummary } from '../../../core/session-types.ts';

function followedWords({ times, fixed }: CorrectionCount): string {
  const say = summaryWords.corrections;
  if (fixed === 0) return '';
  return `, ${fixed >= times ? say.followed : say.followedTimes(say.times(fixed))}`;
}

/** What the coach said and how often it helped. */
export function Corrections({
  summary,
  id,
}: {
  readonly summary: SessionSummary;
  readonly id: string;
}) {
  const say = summaryWords.corrections;
  const said = [...summary.corrections].sort((a, b) => b.times - a.times);
  return (
    <section aria-labelledby={`corrections-${id}`}>
      <h2 id={`corrections-${id}`}>{say.title}</h2>
      {said.length === 0 ? (
        <p class="section-note">{say.none}</p>
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
                {say.times(correction.times)}
                {followedWords(correction)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
