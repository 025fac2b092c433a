import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';

/** Resets the settings, and asks before it does. */
export function ResetSettings({ onReset }: { readonly onReset: () => Promise<void> }) {
  const asking = useSignal(false);
  const attempt = useAttempt();

  async function reset() {
    if (await attempt.run(onReset)) asking.value = false;
  }

  if (!asking.value) {
    return (
      <p>
        <button
          type="button"
          class="button"
          data-action="reset"
          onClick={() => (asking.value = true)}
        >
          {i18n.t('settings.reset')}
        </button>
      </p>
    );
  }
  return (
    <div class="notice" role="group" aria-label={i18n.t('settings.reset')}>
      <p>{i18n.t('settings.reset_ask')}</p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="confirm"
          disabled={attempt.busy}
          onClick={() => void reset()}
        >
          {i18n.t('settings.reset_yes')}
        </button>
        <button type="button" class="button" onClick={() => (asking.value = false)}>
          {i18n.t('settings.reset_no')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </div>
  );
}
