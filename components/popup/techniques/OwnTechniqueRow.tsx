import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';
import { OwnBadge } from './OwnBadge.tsx';
import { OwnTechniqueEditor } from './OwnTechniqueEditor.tsx';

interface Props {
  readonly technique: OwnTechnique;
  readonly onPut: (technique: OwnTechnique) => Promise<void>;
  readonly onRemove: () => Promise<void>;
}

/** One own technique of the list: change, remove. */
export function OwnTechniqueRow({ technique, onPut, onRemove }: Props) {
  const editing = useSignal(false);
  const edited = useRef(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const isEditing = editing.value;
  useEffect(() => {
    // Back where the editing began, as its field and the focus with it are gone.
    if (!isEditing && edited.current) editButton.current?.focus();
    edited.current = isEditing;
  }, [isEditing]);
  const attempt = useAttempt();
  const { label, colour, keywords } = technique;

  if (isEditing) {
    return (
      <OwnTechniqueEditor
        technique={technique}
        onPut={onPut}
        onDone={() => (editing.value = false)}
      />
    );
  }
  return (
    <>
      <div class="row">
        <OwnBadge text={label} colour={colour} />
        <span class="matches">{i18n.t('techniques.keywords', keywords.length)}</span>
        <button
          ref={editButton}
          type="button"
          class="link"
          data-action="edit"
          aria-label={i18n.t('techniques.edit_label', [label])}
          onClick={() => (editing.value = true)}
        >
          {i18n.t('techniques.edit')}
        </button>
        <button
          type="button"
          class="link"
          data-action="remove"
          aria-label={i18n.t('techniques.remove_label', [label])}
          onClick={() => void attempt.run(onRemove)}
        >
          {i18n.t('techniques.remove')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </>
  );
}
