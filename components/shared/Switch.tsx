/* oxlint-disable jsx-a11y/role-has-required-aria-props -- a checkbox brings its own checked state */
import type { ComponentChildren } from "preact";

interface Props {
  readonly checked: boolean;
  readonly label: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A native checkbox drawn as a switch: keyboard, forced colours and screen readers come with it. */
export function Switch({ checked, label, note, disabled = false, onChange }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-text">
        <span class="switch-label">{label}</span>
        {note !== undefined && <span class="switch-note">{note}</span>}
      </span>
    </label>
  );
}
