interface HoldBarProps {
  readonly heldMs: number;
  /** By the clock, not judged: drawn apart from what was held. */
  readonly timedMs?: number;
  readonly targetMs: number;
}

/** Held against target as a bar; the numbers stand beside it in words. */
export function HoldBar({ heldMs, timedMs = 0, targetMs }: HoldBarProps) {
  const share = targetMs === 0 ? 0 : Math.min(1, heldMs / targetMs);
  const timedShare = targetMs === 0 ? 0 : Math.min(1 - share, timedMs / targetMs);
  return (
    <svg class="hold-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="hold-bar-target" width="100" height="10" />
      <rect class="hold-bar-held" width={100 * share} height="10" />
      {timedShare > 0 && (
        <rect class="hold-bar-timed" x={100 * share} y="3" width={100 * timedShare} height="4" />
      )}
    </svg>
  );
}
