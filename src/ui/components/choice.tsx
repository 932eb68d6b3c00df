interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly note?: string;
  readonly onChoose: (value: T) => void;
}

/** One of a few, as real radio buttons. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  note,
  onChoose,
}: ChoiceProps<T>) {
  const group = `choice-${legend.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label class="choice-option" key={option.value}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {note !== undefined && <p class="choice-note">{note}</p>}
    </fieldset>
  );
}
