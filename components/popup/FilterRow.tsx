import { i18n } from '#i18n';

import type { Filter } from '../../utils/filters/filters.ts';
import { useParseQuery } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { QueryFault } from '../QueryFault.tsx';
import { useAttempt } from '../use-attempt.ts';
import { EntryButtons } from './EntryButtons.tsx';
import type { FilterActions, Matches } from './filter-actions.ts';
import { FilterActionList } from './FilterActionList.tsx';
import { FilterEditor } from './FilterEditor.tsx';
import { MatchCount } from './MatchCount.tsx';
import { Switch } from './Switch.tsx';
import { useEditing } from './use-editing.ts';

interface Props {
  readonly filter: Filter;
  readonly matches: Matches;
  readonly actions: FilterActions;
  readonly onRemove: () => Promise<void>;
}

/** One filter of the list: switch, change, remove. */
export function FilterRow({ filter, matches, actions, onRemove }: Props) {
  const parseQuery = useParseQuery();
  const editing = useEditing();
  const attempt = useAttempt();
  const { query, action, enabled } = filter;
  const reading = parseQuery(query);
  const put = (change: Partial<Filter>) =>
    void attempt.run(() => actions.put({ ...filter, ...change }));

  if (editing.isEditing) {
    return (
      <FilterEditor filter={filter} matches={matches} actions={actions} onDone={editing.stop} />
    );
  }
  return (
    <>
      <div class="row">
        <Switch
          label={i18n.t('filters.switch_label', [query])}
          isOn={enabled && reading.ok}
          disabled={!reading.ok}
          onToggle={() => put({ enabled: !enabled })}
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
        <EntryButtons
          editing={editing}
          onRemove={() => void attempt.run(onRemove)}
          texts={{
            edit: i18n.t('filters.edit'),
            editLabel: i18n.t('filters.edit_label', [query]),
            remove: i18n.t('filters.remove'),
            removeLabel: i18n.t('filters.remove_label', [query]),
          }}
        />
      </div>
      <Problem text={attempt.problem} />
    </>
  );
}
