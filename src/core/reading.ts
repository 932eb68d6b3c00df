/** Why an angle, or a whole frame, cannot be judged. */
export type NotJudgedReason =
  | 'nobody'
  | 'out-of-frame'
  | 'wrong-view'
  | 'hidden'
  | 'implausible'
  /** Pictures came, but too far apart to know what was between them. */
  | 'slow'
  /** No pictures: paused, hidden, lost or asleep. */
  | 'interrupted';

/** An angle is either read, with its uncertainty, or not measurable for a reason: never a guess. */
export type Reading =
  | {
      readonly kind: 'read';
      /** Degrees, or a bare ratio, as the angle table says. */
      readonly value: number;
      /** Half-width of the range that holds the true value about 95% of the time; same unit. */
      readonly uncertainty: number;
    }
  | {
      readonly kind: 'unread';
      readonly reason: NotJudgedReason;
      /** What the model guesses of a hidden joint, to know what not to credit; never shown. */
      readonly guess: number | null;
    };
