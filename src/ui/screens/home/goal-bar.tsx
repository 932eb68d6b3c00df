import { GOAL_MS } from '../../../app/review/practice.ts';
import { homeWords } from '../../../app/words/home.ts';

const MINUTE_MS = 60_000;
const SEGMENTS = GOAL_MS / MINUTE_MS;
const WIDTH = 24;
const GAP = 4;

/** Minutes today against the daily goal, one field a minute. */
export function GoalBar({ practiceMs }: { readonly practiceMs: number }) {
  const minutes = Math.floor(practiceMs / MINUTE_MS);
  const fields = Array.from({ length: SEGMENTS }, (_, index) =>
    Math.min(1, Math.max(0, practiceMs / MINUTE_MS - index)),
  );
  return (
    <p class="goal">
      <svg viewBox={`0 0 ${SEGMENTS * (WIDTH + GAP) - GAP} 14`} class="goal-bar" aria-hidden="true">
        {fields.map((share, index) => (
          <g key={index} transform={`translate(${index * (WIDTH + GAP)} 0)`}>
            <rect class="goal-field" width={WIDTH} height="14" rx="3" />
            <rect class="goal-done" width={WIDTH * share} height="14" rx="3" />
          </g>
        ))}
      </svg>
      {minutes >= SEGMENTS ? homeWords.goalReached(minutes) : homeWords.today(minutes, SEGMENTS)}
    </p>
  );
}
