import { useState } from 'preact/hooks';
import { unsavedWords } from '../../../app/words/storage.ts';
import { useApp } from '../../components/app-context.ts';

/** Said plainly when a session could not be stored; it is shown all the same. */
export function UnsavedWarning({ id }: { readonly id: string }) {
  const { history, notify } = useApp();
  const [isTrying, setIsTrying] = useState(false);
  const failure = history.unsaved.value.get(id);
  if (failure === undefined) return null;
  const save = async (): Promise<void> => {
    setIsTrying(true);
    const again = await history.retrySave(id);
    setIsTrying(false);
    notify({ text: again === null ? 'Saved.' : 'Still not saved.', action: null });
  };
  return (
    <div class="unsaved" role="alert">
      <p>{unsavedWords(failure)}</p>
      <button type="button" class="button" disabled={isTrying} onClick={() => void save()}>
        {isTrying ? 'Saving…' : 'Save again'}
      </button>
    </div>
  );
}
