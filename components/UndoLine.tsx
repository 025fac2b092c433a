import { useEffect, useId, useRef } from 'preact/hooks';

import { i18n } from './messages.ts';
import { Problem } from './Problem.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  /** What was done. */
  readonly text: string;
  readonly onUndo: () => Promise<unknown>;
}

/** Stands for something that was just removed, and brings it back. */
export function UndoLine({ text, onUndo }: Props) {
  const attempt = useAttempt();
  const textId = useId();
  const button = useRef<HTMLButtonElement>(null);
  // The remove button, and the focus with it, is gone.
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="undo">
      <span id={textId} role="status">
        {text}
      </span>
      <button
        ref={button}
        type="button"
        class="link"
        data-action="undo"
        aria-describedby={textId}
        // Not disabled, or the focus would be lost where it fails.
        aria-disabled={attempt.busy}
        onClick={() => {
          if (!attempt.busy) void attempt.run(onUndo);
        }}
      >
        {i18n.t('note.undo')}
      </button>
      <Problem text={attempt.problem} />
    </div>
  );
}
