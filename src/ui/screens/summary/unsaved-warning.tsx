import { useState } from 'preact/hooks';
import { unsavedWords } from '../../../app/words/storage.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { useApp } from '../../components/app-context.ts';

/** Said plainly when a session could not be stored; it is shown all the same. */
export function UnsavedWarning({ id }: { readonly id: string }) {
  const { history, notify } = useApp();
  const [isTrying, setIsTrying] = useState(false);
  const failure = history.unsaved.value.get(id);
  if (failure === undefined) return null;
  const say = summaryWords.save;
  const save = async (): Promise<void> => {
    setIsTrying(true);
    const again = await history.retrySave(id);
    setIsTrying(false);
    notify({ text: again === null ? say.saved : say.notSaved, action: null });
  };
  return (
    <div class="unsaved" role="alert">
      <p>{unsavedWords(failure)}</p>
      <button type="button" class="button" disabled={isTrying} onClick={() => void save()}>
        {isTrying ? say.saving : say.again}
      </button>
    </div>
  );
}
