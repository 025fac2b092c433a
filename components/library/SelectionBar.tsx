import type { Ref } from 'preact';

import type { PaperEdit } from '../../utils/library/edit-paper.ts';
import { i18n } from '../messages.ts';
import { openByArrows } from './open-by-arrows.ts';
import { StatusChoice } from './StatusChoice.tsx';
import { TagInput } from './TagInput.tsx';

interface Props {
  readonly bar: Ref<HTMLDivElement>;
  readonly count: number;
  /** How many of them the list does not show now. */
  readonly unseen: number;
  /** Tags that one of the papers has. */
  readonly used: readonly string[];
  readonly known: readonly string[];
  readonly onEdit: (edit: PaperEdit) => Promise<boolean>;
  readonly onRemove: () => void;
  /** Back to the list. */
  readonly onLeave: () => void;
  readonly onClear: () => void;
}

/** What can be done with several papers at once. */
export function SelectionBar(props: Props) {
  const { bar, count, unseen, used, known, onEdit, onRemove, onLeave, onClear } = props;
  return (
    <div
      ref={bar}
      class="selection row"
      role="group"
      aria-label={i18n.t('library.selected', count)}
    >
      <strong role="status">{i18n.t('library.selected', count)}</strong>
      {unseen > 0 && (
        <span role="status" data-count="unseen">
          {i18n.t('library.selected_unseen', unseen)}
        </span>
      )}
      <StatusChoice
        label={i18n.t('library.status')}
        onChoose={(status) => void onEdit({ status })}
      />
      <TagInput
        known={known}
        onAdd={(add) => onEdit({ tags: { add, remove: [] } })}
        onEscape={onLeave}
      />
      {used.length > 0 && (
        <select
          aria-label={i18n.t('library.take_tag')}
          onKeyDown={openByArrows}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '')
              void onEdit({ tags: { add: [], remove: [currentTarget.value] } });
            currentTarget.value = '';
          }}
        >
          <option value="">{i18n.t('library.take_tag')}</option>
          {used.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="button" data-action="remove-selected" onClick={onRemove}>
        {i18n.t('action.remove')}
      </button>
      <button type="button" class="link" data-action="clear-selection" onClick={onClear}>
        {i18n.t('library.clear_selection')}
      </button>
    </div>
  );
}
