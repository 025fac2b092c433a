import type { PaperEdit } from '../../utils/library/edit-paper.ts';
import { isChosen } from '../../utils/library/search/facets.ts';
import type { FacetChoice } from '../../utils/library/search/facets.ts';
import { Icon } from '../Icon.tsx';
import { CLOSE_ICON } from '../icons.ts';
import { i18n } from '../messages.ts';
import { TagInput } from './TagInput.tsx';

interface Props {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly isOpen: boolean;
  readonly choice: FacetChoice;
  readonly onOpen: (isOpen: boolean) => void;
  /** Narrows the list to the tag. */
  readonly onToggle: (tag: string) => void;
  readonly onChange: (change: NonNullable<PaperEdit['tags']>) => Promise<boolean>;
}

/** A paper's tags; open, they can be added and taken off. */
export function TagList(props: Props) {
  const { tags, known, isOpen, choice, onOpen, onToggle, onChange } = props;
  return (
    <span class="tags">
      {tags.map((tag) => (
        <span key={tag} class="tag" data-tag={tag} data-chosen={isChosen(choice, 'tag', tag)}>
          <button
            type="button"
            dir="auto"
            aria-pressed={isChosen(choice, 'tag', tag)}
            title={i18n.t('library.narrow_to', [tag])}
            onClick={() => onToggle(tag)}
          >
            {tag}
          </button>
          {isOpen && (
            <button
              type="button"
              class="take-off"
              aria-label={i18n.t('library.remove_tag', [tag])}
              onClick={({ currentTarget }) => {
                // The button goes with its tag.
                currentTarget.closest('.tags')?.querySelector('input')?.focus();
                void onChange({ add: [], remove: [tag] });
              }}
            >
              <Icon path={CLOSE_ICON} />
            </button>
          )}
        </span>
      ))}
      {isOpen ? (
        <TagInput
          known={known.filter((tag) => !tags.includes(tag))}
          focus
          onAdd={(add) => onChange({ add, remove: [] })}
          onEscape={() => onOpen(false)}
        />
      ) : (
        <button
          type="button"
          class="link"
          data-action="tags"
          aria-expanded={false}
          onClick={() => onOpen(true)}
        >
          {tags.length === 0 ? i18n.t('library.add_tag') : i18n.t('library.edit_tags')}
        </button>
      )}
    </span>
  );
}
