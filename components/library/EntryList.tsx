import type { CutEntry, UnreadableEntry } from '../../utils/interchange/import-content.ts';
import { i18n } from '../messages.ts';
import { describeEntry } from './describe-import.ts';

interface Props {
  readonly heading: string;
  readonly entries: readonly (UnreadableEntry | CutEntry)[];
  readonly onSave: (lines: readonly string[]) => void;
}

/** So many are read here; a file has all of them. */
const MOST_SHOWN = 100;

/** Entries of a file that do not come in, or not whole, each by its place. */
export function EntryList({ heading, entries, onSave }: Props) {
  if (entries.length === 0) return null;
  return (
    <details class="unreadable" open={entries.length <= 5}>
      <summary>{heading}</summary>
      <ul>
        {entries.slice(0, MOST_SHOWN).map((entry) => (
          <li key={`${entry.where} ${entry.code}`}>{describeEntry(entry)}</li>
        ))}
        {entries.length > MOST_SHOWN && (
          <li>{i18n.t('action.and_more', entries.length - MOST_SHOWN)}</li>
        )}
      </ul>
      {entries.length > MOST_SHOWN && (
        <button
          type="button"
          class="button"
          data-action="save-entries"
          onClick={() => onSave(entries.map(describeEntry))}
        >
          {i18n.t('import.save_list')}
        </button>
      )}
    </details>
  );
}
