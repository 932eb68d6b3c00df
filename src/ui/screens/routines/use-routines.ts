import { useEffect } from 'preact/hooks';
import type { Routine } from '../../../core/routine.ts';
import { useApp } from '../../components/app-context.ts';

/** The ready-made ones come with the screen's code; the person's own are read from the database. */
export function useRoutines(): readonly Routine[] {
  const { routines } = useApp();
  useEffect(() => void routines.loadOwn(), [routines]);
  return routines.ready.value ?? [];
}
