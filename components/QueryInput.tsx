import { useEffect, useId, useRef } from 'preact/hooks';

import { leaveOnEscape } from './leave-on-escape.ts';
import { useParseQuery } from './own-techniques.ts';
import { QueryFault } from './QueryFault.tsx';
import { QueryMeaning } from './QueryMeaning.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Read in place of the value, which may be in the midst of a quote. */
  readonly completed?: string | undefined;
  /** Said in place of how the query is read. */
  readonly meaning?: string | undefined;
  /** Takes the focus as soon as it is there. */
  readonly focus?: boolean;
  readonly onInput: (value: string) => void;
  /** What the Escape key leaves; without it the key is the browser's. */
  readonly onEscape?: (() => void) | undefined;
}

/** A field for a query that says at once how it is read, or where and why it cannot be. */
export function QueryInput(props: Props) {
  const { label, value, placeholder, completed, meaning, focus = false, onInput, onEscape } = props;
  const parseQuery = useParseQuery();
  const faultId = useId();
  const meaningId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const reading = parseQuery(completed ?? value);
  // An empty field is no mistake yet.
  const error =
    meaning !== undefined || reading.ok || reading.error.code === 'empty'
      ? undefined
      : reading.error;
  return (
    <div class="query">
      <input
        ref={input}
        type="search"
        value={value}
        placeholder={placeholder ?? ''}
        spellcheck={false}
        autocomplete="off"
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={error ? faultId : meaningId}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={leaveOnEscape(onEscape)}
      />
      <div id={faultId} role="status">
        {error !== undefined && <QueryFault query={value} error={error} />}
      </div>
      {/* No status: nobody wants it read out at every key. */}
      {meaning === undefined ? (
        reading.ok && <QueryMeaning id={meaningId} query={reading.query} />
      ) : (
        <p id={meaningId} class="query-meaning">
          {meaning}
        </p>
      )}
    </div>
  );
}
