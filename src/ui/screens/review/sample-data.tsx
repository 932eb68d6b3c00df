import { FlaskConical } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { App } from '../../../app/app.ts';
import { sampleRecords } from '../../../app/review/sample-data.ts';
import { reviewWords } from '../../../app/words/reviewing.ts';
import { useApp } from '../../components/app-context.ts';

async function addSamples({ openStore, library, now, history }: App): Promise<boolean> {
  try {
    await library.load();
    const { everything } = await openStore();
    const result = await everything.add(sampleRecords(library.stretches.peek() ?? [], now()));
    await history.loadOverview();
    return result.ok;
  } catch {
    return false;
  }
}

async function removeSamples({ openStore, history }: App): Promise<boolean> {
  try {
    const result = await (await openStore()).everything.removeSamples();
    history.forget();
    await Promise.all([history.load(), history.loadOverview()]);
    return result.ok;
  } catch {
    return false;
  }
}

/** For a newcomer: every screen of the review at once, with invented sessions. */
export function LookAround() {
  const app = useApp();
  const [isBusy, setIsBusy] = useState(false);
  const add = async (): Promise<void> => {
    setIsBusy(true);
    const done = await addSamples(app);
    setIsBusy(false);
    if (!done) app.notify({ text: reviewWords.samplesFailed, action: null });
  };
  return (
    <button type="button" class="button" disabled={isBusy} onClick={() => void add()}>
      {reviewWords.lookAround}
    </button>
  );
}

/** Says at the top that this is not one's own, and takes it away again. */
export function SampleBanner() {
  const app = useApp();
  const remove = async (): Promise<void> => {
    const done = await removeSamples(app);
    app.notify({
      text: done ? reviewWords.samplesGone : reviewWords.samplesFailed,
      action: null,
    });
  };
  return (
    <div class="sample-banner" role="note">
      <FlaskConical class="icon" aria-hidden="true" />
      <p>{reviewWords.sampleBanner}</p>
      <button type="button" class="button" onClick={() => void remove()}>
        {reviewWords.removeSamples}
      </button>
    </div>
  );
}
