import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-preact';
import { BUILDER_LIMITS, type NumberField, readNumber } from '../../../app/routine-edits.ts';
import { routinesWords } from '../../../app/words/routines.ts';
import type { RoutineItem } from '../../../core/routine.ts';
import { useApp } from '../../components/app-context.ts';
import { CautionMark } from '../../components/caution-mark.tsx';
import { PoseThumbnail } from '../../components/pose-thumbnail.tsx';

export interface BuilderItemProps {
  readonly item: RoutineItem;
  readonly index: number;
  readonly last: number;
  onChange(change: Partial<RoutineItem>): void;
  onMove(to: number): void;
  onRemove(): void;
  /** Another item was dropped here. */
  onDropFrom(from: number): void;
}

interface NumberInputProps {
  readonly label: string;
  readonly field: NumberField;
  readonly item: RoutineItem;
  onChange(change: Partial<RoutineItem>): void;
}

function NumberInput({ label, field, item, onChange }: NumberInputProps) {
  const { min, max, step } = BUILDER_LIMITS[field];
  return (
    <label class="builder-number">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={field === 'holdSeconds' ? 1 : step}
        value={item[field]}
        onChange={(event) => {
          const value = readNumber(event.currentTarget.value, field);
          // What cannot be read goes back to what it was.
          event.currentTarget.value = String(value ?? item[field]);
          if (value !== null) onChange({ [field]: value });
        }}
      />
    </label>
  );
}

function SidesChoice({ item, onChange }: Pick<BuilderItemProps, 'item' | 'onChange'>) {
  const { sides, bothSides, left, right } = routinesWords.builder;
  return (
    <label class="builder-number">
      <span>{sides}</span>
      <select
        value={item.sides}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ sides: chosen === 'left' || chosen === 'right' ? chosen : 'both' });
        }}
      >
        <option value="both">{bothSides}</option>
        <option value="left">{left}</option>
        <option value="right">{right}</option>
      </select>
    </label>
  );
}

function Moves({ name, index, last, onMove, onRemove }: BuilderItemProps & { name: string }) {
  const { up, down, removeItem } = routinesWords.builder;
  return (
    <div class="builder-moves">
      <button
        type="button"
        class="button icon-button"
        aria-label={up(name)}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <ArrowUp class="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button icon-button"
        aria-label={down(name)}
        disabled={index === last}
        onClick={() => onMove(index + 1)}
      >
        <ArrowDown class="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button icon-button button-danger"
        aria-label={removeItem(name)}
        onClick={onRemove}
      >
        <X class="icon" aria-hidden="true" />
      </button>
    </div>
  );
}

/** One stretch of the routine being built; it is moved by its buttons, or dragged by its handle. */
export function BuilderItem(props: BuilderItemProps) {
  const { item, index, onChange, onMove } = props;
  const { library } = useApp();
  const { hold, times, rest, drag } = routinesWords.builder;
  const stretch = library.find(item.stretchId);
  const name = library.nameOf(item.stretchId);
  return (
    <li
      class="builder-item"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const from = Number(event.dataTransfer?.getData('text/plain'));
        if (Number.isInteger(from) && from !== index) props.onDropFrom(from);
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone; the buttons do the same by keys */}
      <span
        class="builder-handle"
        draggable
        title={drag}
        onDragStart={(event) => event.dataTransfer?.setData('text/plain', String(index))}
      >
        <GripVertical class="icon" aria-hidden="true" />
      </span>
      {stretch !== null && <PoseThumbnail stretch={stretch} />}
      <div class="builder-item-words">
        <h3>{name}</h3>
        {stretch === null ? <p>{routinesWords.gone}</p> : <CautionMark stretch={stretch} />}
        <div class="builder-numbers">
          {stretch?.sides === 'each' && <SidesChoice item={item} onChange={onChange} />}
          <NumberInput label={hold} field="holdSeconds" item={item} onChange={onChange} />
          <NumberInput label={times} field="repetitions" item={item} onChange={onChange} />
          <NumberInput label={rest} field="restSeconds" item={item} onChange={onChange} />
        </div>
      </div>
      <Moves {...props} name={name} onMove={onMove} />
    </li>
  );
}
