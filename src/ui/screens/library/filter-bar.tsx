import { Search } from 'lucide-preact';
import {
  KIT_CHOICES,
  type LibraryFilter,
  MINUTE_LIMITS,
  PLACES,
  type Place,
  TRACKING_LEVELS,
} from '../../../app/library-filter.ts';
import { libraryWords } from '../../../app/words/library.ts';
import { REGIONS } from '../../../core/regions.ts';
import { Choice } from '../../components/choice.tsx';
import { Select } from '../../components/select.tsx';

interface FilterBarProps {
  readonly filter: LibraryFilter;
  readonly onChange: (change: Partial<LibraryFilter>) => void;
}

function labelled<T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) {
  return values.map((value) => ({ value, label: labels[value] }));
}

function SearchField({ filter, onChange }: FilterBarProps) {
  return (
    <label class="search">
      <span>{libraryWords.search}</span>
      <span class="search-box">
        <Search class="icon" aria-hidden="true" />
        <input
          type="search"
          value={filter.text}
          placeholder={libraryWords.searchHint}
          maxLength={60}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </span>
    </label>
  );
}

export function FilterBar({ filter, onChange }: FilterBarProps) {
  const { any: open, filters, places, regions, kit, tracking, atMost } = libraryWords;
  const minutes = MINUTE_LIMITS.find((limit) => limit === filter.minutes);
  return (
    <search class="filter-bar">
      <SearchField filter={filter} onChange={onChange} />
      <Choice<Place | 'any'>
        legend={filters.place}
        options={[{ value: 'any', label: open }, ...labelled(PLACES, places)]}
        value={filter.place ?? 'any'}
        onChoose={(place) => onChange({ place: place === 'any' ? null : place })}
      />
      <Select
        label={filters.region}
        any={open}
        options={labelled(REGIONS, regions)}
        value={filter.region}
        onChoose={(region) => onChange({ region })}
      />
      <Select
        label={filters.minutes}
        any={open}
        options={MINUTE_LIMITS.map((limit) => ({ value: `${limit}`, label: atMost(limit) }))}
        value={minutes === undefined ? null : `${minutes}`}
        onChoose={(value) =>
          onChange({ minutes: MINUTE_LIMITS.find((limit) => `${limit}` === value) ?? null })
        }
      />
      <Select
        label={filters.kit}
        any={open}
        options={labelled(KIT_CHOICES, kit)}
        value={filter.kit}
        onChoose={(value) => onChange({ kit: value })}
      />
      <Select
        label={filters.tracking}
        any={open}
        options={labelled(TRACKING_LEVELS, tracking)}
        value={filter.tracking}
        onChoose={(value) => onChange({ tracking: value })}
      />
    </search>
  );
}
