import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '../messages.ts';

/** All keys of the page. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const keys = [
    ['j ↓', i18n.t('library.key_down')],
    ['k ↑', i18n.t('library.key_up')],
    ['x', i18n.t('library.key_select')],
    ['a', i18n.t('library.key_all')],
    ['s', i18n.t('library.key_status')],
    ['t', i18n.t('library.key_tags')],
    ['n', i18n.t('library.key_notes')],
    ['o', i18n.t('library.key_open')],
    ['Del', i18n.t('action.remove')],
    ['u', i18n.t('library.key_undo')],
    ['/', i18n.t('library.key_search')],
    ['Enter', i18n.t('library.key_first')],
    ['?', i18n.t('library.key_help')],
    ['Esc', i18n.t('library.key_leave')],
  ] as const;
  return (
    <dialog ref={dialog} class="dialog" aria-label={i18n.t('library.keys')} onClose={onClose}>
      <h2>{i18n.t('library.keys')}</h2>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {i18n.t('action.close')}
      </button>
    </dialog>
  );
}
