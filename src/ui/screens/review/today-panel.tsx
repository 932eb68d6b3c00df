import {
  GOAL_MS,
  type PracticeByDay,
  streakDays,
  type WeekTotal,
} from '../../../app/review/practice.ts';
import { minutesWords } from '../../../app/words/numbers.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import { HoldBar } from '../../components/hold-bar.tsx';

interface TodayPanelProps {
  readonly days: PracticeByDay;
  readonly today: number;
  readonly week: WeekTotal;
}

function minutesText(ms: number): string {
  return minutesWords(ms / 60_000);
}

/** The goal, the streak and the week, at a glance. */
export function TodayPanel({ days, today, week }: TodayPanelProps) {
  const todayMs = days.get(today) ?? 0;
  const say = reviewWords;
  return (
    <dl class="today-panel">
      <div>
        <dt>{say.today}</dt>
        <dd>
          <strong>{say.ofGoal(minutesText(todayMs), minutesText(GOAL_MS))}</strong>
          <HoldBar heldMs={todayMs} targetMs={GOAL_MS} />
          <span>{todayMs >= GOAL_MS ? say.goalReached : say.goalOpen}</span>
        </dd>
      </div>
      <div>
        <dt>{say.streak}</dt>
        <dd>
          <strong>{say.streakDays(streakDays(days, today))}</strong>
          <span>{say.streakNote}</span>
        </dd>
      </div>
      <div>
        <dt>{say.thisWeek}</dt>
        <dd>
          <strong>{say.minutes(minutesText(week.practiceMs))}</strong>
          <span>{say.weekNote(week.sessions, week.days)}</span>
        </dd>
      </div>
    </dl>
  );
}
