import { useRef } from 'preact/hooks';

interface Props {
  /** For tests and styles. */
  readonly action: string;
  readonly label: string;
  /** What stands on it, if not its label. */
  readonly text?: string;
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onPick: (file: File) => Promise<unknown>;
}

/** A button by which a file is chosen, also the same one again. */
export function FileButton({ action, label, text = label, accept, disabled, onPick }: Props) {
  const picker = useRef<HTMLInputElement>(null);

  async function pick(field: HTMLInputElement) {
    const [file] = field.files ?? [];
    if (file !== undefined) await onPick(file);
    // Else the same file, mended, could not be chosen again.
    field.value = '';
  }

  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => void pick(currentTarget)}
      />
      <button
        type="button"
        class="button"
        data-action={action}
        disabled={disabled}
        onClick={() => picker.current?.click()}
      >
        {text}
      </button>
    </>
  );
}
