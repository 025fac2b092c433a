import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import { i18n } from '../messages.ts';

const SHOWN_AT_FIRST = 6;

/** The first authors, and on demand all of them. */
export function AuthorLine({ names }: { readonly names: readonly string[] }) {
  const all = useSignal(false);
  const line = useRef<HTMLSpanElement>(null);
  const shown = all.value ? names : names.slice(0, SHOWN_AT_FIRST);
  const rest = names.length - shown.length;
  return (
    <span ref={line} class="authors" tabIndex={-1}>
      {shown.join(', ')}
      {rest > 0 && (
        <>
          {' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              // The button goes, and would take the focus with it.
              line.current?.focus();
              all.value = true;
            }}
          >
            {i18n.t('action.and_more', rest)}
          </button>
        </>
      )}
    </span>
  );
}
