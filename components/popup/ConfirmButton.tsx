import { useEffect, useRef } from 'preact/hooks';

import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useEditing } from './use-editing.ts';

interface Props {
  /** Names the button for tests and styles. */
  readonly action: string;
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => Promise<void>;
}

/** A button for what cannot be undone: it asks before it does. */
export function ConfirmButton({ action, label, question, yes, no, onConfirm }: Props) {
  const { isEditing: asks, start, stop, button } = useEditing();
  const asked = useRef<HTMLDivElement>(null);
  const attempt = useAttempt();
  // So that it is read out, and the keys go on from here.
  useEffect(() => asked.current?.focus(), [asks]);

  async function confirm() {
    if (!attempt.busy && (await attempt.run(onConfirm))) stop();
  }

  if (!asks) {
    return (
      <p>
        <button ref={button} type="button" class="button" data-action={action} onClick={start}>
          {label}
        </button>
      </p>
    );
  }
  return (
    <div ref={asked} class="notice" role="group" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="confirm"
          // Not disabled, or the focus would be lost where it fails.
          aria-disabled={attempt.busy}
          onClick={() => void confirm()}
        >
          {yes}
        </button>
        <button type="button" class="button" data-action="refuse" onClick={stop}>
          {no}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </div>
  );
}
