import type { AngleId } from './angle-ids.ts';
import { outsideBy, type Range, type Stretch } from './reference.ts';

/** Whether a rule would speak to someone who is where the easier form allows them to be. */
function breaksWithin(allowed: Range, accept: Range): boolean {
  const ends = [accept.low, accept.high].filter((end) => end !== null);
  return ends.some((end) => outsideBy(end, allowed) !== 0);
}

/**
 * The stretch as its easier form is judged: some targets left out, others with wider ranges, and the rules
 * that would stand against that gone. The words and the dose stay.
 * @returns null where the beginner's ranges allow the easier form as they are
 */
export function inEasierForm(stretch: Stretch): Stretch | null {
  const { easierForm } = stretch;
  if (easierForm === null) return null;
  const relaxed = new Map(easierForm.relax.map((change) => [change.angle, change]));
  const isDropped = (angle: AngleId) => easierForm.drop.includes(angle);
  const targets = stretch.targets
    .filter(({ angle }) => !isDropped(angle))
    .map((target) => {
      const change = relaxed.get(target.angle);
      if (change === undefined) return target;
      const { aim, accept } = change;
      return {
        ...target,
        aim: { beginner: aim, full: aim },
        accept: { beginner: accept, full: accept },
      };
    });
  const faults = stretch.faults.filter((fault) => {
    const change = relaxed.get(fault.angle);
    if (fault.of === 'speed') return true;
    return !isDropped(fault.angle) && !(change && breaksWithin(fault.allowed, change.accept));
  });
  return { ...stretch, targets, faults, easierForm: null };
}
