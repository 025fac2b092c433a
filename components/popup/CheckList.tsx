interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly checked: (value: T) => boolean;
  readonly onToggle: (value: T) => void;
}

/** Check boxes that show what is kept: a click shows once `checked` says so. */
export function CheckList<T extends string>({ label, choices, checked, onToggle }: Props<T>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="checks">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="checkbox"
              checked={checked(choice.value)}
              onClick={(event) => {
                event.preventDefault();
                onToggle(choice.value);
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
