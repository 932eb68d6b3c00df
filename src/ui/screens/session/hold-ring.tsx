import { useComputed } from '@preact/signals';
import type { Session } from '../../../app/session.ts';

const CENTRE = 120;
const RADIUS = 108;

/** Fills only while the form is good; the seconds are the largest thing on the screen. */
export function HoldRing({ session }: { readonly session: Session }) {
  const { live, targetHoldMs } = session;
  const targetSeconds = Math.round(targetHoldMs / 1000);
  const filled = useComputed(() => `${100 * live.heldShare.value} 100`);
  const ringClass = useComputed(() => `ring ring-${live.status.value.kind}`);
  const digitsClass = useComputed(() =>
    live.heldSeconds.value > 99 ? 'ring-seconds ring-seconds-long' : 'ring-seconds',
  );
  const label = useComputed(() => `${live.heldSeconds.value} of ${targetSeconds} seconds held`);
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
        <span class={digitsClass}>{live.heldSeconds}</span>
        <span class="ring-target">of {targetSeconds} s</span>
      </div>
    </div>
  );
}
