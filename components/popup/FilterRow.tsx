import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Filter } from '../../utils/filters/filters.ts';
import { useParseQuery } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { QueryFault } from '../QueryFault.tsx';
import { useAttempt } from '../use-attempt.ts';
import type { FilterActions, Matches } from './filter-actions.ts';
import { FilterActionList } from './FilterActionList.tsx';
import { FilterEditor } from './FilterEditor.tsx';
import { MatchCount } from './MatchCount.tsx';

interface Props {
  readonly filter: Filter;
  readonly matches: Matches;
  readonly actions: FilterActions;
  readonly onRemove: () => Promise<void>;
}

/** One filter of the list: switch, change, remove. */
export function FilterRow({ filter, matches, actions, onRemove }: Props) {
  const parseQuery = useParseQuery();
  const editing = useSignal(false);
  const edited = useRef(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const isEditing = editing.value;
  useEffect(() => {
    // Back where the editing began, as its field and the focus with it are gone.
    if (!isEditing && edited.current) editButton.current?.focus();
    edited.current = isEditing;
  }, [isEditing]);
  const attempt = useAttempt();
  const { query, action, enabled } = filter;
  const reading = parseQuery(query);
  const put = (change: Partial<Filter>) =>
    void attempt.run(() => actions.put({ ...filter, ...change }));

  if (isEditing) {
    return (
      <FilterEditor
        filter={filter}
        matches={matches}
        actions={actions}
        onDone={() => (editing.value = false)}
      />
    );
  }
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={enabled && reading.ok}
          aria-label={i18n.t('filters.switch_label', [query])}
          disabled={!reading.ok}
          onClick={() => put({ enabled: !enabled })}
        />
        {reading.ok ? (
          <span class="query-text">{query}</span>
        ) : (
          <QueryFault query={query} error={reading.error} />
        )}
      </div>
      <div class="row">
        <FilterActionList
          value={action}
          disabled={!reading.ok}
          onChoose={(chosen) => put({ action: chosen })}
        />
        <MatchCount count={reading.ok ? matches.get(query) : undefined} />
        <button
          ref={editButton}
          type="button"
          class="link"
          data-action="edit"
          aria-label={i18n.t('filters.edit_label', [query])}
          onClick={() => (editing.value = true)}
        >
          {i18n.t('filters.edit')}
        </button>
        <button
          type="button"
          class="link"
          data-action="remove"
          aria-label={i18n.t('filters.remove_label', [query])}
          onClick={() => void attempt.run(onRemove)}
        >
          {i18n.t('filters.remove')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </>
  );
}
