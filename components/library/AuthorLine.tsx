import { useSignal } from '@preact/signals';

import { i18n } from '../messages.ts';

const SHOWN_AT_FIRST = 6;

/** The first authors, and on demand all of them. */
export function AuthorLine({ names }: { readonly names: readonly string[] }) {
  const all = useSignal(false);
  const shown = all.value ? names : names.slice(0, SHOWN_AT_FIRST);
  const rest = names.length - shown.length;
  return (
    <span class="authors">
      {shown.join(', ')}
      {rest > 0 && (
        <>
          {' '}
          <button type="button" class="link" onClick={() => (all.value = true)}>
            {i18n.t('action.and_more', rest)}
          </button>
        </>
      )}
    </span>
  );
}
