import { useSignal } from '@preact/signals';

import type { Filter } from '../../utils/filters/filters.ts';
import { STANDARD_COLOUR } from '../../utils/filters/rule-words.ts';
import { i18n } from '../messages.ts';
import { useParseQuery } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { QueryFault } from '../QueryFault.tsx';
import { UndoLine } from '../UndoLine.tsx';
import { useAttempt } from '../use-attempt.ts';
import { EntryButtons } from './EntryButtons.tsx';
import type { FilterActions, Matches } from './filter-actions.ts';
import { FilterActionList } from './FilterActionList.tsx';
import { FilterEditor } from './FilterEditor.tsx';
import { MatchOnPage } from './MatchOnPage.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { Switch } from './Switch.tsx';
import { useEditing } from './use-editing.ts';

interface Props {
  readonly filter: Filter;
  /** Its place among the filters, and how many they are. */
  readonly index: number;
  readonly count: number;
  /** Whether it is shown to be changed at once. */
  readonly isEdited: boolean;
  readonly matches: Matches;
  /** What it takes on this page, where that is too long. */
  readonly slowMs: number | undefined;
  readonly actions: FilterActions;
  readonly onRemove: () => Promise<void>;
}

const EDITED = ['query', 'action', 'name', 'colour', 'evenFollowed'] as const;

/** One filter of the list: switch, change, move, remove. */
export function FilterRow({
  filter,
  index,
  count,
  isEdited,
  matches,
  slowMs,
  actions,
  onRemove,
}: Props) {
  const parseQuery = useParseQuery();
  const editing = useEditing(isEdited);
  const attempt = useAttempt();
  /** What it was before it was last edited. */
  const before = useSignal<Filter | undefined>(undefined);
  const { query, action, enabled, name, colour, evenFollowed } = filter;
  const called = name ?? query;
  const reading = parseQuery(query);
  const put = (change: Partial<Filter>) =>
    void attempt.run(() => actions.put({ ...filter, ...change }));

  async function edit(entry: Filter) {
    await actions.put(entry);
    before.value = filter;
  }

  if (editing.isEditing) {
    return (
      <FilterEditor
        filter={filter}
        matches={matches}
        actions={{ ...actions, put: edit }}
        onDone={editing.stop}
      />
    );
  }
  const old = before.value;
  // One that cannot be read would be refused.
  const isUndoable =
    old !== undefined &&
    EDITED.some((field) => old[field] !== filter[field]) &&
    parseQuery(old.query).ok;
  return (
    <>
      <div class="row">
        <Switch
          label={i18n.t('filters.switch_label', [called])}
          isOn={enabled && reading.ok}
          disabled={!reading.ok}
          onToggle={() => put({ enabled: !enabled })}
        />
        {reading.ok ? (
          <span class="query-text">
            {name !== undefined && <strong class="filter-name">{name}</strong>} {query}
          </span>
        ) : (
          <QueryFault query={query} error={reading.error} />
        )}
      </div>
      <div class="row">
        <FilterActionList
          label={i18n.t('filters.action_label', [called])}
          value={action}
          disabled={!reading.ok}
          onChoose={(chosen) => put({ action: chosen })}
        />
        {action === 'highlight' && <span class="swatch" data-colour={colour ?? STANDARD_COLOUR} />}
        <span class="matches">
          <MatchOnPage count={reading.ok ? matches.get(query) : undefined} />
        </span>
        <MoveButtons
          index={index}
          count={count}
          upLabel={i18n.t('filters.up_label', [called])}
          downLabel={i18n.t('filters.down_label', [called])}
          onMove={(to) => void attempt.run(() => actions.move(filter.id, to))}
        />
        <EntryButtons
          editing={editing}
          onRemove={() => void attempt.run(onRemove)}
          labels={{
            edit: i18n.t('filters.edit_label', [called]),
            remove: i18n.t('filters.remove_label', [called]),
          }}
        />
      </div>
      {evenFollowed === true && action !== 'highlight' && (
        <p class="quiet">{i18n.t('filters.even_followed')}</p>
      )}
      {slowMs !== undefined && (
        <p class="notice" data-slow>
          {i18n.t('filters.slow', [String(Math.ceil(slowMs))])}
        </p>
      )}
      {isUndoable && (
        <UndoLine
          text={i18n.t('filters.changed', [old.name ?? old.query])}
          onUndo={() => actions.put({ ...old, enabled })}
        />
      )}
      <Problem text={attempt.problem} />
    </>
  );
}
