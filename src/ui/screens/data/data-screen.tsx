import { useEffect, useMemo } from 'preact/hooks';
import { createYourData } from '../../../app/data/your-data.ts';
import { dataWords } from '../../../app/words/data.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { ReviewHead } from '../review/review-head.tsx';
import { DeleteSection } from './delete-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import { RoomSection } from './room-section.tsx';
import '../../styles/data.css';

export function DataScreen() {
  const { appVersion, openStore, library, now, history, routines, ownStretches } = useApp();
  const data = useMemo(
    () => createYourData({ appVersion, openStore, nameOf: library.nameOf, now }),
    [appVersion, openStore, library, now],
  );
  useTitle(dataWords.title);
  useEffect(() => void history.loadOverview(), [history]);
  const reload = (): void => {
    history.forget();
    void history.loadOverview();
    void routines.loadOwn();
    void ownStretches.load();
  };
  return (
    <main class="page review your-data">
      <ReviewHead title={dataWords.title} lead={dataWords.lead} />
      <ExportSection data={data} />
      <ImportSection data={data} onChanged={reload} />
      <RoomSection />
      <DeleteSection data={data} onChanged={reload} />
    </main>
  );
}
