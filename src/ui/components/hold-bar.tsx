interface HoldBarProps {
  readonly heldMs: number;
  readonly targetMs: number;
}

/** Held against target as a bar; the numbers stand beside it in words. */
export function HoldBar({ heldMs, targetMs }: HoldBarProps) {
  const share = targetMs === 0 ? 0 : Math.min(1, heldMs / targetMs);
  return (
    <svg class="hold-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="hold-bar-target" width="100" height="10" />
      <rect class="hold-bar-held" width={100 * share} height="10" />
    </svg>
  );
}
