import { useEffect, useRef } from 'preact/hooks';

import { BIN_DAYS } from '../../utils/library/bin.ts';
import { i18n } from '../messages.ts';

interface Props {
  readonly count: number;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a large part of the library goes. */
export function ConfirmRemoval({ count, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-label={i18n.t('action.remove')} onClose={onClose}>
      <p>{i18n.t('library.remove_ask', count, [String(count), String(BIN_DAYS)])}</p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="confirm"
          onClick={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {i18n.t('action.remove')}
        </button>
        {/* The focus is here: the key that asked may still be held. */}
        <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
          {i18n.t('action.cancel')}
        </button>
      </div>
    </dialog>
  );
}
