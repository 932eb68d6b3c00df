/** One stretch of a routine. */
export interface RoutineItem {
  readonly stretchId: string;
  /** Seconds of good form each time; of a stretch that counts repetitions, seconds at each end. */
  readonly holdSeconds: number;
  /** How many times, on each side it is done on. */
  readonly repetitions: number;
  /** Which sides to do; `both` for every stretch that has no sides. */
  readonly sides: 'both' | 'left' | 'right';
  /** Pause before whatever comes next. */
  readonly restSeconds: number;
}

/** Stretches in an order, with their doses. */
export interface Routine {
  readonly id: string;
  readonly name: string;
  /** One line: what it is for. */
  readonly purpose: string;
  /** `own`: built by the person, who may change and delete it. */
  readonly origin: 'library' | 'own';
  readonly items: readonly RoutineItem[];
}
