interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly disabled?: boolean;
  readonly onToggle: () => void;
}

/** Turns something on and off. */
export function Switch({ label, isOn, disabled = false, onToggle }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      disabled={disabled}
      onClick={onToggle}
    />
  );
}
