import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { LONGEST_NOTES } from '../../utils/library/saved-paper.ts';
import { createQueue } from '../../utils/queue.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { Markdown } from './Markdown.tsx';
import type { NoteDraft } from './note-drafts.ts';

interface Props {
  readonly notes: string;
  readonly draft: NoteDraft | undefined;
  /** The draft as it is by now, whichever is drawn. */
  readonly latest: () => NoteDraft | undefined;
  readonly label: string;
  readonly onWrite: (draft: NoteDraft | undefined) => void;
  readonly onClose: () => void;
  /** Saves them in place of those that were read; answers whether that was done. */
  readonly onSave: (notes: string, before: string) => Promise<boolean>;
}

/** Where notes are written; what is written is kept by whoever holds the draft. */
export function NotesEditor({ notes, draft, latest, label, onWrite, onClose, onSave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const saving = useSignal<string | undefined>(undefined);
  const [enqueue] = useState(createQueue);
  // At once: what is typed next belongs here. A draft that comes into sight again does not scroll to itself.
  useLayoutEffect(() => field.current?.focus({ preventScroll: draft !== undefined }), []);

  function close() {
    onWrite(undefined);
    onClose();
  }

  const isOvertaken =
    draft !== undefined && ![draft.before, draft.text, saving.value].includes(notes);

  const excess = (draft?.text.length ?? 0) - LONGEST_NOTES;

  async function saveNow(replaced?: string) {
    const written = latest();
    if (written === undefined || written.text.length > LONGEST_NOTES) return;
    saving.value = written.text;
    const isSaved = await onSave(written.text, replaced ?? written.before);
    saving.value = undefined;
    const { text } = latest() ?? {};
    if (!isSaved || text === undefined) return;
    if (text === written.text) close();
    // What was written while it was saved is a draft still.
    else onWrite({ text, before: written.text });
  }

  function save(replaced?: string) {
    if (latest() === undefined) close();
    // One after the other: the next goes on from what this one saves.
    else void enqueue(() => saveNow(replaced));
  }

  return (
    <form
      class="notes-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={field}
        rows={6}
        dir="auto"
        value={draft?.text ?? notes}
        placeholder={i18n.t('library.notes_hint')}
        aria-label={label}
        onInput={({ currentTarget: { value: text } }) =>
          onWrite(
            text === notes && saving.peek() === undefined
              ? undefined
              : { text, before: draft?.before ?? notes },
          )
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          // What was written is not to be lost by one key.
          if (event.key === 'Escape' && draft === undefined) onClose();
        }}
      />
      <Problem text={excess > 0 ? i18n.t('library.long_notes', excess) : undefined} />
      {isOvertaken && <OtherNotes text={notes} />}
      <div class="row">
        {isOvertaken ? (
          <button
            type="button"
            class="button"
            data-action="replace-notes"
            onClick={() => save(notes)}
          >
            {i18n.t('library.replace_notes')}
          </button>
        ) : (
          <button type="submit" class="button primary">
            {i18n.t('library.save_notes')}
          </button>
        )}
        <button type="button" class="button" data-action="cancel-notes" onClick={close}>
          {i18n.t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What another tab made of the notes while these were written. */
function OtherNotes({ text }: { readonly text: string }) {
  return (
    <>
      <p class="notice" role="alert">
        {text === '' ? i18n.t('library.notes_emptied') : i18n.t('library.notes_changed')}
      </p>
      {text !== '' && (
        <div class="notes">
          <Markdown text={text} />
        </div>
      )}
    </>
  );
}
