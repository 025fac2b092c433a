import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { FacetChoice } from '../../utils/library/search/facets.ts';
import { isChosen } from '../../utils/library/search/facets.ts';
import { formatDate } from '../format-date.ts';
import { i18n } from '../messages.ts';
import { useTechniqueNames } from '../own-techniques.ts';
import { paperUrl } from '../paper-url.ts';
import { TechniqueBadge } from '../TechniqueBadge.tsx';
import { TechniqueLabel } from '../TechniqueLabel.tsx';
import { AuthorLine } from './AuthorLine.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import type { LibraryActions } from './library-view.ts';
import type { NoteDrafts } from './note-drafts.ts';
import { NotesField } from './NotesField.tsx';
import { PaperLinks } from './PaperLinks.tsx';
import { SavedCode } from './SavedCode.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { TagList } from './TagList.tsx';

/** The field of a row that is being written in. */
export type RowField = 'tags' | 'notes';

interface Props {
  readonly paper: SavedPaper;
  readonly choice: FacetChoice;
  readonly isSelected: boolean;
  readonly open: RowField | undefined;
  readonly drafts: NoteDrafts;
  /** All tags in use. */
  readonly tags: readonly string[];
  readonly onSelect: (withRange: boolean) => void;
  readonly onOpen: (field: RowField | undefined) => void;
  readonly onRemove: () => void;
  readonly actions: Pick<LibraryActions, 'copyText' | 'edit' | 'toggleFacet'>;
}

/** One saved paper: what was known on the day of saving, and what the user makes of it. */
export function PaperRow(props: Props) {
  const { paper, choice, isSelected, open, drafts, tags, onSelect, onOpen, onRemove, actions } =
    props;
  const nameOf = useTechniqueNames();
  const { id, title, organization, date, savedAt, code } = paper;
  return (
    <>
      <input
        type="checkbox"
        class="pick"
        checked={isSelected}
        aria-label={i18n.t('library.select_label', [title])}
        // Not held back: the browser would untick it after it is drawn.
        onClick={(event) => onSelect(event.shiftKey)}
      />
      <h2>
        <a href={paperUrl(id)} dir="auto" target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      </h2>
      <StatusChoice
        value={paper.status}
        label={i18n.t('library.status_label', [title])}
        onChoose={(status) => void actions.edit([id], { status })}
      />
      <p class="people">
        {paper.authors.length > 0 && <AuthorLine names={paper.authors} />}
        {organization !== undefined && <span class="organization">{organization}</span>}
      </p>
      <div class="row marks">
        {paper.techniques.map((technique) => {
          const name = nameOf(technique);
          return name === undefined ? (
            <TechniqueLabel key={technique} id={technique} />
          ) : (
            <TechniqueBadge
              key={technique}
              name={name}
              pressed={isChosen(choice, 'technique', technique)}
              onClick={() => actions.toggleFacet('technique', technique)}
            />
          );
        })}
        <TagList
          tags={paper.tags}
          known={tags}
          isOpen={open === 'tags'}
          choice={choice}
          onOpen={(isOpen) => onOpen(isOpen ? 'tags' : undefined)}
          onToggle={(tag) => actions.toggleFacet('tag', tag)}
          onChange={(change) => actions.edit([id], { tags: change })}
        />
      </div>
      <div class="row facts">
        {code.state !== 'unknown' && <SavedCode code={code} />}
        <time dateTime={savedAt}>{i18n.t('library.saved_on', [formatDate(savedAt)])}</time>
        {date !== undefined && (
          // The site's days are UTC days.
          <time dateTime={date}>{i18n.t('library.published_on', [formatDate(date, 'UTC')])}</time>
        )}
      </div>
      <div class="row facts">
        <PaperLinks paper={paper} />
        <CopyButtons paper={paper} onCopy={actions.copyText} />
        <button
          type="button"
          class="link"
          data-action="notes"
          aria-expanded={open === 'notes'}
          onClick={() => onOpen(open === 'notes' ? undefined : 'notes')}
        >
          {paper.notes === '' ? i18n.t('library.add_notes') : i18n.t('library.edit_notes')}
        </button>
        <button
          type="button"
          class="link"
          data-action="remove"
          aria-label={i18n.t('library.remove_label', [title])}
          onClick={onRemove}
        >
          {i18n.t('action.remove')}
        </button>
      </div>
      <NotesField
        paper={paper}
        drafts={drafts}
        isOpen={open === 'notes'}
        onClose={() => onOpen(undefined)}
        onSave={(notes, notesBefore) => actions.edit([id], { notes, notesBefore })}
      />
      {paper.abstract !== undefined && (
        <details>
          <summary>{i18n.t('library.abstract')}</summary>
          <p class="abstract" dir="auto">
            {paper.abstract}
          </p>
        </details>
      )}
    </>
  );
}
