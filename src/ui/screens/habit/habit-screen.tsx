import { useEffect, useState } from 'preact/hooks';
import type { HabitPlan, Permission, Reminders } from '../../../app/habit/reminders.ts';
import { habitWords } from '../../../app/words/habit.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { sittingWords } from '../../../app/words/sitting.ts';
import { useApp } from '../../components/app-context.ts';
import { CheckBox } from '../../components/check-box.tsx';
import { Choice } from '../../components/choice.tsx';
import { useTitle } from '../../components/use-title.ts';
import { ReviewHead } from '../review/review-head.tsx';
import '../../styles/habit.css';

const INTERVALS = [30, 45, 60, 90, 120] as const;

interface PartProps {
  readonly plan: HabitPlan;
  readonly change: (change: Partial<HabitPlan>) => void;
}

/** "07:30" of minutes after midnight, as a time field wants it. */
function fieldTime(minute: number): string {
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
}

function minuteOfField(value: string): number | null {
  const [hours, minutes] = value.split(':').map(Number);
  if (hours === undefined || minutes === undefined) return null;
  const minute = hours * 60 + minutes;
  return Number.isInteger(minute) ? minute : null;
}

interface TimeFieldProps {
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
}

function TimeField({ label, minute, onChange }: TimeFieldProps) {
  return (
    <label class="field">
      {label}
      <input
        type="time"
        value={fieldTime(minute)}
        onChange={({ currentTarget }) => {
          const next = minuteOfField(currentTarget.value);
          if (next !== null) onChange(next);
        }}
      />
    </label>
  );
}

function Days({ plan, change }: PartProps) {
  const toggle = (day: number, isOn: boolean): void => {
    const others = plan.days.filter((other) => other !== day);
    change({ days: isOn ? [...others, day].sort() : others });
  };
  return (
    <fieldset class="habit-days">
      <legend>{habitWords.days}</legend>
      {habitWords.weekdays.map((label, day) => (
        <CheckBox
          key={label}
          label={label}
          checked={plan.days.includes(day)}
          onChange={(isOn) => toggle(day, isOn)}
        />
      ))}
    </fieldset>
  );
}

function Interval({ plan, change }: PartProps) {
  return (
    <>
      <label class="field">
        {habitWords.every}
        <select
          value={String(plan.everyMinutes)}
          onChange={({ currentTarget }) => change({ everyMinutes: Number(currentTarget.value) })}
        >
          {INTERVALS.map((count) => (
            <option key={count} value={String(count)}>
              {habitWords.minutes(count)}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="habit-quiet">
        <legend>{habitWords.quiet}</legend>
        <TimeField
          label={habitWords.quietFrom}
          minute={plan.quietFrom}
          onChange={(quietFrom) => change({ quietFrom })}
        />
        <TimeField
          label={habitWords.quietTo}
          minute={plan.quietTo}
          onChange={(quietTo) => change({ quietTo })}
        />
        <p class="section-note">{habitWords.quietNote}</p>
      </fieldset>
      <Choice
        legend={habitWords.what}
        options={(['stand', 'walk', 'routine'] as const).map((value) => ({
          value,
          label: habitWords.whats[value],
        }))}
        value={plan.what}
        onChoose={(what) => change({ what })}
      />
    </>
  );
}

function NotificationNote({ reminders }: { readonly reminders: Reminders }) {
  const [permission, setPermission] = useState<Permission>(reminders.permission());
  const ask = async (): Promise<void> => setPermission(await reminders.allow());
  if (permission === 'granted') return <p class="section-note">{habitWords.allowed}</p>;
  return (
    <div class="habit-allow">
      <p class="section-note">{permission === 'denied' ? habitWords.denied : habitWords.inside}</p>
      {permission === 'default' && (
        <button type="button" class="button" onClick={() => void ask()}>
          {habitWords.allow}
        </button>
      )}
    </div>
  );
}

function Plan({ reminders }: { readonly reminders: Reminders }) {
  const { now } = useApp();
  const plan = reminders.plan.value;
  const next = reminders.next.value;
  const { change } = reminders;
  return (
    <div class="panel habit-panel">
      <CheckBox label={habitWords.on} checked={plan.on} onChange={(on) => change({ on })} />
      {plan.on && (
        <>
          <Choice
            legend={habitWords.mode}
            options={(['time', 'interval'] as const).map((value) => ({
              value,
              label: habitWords.modes[value],
            }))}
            value={plan.mode}
            onChoose={(mode) => change({ mode })}
          />
          <Days plan={plan} change={change} />
          {plan.mode === 'time' ? (
            <TimeField
              label={habitWords.at}
              minute={plan.atMinute}
              onChange={(atMinute) => change({ atMinute })}
            />
          ) : (
            <Interval plan={plan} change={change} />
          )}
          <p role="status">
            {next === null
              ? habitWords.none
              : habitWords.next(whenWords(next.toISOString(), now()))}
          </p>
          <NotificationNote reminders={reminders} />
        </>
      )}
    </div>
  );
}

/** When to be reminded, and of what. */
export function HabitScreen() {
  const { openReminders } = useApp();
  const [reminders, setReminders] = useState<Reminders | null>(null);
  useTitle(habitWords.title);
  useEffect(() => {
    let wanted = true;
    openReminders().then(
      (opened) => wanted && setReminders(opened),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [openReminders]);
  return (
    <main class="page review">
      <ReviewHead title={habitWords.title} lead={habitWords.lead} />
      {reminders !== null && <Plan reminders={reminders} />}
      <section class="habit-sitting">
        <h2>{sittingWords.title}</h2>
        <p class="section-note">{sittingWords.lead}</p>
        <a class="button" href="#/sitting">
          {sittingWords.title}
        </a>
      </section>
      <p class="section-note">{habitWords.posture}</p>
    </main>
  );
}
