import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

import { LONGEST_TAG, splitTags } from '../../utils/library/tags.ts';
import { foldText } from '../../utils/text.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';

interface Props {
  /** Tags to complete from. */
  readonly known: readonly string[];
  readonly focus?: boolean;
  /** Answers whether they were added. */
  readonly onAdd: (tags: readonly string[]) => Promise<boolean>;
  readonly onEscape?: () => void;
}

const MOST_OFFERED = 200;

/** A field for tags, several of them with commas between. */
export function TagInput({ known, focus = false, onAdd, onEscape }: Props) {
  const written = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  // At once: what is typed next belongs here.
  useLayoutEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);

  // What is offered stands for all that is in the field: tags before the last go along.
  const { before, last } = splitLast(written.value);
  const start = foldText(last);
  const offered = known
    .filter((tag) => foldText(tag).includes(start))
    .slice(0, MOST_OFFERED)
    .map((tag) => before + tag);

  async function add() {
    const text = written.peek();
    const tags = splitTags(text);
    problem.value = tags === undefined ? i18n.t('library.long_tag', [LONGEST_TAG]) : undefined;
    if (tags === undefined || tags.length === 0 || !(await onAdd(tags))) return;
    // What could not be saved, or was written meanwhile, stays in the field.
    if (written.peek() === text) written.value = '';
  }

  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        ref={input}
        type="text"
        list={listId}
        dir="auto"
        value={written}
        autocomplete="off"
        placeholder={i18n.t('library.add_tag')}
        aria-label={i18n.t('library.add_tag')}
        onInput={({ currentTarget }) => (written.value = currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || onEscape === undefined) return;
          event.preventDefault();
          onEscape();
        }}
      />
      <datalist id={listId}>
        {offered.map((tag) => (
          <option key={tag}>{tag}</option>
        ))}
      </datalist>
      <Problem text={problem.value} />
    </form>
  );
}

/** The tag that is being written, and what stands before it. */
function splitLast(written: string): { readonly before: string; readonly last: string } {
  const at = written.lastIndexOf(',') + 1;
  return { before: at === 0 ? '' : `${written.slice(0, at)} `, last: written.slice(at).trim() };
}
