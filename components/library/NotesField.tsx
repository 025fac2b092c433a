import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { i18n } from '../messages.ts';
import { Markdown } from './Markdown.tsx';
import { useNoteDraft } from './note-drafts.ts';
import type { NoteDrafts } from './note-drafts.ts';
import { NotesEditor } from './NotesEditor.tsx';

interface Props {
  readonly paper: SavedPaper;
  readonly drafts: NoteDrafts;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Saves them in place of those that were read; answers whether that was done. */
  readonly onSave: (notes: string, before: string) => Promise<boolean>;
}

/** A paper's notes as they read, or as they are written. */
export function NotesField({ paper, drafts, isOpen, onClose, onSave }: Props) {
  const { id, notes, title } = paper;
  const draft = useNoteDraft(drafts, id);
  const label = i18n.t('library.notes_label', [title]);
  if (isOpen) {
    return (
      <NotesEditor
        notes={notes}
        draft={draft}
        latest={() => drafts.of(id)}
        label={label}
        onWrite={(next) => drafts.keep(id, next && { ...next, title })}
        onClose={onClose}
        onSave={onSave}
      />
    );
  }
  return (
    <>
      {draft !== undefined && <p class="notice unsaved">{i18n.t('library.unsaved_notes')}</p>}
      {notes !== '' && (
        <div class="notes" role="note" aria-label={label}>
          <Markdown text={notes} />
        </div>
      )}
    </>
  );
}
