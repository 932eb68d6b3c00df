import type { SessionRoute } from './route.ts';

/** A clip that stands in for the camera. */
export interface Sample {
  readonly clip: string;
  readonly stretchId: string;
  readonly side: 'left' | 'right' | null;
  readonly shows: string;
  /** Shorter than a real hold: each clip lasts some ten seconds. */
  readonly holdSeconds: number;
}

export const SAMPLES: readonly Sample[] = [
  {
    clip: 'side_bend_front',
    stretchId: 'standing_side_bend',
    side: 'right',
    shows: 'right side, good form',
    holdSeconds: 3,
  },
  {
    clip: 'forward_fold_side',
    stretchId: 'standing_forward_fold',
    side: null,
    shows: 'good form',
    holdSeconds: 5,
  },
  {
    clip: 'fault_fold_bent_knees',
    stretchId: 'standing_forward_fold',
    side: null,
    shows: 'knees bent too far: see a correction',
    holdSeconds: 5,
  },
  {
    clip: 'lunge_side',
    stretchId: 'half_kneeling_hip_flexor',
    side: 'right',
    shows: 'right hip, good form',
    holdSeconds: 5,
  },
  {
    clip: 'back_extension_side',
    stretchId: 'standing_back_extension',
    side: null,
    shows: 'good form',
    holdSeconds: 4,
  },
];

export function sampleRoute(sample: Sample): SessionRoute {
  return {
    name: 'session',
    stretchId: sample.stretchId,
    side: sample.side,
    source: `demo:${sample.clip}`,
    level: null,
    holdSeconds: sample.holdSeconds,
  };
}

export function sampleByClip(clip: string): Sample | null {
  return SAMPLES.find((sample) => sample.clip === clip) ?? null;
}
