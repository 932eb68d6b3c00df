import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckRecord } from '../../../app/checks/check-history.ts';
import { useApp } from '../../components/app-context.ts';

export interface Checks {
  /** Null until read. */
  readonly checks: readonly CheckRecord[] | null;
  save(check: CheckRecord): Promise<boolean>;
}

/** The stored results; none where the browser gives no storage. */
export function useChecks(): Checks {
  const { openStore } = useApp();
  const [checks, setChecks] = useState<readonly CheckRecord[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const result = await openStore().then(
        (store) => store.checks.list(),
        () => null,
      );
      const rows = result?.ok ? result.value : [];
      if (!wanted) return;
      setChecks(rows.flatMap((row) => (row.kind === 'whole' ? [row.value] : [])));
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [openStore]);
  const save = useCallback(
    async (check: CheckRecord): Promise<boolean> => {
      setChecks((before) => [...(before ?? []), check]);
      const result = await openStore().then(
        (store) => store.checks.save(check),
        () => null,
      );
      return result?.ok ?? false;
    },
    [openStore],
  );
  return { checks, save };
}
