import { i18n } from '../messages.ts';

interface Props {
  /** Ids of the records. */
  readonly ids: readonly string[];
  readonly onExport: (ids: readonly string[]) => void;
  readonly onRemove: (id: string) => void;
}

/** Records that are damaged or of a newer version: kept untouched until the user says otherwise. */
export function UnreadableRecords({ ids, onExport, onRemove }: Props) {
  return (
    <details class="notice" data-count="unreadable">
      <summary>{i18n.t('saved.unreadable', ids.length)}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id} class="row" data-unreadable={id}>
            <code>{id}</code>
            <button type="button" class="link" onClick={() => onExport([id])}>
              {i18n.t('library.export_raw')}
            </button>
            <button
              type="button"
              class="link"
              data-action="remove-unreadable"
              onClick={() => onRemove(id)}
            >
              {i18n.t('action.remove')}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        data-action="export-unreadable"
        onClick={() => onExport(ids)}
      >
        {i18n.t('library.export_raw_all')}
      </button>
    </details>
  );
}
