import { useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { LONGEST_NOTES } from '../../utils/library/saved-paper.ts';
import type { NoteDraft } from './note-drafts.ts';

interface Props {
  readonly notes: string;
  readonly draft: NoteDraft | undefined;
  readonly label: string;
  readonly onWrite: (draft: NoteDraft | undefined) => void;
  readonly onClose: () => void;
  /** Answers whether they were saved. */
  readonly onSave: (notes: string) => Promise<boolean>;
}

/** Where notes are written; what is written is kept by whoever holds the draft. */
export function NotesEditor({ notes, draft, label, onWrite, onClose, onSave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(draft);
  latest.current = draft;
  // At once: what is typed next belongs here. A draft that comes into sight again does not scroll to itself.
  useLayoutEffect(() => field.current?.focus({ preventScroll: draft !== undefined }), []);

  function close() {
    onWrite(undefined);
    onClose();
  }

  async function save() {
    const saving = latest.current;
    const isSaved = saving === undefined || (await onSave(saving.text));
    // What was written while it was saved is a draft still.
    if (isSaved && latest.current?.text === saving?.text) close();
  }

  return (
    <form
      class="notes-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={field}
        rows={6}
        value={draft?.text ?? notes}
        maxLength={LONGEST_NOTES}
        placeholder={i18n.t('library.notes_hint')}
        aria-label={label}
        onInput={({ currentTarget: { value: text } }) =>
          onWrite(text === notes ? undefined : { text, before: draft?.before ?? notes })
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          // What was written is not to be lost by one key.
          if (event.key === 'Escape' && draft === undefined) onClose();
        }}
      />
      <div class="row">
        <button type="submit" class="button primary">
          {i18n.t('library.save_notes')}
        </button>
        <button type="button" class="button" data-action="cancel-notes" onClick={close}>
          {i18n.t('library.cancel')}
        </button>
      </div>
    </form>
  );
}
