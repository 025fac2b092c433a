import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { PaperId } from '../../utils/paper.ts';
import { i18n } from '../messages.ts';
import type { BinActions } from './library-view.ts';
import type { KeptDraft, NoteDrafts } from './note-drafts.ts';

interface Props {
  readonly drafts: NoteDrafts;
  readonly saved: ReadonlySignal<readonly SavedPaper[] | undefined>;
  /** The papers in the list. */
  readonly shown: readonly SavedPaper[];
  readonly onShow: (id: PaperId) => void;
  readonly onRestore: BinActions['restore'];
  /** The button that had the focus has gone. */
  readonly onLeave: () => void;
}

/**
 * Notes that are not saved yet, of papers which are not in the list: they are not found now, or went while the
 * notes were written, removed in another tab or by an import.
 */
export function LeftDrafts({ drafts, saved, shown, onShow, onRestore, onLeave }: Props) {
  const all = drafts.all();
  const papers = saved.value;
  if (papers === undefined) return null;
  return [...all].map(([id, draft]) => {
    const isPaper = (paper: SavedPaper) => paper.id === id;
    if (shown.some(isPaper)) return undefined;
    if (papers.some(isPaper))
      return <UnseenDraft key={id} draft={draft} onShow={() => onShow(id)} />;
    return (
      <LeftDraft
        key={id}
        id={id}
        draft={draft}
        onWrite={(text) => drafts.keep(id, { ...draft, text })}
        onRestore={() => void onRestore([id])}
        onDrop={() => {
          drafts.keep(id, undefined);
          onLeave();
        }}
      />
    );
  });
}

interface UnseenProps {
  readonly draft: KeptDraft;
  readonly onShow: () => void;
}

const UnseenDraft = ({ draft, onShow }: UnseenProps) => (
  <p class="notice" role="status" dir="auto" data-unseen-draft>
    {i18n.t('library.unseen_notes', [draft.title])}{' '}
    <button type="button" class="link" data-action="show-draft" onClick={onShow}>
      {i18n.t('library.show_paper')}
    </button>
  </p>
);

interface DraftProps {
  readonly id: PaperId;
  readonly draft: KeptDraft;
  readonly onWrite: (text: string) => void;
  readonly onRestore: () => void;
  readonly onDrop: () => void;
}

/** It can be written on, copied, and saved once its paper is back. */
function LeftDraft({ id, draft, onWrite, onRestore, onDrop }: DraftProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Asked before the row is gone: what is typed next belongs here, too.
  const [caret] = useState(() => readCaret(id));
  useLayoutEffect(() => {
    if (caret === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret, caret);
  }, []);
  const label = i18n.t('library.left_notes', [draft.title]);
  return (
    <div class="notice notes-form" data-left-draft={id}>
      <p role="alert" dir="auto">
        {label}
      </p>
      <textarea
        ref={field}
        rows={4}
        dir="auto"
        value={draft.text}
        aria-label={label}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="button" data-action="restore-left" onClick={onRestore}>
          {i18n.t('library.restore')}
        </button>
        <button type="button" class="link" data-action="drop-left" onClick={onDrop}>
          {i18n.t('library.drop_notes')}
        </button>
      </div>
    </div>
  );
}

/** Where in the notes of the paper somebody writes now. */
function readCaret(id: PaperId): number | undefined {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLTextAreaElement)) return undefined;
  return activeElement.closest(`[data-paper="${id}"]`) === null
    ? undefined
    : activeElement.selectionStart;
}
