import { FileOutput, Trash2 } from 'lucide-preact';
import { ownStretchWords } from '../../../app/words/own-stretch.ts';
import type { Stretch } from '../../../core/reference.ts';
import { useApp } from '../../components/app-context.ts';
import { saveFile } from '../data/save-file.ts';

/** What can be done with a stretch of the person's own. */
export function OwnActions({ stretch }: { readonly stretch: Stretch }) {
  const { ownStretches, notify, replace } = useApp();
  const hand = async (): Promise<void> => {
    const content = await ownStretches.exportFile(stretch);
    saveFile({ name: `${stretch.id}.json`, mediaType: 'application/json', content });
  };
  const remove = async (): Promise<void> => {
    const undo = await ownStretches.remove(stretch.id);
    if (undo === null) return notify({ text: ownStretchWords.notRemoved, action: null });
    replace({ name: 'stretches', query: '' });
    notify({
      text: ownStretchWords.removed(stretch.name),
      action: { label: ownStretchWords.undo, run: () => void undo() },
    });
  };
  return (
    <div class="button-row">
      <button type="button" class="button" onClick={() => void hand()}>
        <FileOutput class="icon" aria-hidden="true" />
        {ownStretchWords.export}
      </button>
      <button type="button" class="button button-danger" onClick={() => void remove()}>
        <Trash2 class="icon" aria-hidden="true" />
        {ownStretchWords.remove}
      </button>
    </div>
  );
}
