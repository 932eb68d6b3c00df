/** How much of it for people of 65 and older: as long, up to twice as long, or fewer times. */
export interface OlderDose {
  readonly holdSeconds: number;
  /** Longer than `holdSeconds` where a longer hold is worth having at that age. */
  readonly longestHoldSeconds: number;
  readonly repetitions: number;
}

interface DoseNumbers {
  /** Seconds of good form each time; of repetitions, at each held end. */
  readonly holdSeconds: number;
  /** How many times, on each side it is done on. */
  readonly repetitions: number;
  /** Pause between two times. */
  readonly restSeconds: number;
  readonly older: OlderDose;
}

/** A long hold, done once or a few times. */
export interface HoldDose extends DoseNumbers {
  readonly kind: 'hold';
}

/** Slow repetitions: out to an end position, held there, and back. */
export interface RepetitionDose extends DoseNumbers {
  readonly kind: 'repetitions';
  /** What to say to go out to the end position, and to come back. */
  readonly out: string;
  readonly back: string;
  /** 2 where coming back ends in a position that is held as well, as in cat-cow. */
  readonly ends: 1 | 2;
  /**
   * `when-left`: the camera sees the end position reached and left. `by-time`: it sees only that the person
   * is in the stretch, so seconds of good form set the pace and are what is counted.
   */
  readonly counted: 'when-left' | 'by-time';
}

export type Dose = HoldDose | RepetitionDose;
