import { useId, useRef } from 'preact/hooks';

import type { NameFault } from '../../utils/follows/name-fault.ts';
import { i18n } from '../messages.ts';

interface Props {
  readonly value: string;
  readonly fault: NameFault | undefined;
  readonly onInput: (value: string) => void;
  /** Follows the query that the fault offers. */
  readonly onFollowQuery: () => void;
}

/** A field for an author's name that says why it would find hardly anyone, and what to follow instead. */
export function AuthorInput({ value, fault, onInput, onFollowQuery }: Props) {
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="text"
        value={value}
        placeholder={i18n.t('follows.author_name')}
        aria-label={i18n.t('follows.author_name')}
        aria-describedby={hintId}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {/* No status: every name is of one word at first. */}
      <p id={hintId} class="quiet" hidden={fault === undefined}>
        {fault && i18n.t(FAULT_TEXTS[fault.code])}
      </p>
      {fault?.code === 'one-word' && (
        <div class="row">
          <button
            type="button"
            class="button"
            data-action="follow-query"
            onClick={() => {
              // The button goes, and would take the focus along.
              field.current?.focus();
              onFollowQuery();
            }}
          >
            {i18n.t('follows.instead', [fault.query])}
          </button>
        </div>
      )}
    </>
  );
}

const FAULT_TEXTS = {
  'no-letter': 'follows.no_letter',
  'one-word': 'follows.one_name',
} as const satisfies Record<NameFault['code'], string>;
