interface Props {
  readonly text: string;
  /** What a click does. */
  readonly label: string;
  readonly kind: 'added' | 'removed' | 'ours';
  readonly onClick: () => void;
}

/** A keyword that a click takes out or brings back. */
export function KeywordChip({ text, label, kind, onClick }: Props) {
  return (
    <button
      type="button"
      class="badge chip"
      data-keyword={kind}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <span class="text">{text}</span>
      <span aria-hidden="true">{kind === 'removed' ? '↺' : '×'}</span>
    </button>
  );
}
