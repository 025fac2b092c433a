import { useRef } from 'preact/hooks';

interface Props {
  /** For tests and styles. */
  readonly action: string;
  readonly label: string;
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onPick: (file: File) => Promise<unknown>;
}

/** A button by which a file is chosen, also the same one again. */
export function FileButton({ action, label, accept, disabled, onPick }: Props) {
  const picker = useRef<HTMLInputElement>(null);

  function pick(field: HTMLInputElement) {
    const [file] = field.files ?? [];
    // Else the same file, mended, could not be chosen again.
    field.value = '';
    if (file !== undefined) void onPick(file);
  }

  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => pick(currentTarget)}
      />
      <button
        type="button"
        class="button"
        data-action={action}
        disabled={disabled}
        onClick={() => picker.current?.click()}
      >
        {label}
      </button>
    </>
  );
}
