import type { showCoach } from '../view3d/three-d.ts';

export type { CoachWish, LiveCoach } from '../view3d/three-d.ts';

let loading: Promise<typeof showCoach> | null = null;

/** Fetches the 3-D coach when it is first wanted; rejects where that fails, and may then be asked again. */
export function loadCoach(): Promise<typeof showCoach> {
  loading ??= import('../view3d/three-d.ts').then(
    (module) => module.showCoach,
    (reason: unknown) => {
      loading = null;
      throw reason;
    },
  );
  return loading;
}
