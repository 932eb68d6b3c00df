import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { PLACES, placeOf } from '../../../app/library-filter.ts';
import { cautionTitle } from '../../../app/words/cautions.ts';
import { libraryWords } from '../../../app/words/library.ts';
import { routinesWords } from '../../../app/words/routines.ts';
import type { Stretch } from '../../../core/reference.ts';
import { gravestAction } from '../../../core/suitability.ts';
import { useApp } from '../../components/app-context.ts';

/** Any stretch of the library, by position; what the person is to avoid says so. */
export function AddStretch({ onAdd }: { readonly onAdd: (stretch: Stretch) => void }) {
  const { library, settings } = useApp();
  const [chosen, setChosen] = useState('');
  const { add, choose, addButton } = routinesWords.builder;
  const stretches = library.stretches.value ?? [];
  const label = ({ name, cautions }: Stretch): string =>
    gravestAction(cautions, settings.value.flags) === 'avoid'
      ? `${name} (${cautionTitle('avoid')})`
      : name;
  const submit = (event: Event): void => {
    event.preventDefault();
    const stretch = library.find(chosen);
    if (stretch === null) return;
    onAdd(stretch);
    setChosen('');
  };
  return (
    <form class="builder-add" onSubmit={submit}>
      <label class="select">
        <span>{add}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{choose}</option>
          {PLACES.map((place) => (
            <optgroup key={place} label={libraryWords.places[place]}>
              {stretches
                .filter(({ position }) => placeOf(position) === place)
                .map((stretch) => (
                  <option key={stretch.id} value={stretch.id}>
                    {label(stretch)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" class="button" disabled={chosen === ''}>
        <Plus class="icon" aria-hidden="true" />
        {addButton}
      </button>
    </form>
  );
}
