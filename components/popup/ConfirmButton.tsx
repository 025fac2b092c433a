import { useSignal } from '@preact/signals';

import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';

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
  const asking = useSignal(false);
  const attempt = useAttempt();

  async function confirm() {
    if (await attempt.run(onConfirm)) asking.value = false;
  }

  if (!asking.value) {
    return (
      <p>
        <button
          type="button"
          class="button"
          data-action={action}
          onClick={() => (asking.value = true)}
        >
          {label}
        </button>
      </p>
    );
  }
  return (
    <div class="notice" role="group" aria-label={label}>
      <p>{question}</p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="confirm"
          disabled={attempt.busy}
          onClick={() => void confirm()}
        >
          {yes}
        </button>
        <button type="button" class="button" onClick={() => (asking.value = false)}>
          {no}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </div>
  );
}
