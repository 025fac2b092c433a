import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Editing {
  readonly isEditing: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  /** For the button that starts it. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Whether an entry of a list is being edited; the focus comes back to where the editing began. */
export function useEditing(isEditedAtFirst = false): Editing {
  const editing = useSignal(isEditedAtFirst);
  const edited = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const isEditing = editing.value;
  useEffect(() => {
    // The field is gone, and the focus with it.
    if (!isEditing && edited.current) button.current?.focus();
    edited.current = isEditing;
  }, [isEditing]);
  return {
    isEditing,
    start: () => (editing.value = true),
    stop: () => (editing.value = false),
    button,
  };
}
