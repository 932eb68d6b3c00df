import type { JointView } from '../../core/session-types.ts';

/** The four states by shape as well as colour: full circle, dashed ring, diamond, hatched square. */
export function StatusMark({ status }: { readonly status: JointView['status'] }) {
  return (
    <svg class={`status-mark status-mark-${status}`} viewBox="0 0 20 20" aria-hidden="true">
      {status === 'in-form' && <circle cx="10" cy="10" r="8" />}
      {status === 'nearly' && <circle cx="10" cy="10" r="7" />}
      {status === 'off' && <path d="M10 1l9 9-9 9-9-9z" />}
      {status === 'not-judged' && <path d="M3 3h14v14H3zM3 12l9-9M3 17L17 3M8 17l9-9" />}
    </svg>
  );
}
