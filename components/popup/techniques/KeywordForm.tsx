import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import { parseKeywordLine } from '../../../utils/user-techniques/keyword-lines.ts';
import type { WeightedKeyword } from '../../../utils/user-techniques/weighted-keyword.ts';
import { i18n } from '../../messages.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';
import { describeFault } from './describe-fault.ts';
import { ReadAs } from './ReadAs.tsx';

interface Props {
  readonly label: string;
  readonly onAdd: (keyword: WeightedKeyword) => Promise<void>;
}

/** A field for one more keyword, such as `voxel` or `voxel = 1.5`. */
export function KeywordForm({ label, onAdd }: Props) {
  const written = useSignal('');
  const attempt = useAttempt();
  const field = useRef<HTMLInputElement>(null);
  const found = written.value.trim();
  const read = parseKeywordLine(written.value);
  // An empty field is no mistake yet.
  const fault = found === '' || typeof read !== 'string' ? undefined : { code: read, found };

  async function add(event: Event) {
    event.preventDefault();
    if (typeof read === 'string' || attempt.busy) return;
    const text = written.peek();
    if (!(await attempt.run(() => onAdd(read)))) return;
    // What was written meanwhile stays.
    if (written.peek() === text) written.value = '';
    // The button is disabled now, where that was pressed.
    field.current?.focus();
  }

  return (
    <form class="editor" onSubmit={(event) => void add(event)}>
      <div class="row field">
        <input
          ref={field}
          type="text"
          value={written.value}
          placeholder={i18n.t('techniques.keyword')}
          aria-label={label}
          aria-invalid={fault !== undefined}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => (written.value = currentTarget.value)}
        />
        <button type="submit" class="button" disabled={typeof read === 'string' || attempt.busy}>
          {i18n.t('action.add')}
        </button>
      </div>
      {typeof read !== 'string' && <ReadAs keyword={read.keyword} />}
      <Problem text={fault ? describeFault(fault) : attempt.problem} />
    </form>
  );
}
