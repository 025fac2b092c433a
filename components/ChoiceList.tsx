interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
  readonly disabled?: boolean;
}

/** A select that shows what is kept: a choice shows once `value` says so. */
export function ChoiceList<T extends string>({
  label,
  value,
  choices,
  onChoose,
  disabled,
}: Props<T>) {
  return (
    <select
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={({ currentTarget }) => {
        const chosen = choices[currentTarget.selectedIndex];
        currentTarget.value = value;
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
