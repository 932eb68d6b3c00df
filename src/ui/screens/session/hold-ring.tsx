import { useComputed } from '@preact/signals';
import type { Session } from '../../../app/session.ts';
import { flowWords } from '../../../app/words/flow.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { isBeforeReady, isBetweenHolds } from '../../../core/flow-phase.ts';

const CENTRE = 120;
const RADIUS = 108;

/** What the ring shows: seconds held of a target, or seconds left of a wait. */
interface Reading {
  readonly seconds: number;
  /** 0–1. */
  readonly share: number;
  readonly below: string;
  readonly label: string;
}

function heldReading({ live }: Session): Reading {
  const target = live.targetSeconds.value;
  const repetition = live.repetition.value;
  const clock = live.clockSeconds.value;
  const held = live.heldSeconds.value;
  const isLed = clock !== null && clock >= held;
  const label = isLed ? sessionWords.timedOf(clock, target) : sessionWords.heldOf(held, target);
  if (repetition === null) {
    const ledShare = target === 0 || clock === null ? 0 : clock / target;
    return {
      seconds: isLed ? clock : held,
      share: isLed ? ledShare : live.heldShare.value,
      below: sessionWords.ofSeconds(target),
      label,
    };
  }
  return {
    seconds: Math.floor(repetition.endHeldMs / 1000),
    share: Math.min(1, repetition.endHeldMs / repetition.endHoldMs),
    below: sessionWords.repetition(repetition.number, repetition.target),
    label,
  };
}

function waitReading(seconds: number): Reading {
  const label = sessionWords.left(seconds);
  return { seconds, share: 0, below: flowWords.titles.resting, label };
}

/** Before anything can be held: what is to come. */
function goalReading({ live }: Session): Reading {
  const counts = live.hold.value?.counts ?? null;
  const held = counts === null ? live.targetSeconds.value : Math.round(counts.holdMs / 1000);
  const isOne = counts === null || counts.count === 1;
  const seconds = isOne ? held : counts.count;
  const below = isOne ? sessionWords.toHold : sessionWords.toCount(held);
  return { seconds, share: 0, below, label: `${seconds} ${below}` };
}

function readingOf(session: Session): Reading {
  const { phase, secondsLeft } = session.live;
  if (isBeforeReady(phase.value)) return goalReading(session);
  const wait = secondsLeft.value;
  if (!isBetweenHolds(phase.value) || wait === null) return heldReading(session);
  const below = flowWords.titles[phase.value as 'get-ready' | 'switching' | 'resting'];
  return { ...waitReading(wait), below };
}

/** Fills only while the form is good; the seconds are the largest thing on the screen. */
export function HoldRing({ session }: { readonly session: Session }) {
  const { live } = session;
  const reading = useComputed(() => readingOf(session));
  const filled = useComputed(() => `${100 * reading.value.share} 100`);
  const ringClass = useComputed(() => `ring ring-${live.status.value.kind}`);
  const digitsClass = useComputed(
    () => `ring-seconds ring-seconds-${String(reading.value.seconds).length}`,
  );
  const label = useComputed(() => reading.value.label);
  const seconds = useComputed(() => reading.value.seconds);
  const below = useComputed(() => reading.value.below);
  return (
    <div class={ringClass} role="timer" aria-label={label} aria-live="off">
      <svg viewBox="0 0 240 240" aria-hidden="true">
        <circle class="ring-track" cx={CENTRE} cy={CENTRE} r={RADIUS} />
        <circle
          class="ring-held"
          cx={CENTRE}
          cy={CENTRE}
          r={RADIUS}
          pathLength="100"
          stroke-dasharray={filled}
        />
      </svg>
      <div class="ring-words" aria-hidden="true">
        <span class={digitsClass}>{seconds}</span>
        <span class="ring-target">{below}</span>
      </div>
    </div>
  );
}
