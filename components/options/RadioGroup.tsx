import { useId } from "preact/hooks";

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly note?: string;
}

interface Props<V extends string> {
  readonly legend: string;
  readonly note?: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  /** Side by side as long as there is room. */
  readonly inline?: boolean;
  readonly onChange: (value: V) => void;
}

/** Native radio buttons: the arrow keys come with them. */
export function RadioGroup<V extends string>({
  legend,
  note,
  choices,
  value,
  inline = false,
  onChange,
}: Props<V>) {
  const name = useId();
  return (
    <fieldset
      class="radio-group"
      data-inline={inline}
      aria-describedby={note === undefined ? undefined : `${name}-note`}
    >
      <legend>{legend}</legend>
      {note !== undefined && (
        <p class="group-note" id={`${name}-note`}>
          {note}
        </p>
      )}
      <div class="radios">
        {choices.map((choice) => (
          <label key={choice.value} class="radio">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.note !== undefined && <small>{choice.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
