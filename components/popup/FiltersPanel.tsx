import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import type { FiltersDocument } from '../../utils/filters/filters.ts';
import { QueryHelp } from '../QueryHelp.tsx';
import { UndoLine } from '../UndoLine.tsx';
import type { FilterActions, Matches } from './filter-actions.ts';
import { listFilterRows } from './filter-rows.ts';
import type { FilterListRow, RemovedFilter } from './filter-rows.ts';
import { FilterEditor } from './FilterEditor.tsx';
import { FilterRow } from './FilterRow.tsx';
import { PauseLine } from './PauseLine.tsx';
import { RulesText } from './RulesText.tsx';

interface Props {
  readonly document: FiltersDocument;
  readonly matches: Matches;
  /** What the filters take, in milliseconds, that take too long on this page. */
  readonly slow: ReadonlyMap<string, number>;
  readonly actions: FilterActions;
  /** The filter that the panel was opened to change. */
  readonly edited: string | undefined;
  readonly pausedUntil: string | undefined;
  /** The address of this panel as a page of its own. */
  readonly tabUrl: string;
}

/** The user's filters, and a field for a new one. */
export function FiltersPanel(props: Props) {
  const { document, matches, slow, actions, tabUrl, edited, pausedUntil } = props;
  const removed = useSignal<readonly RemovedFilter[]>([]);
  const { filters, setAside } = document;
  const rows = listFilterRows(filters, removed.value);

  async function remove({ filter }: FilterListRow) {
    const before = rows.findIndex((row) => row.filter === filter) - 1;
    await actions.remove(filter.id);
    removed.value = [...removed.peek(), { filter, after: rows[before]?.filter.id }];
  }

  async function restore({ filter, index }: FilterListRow) {
    await actions.restore(filter, index);
    removed.value = removed.peek().filter((other) => other.filter !== filter);
  }

  return (
    <>
      <FilterEditor matches={matches} actions={actions} />
      <QueryHelp />
      {filters.length === 0 && <p class="quiet">{i18n.t('filters.none')}</p>}
      {filters.length > 0 && (
        <PauseLine until={pausedUntil} onPause={actions.pause} onEnd={actions.endPause} />
      )}
      <ul class="list">
        {rows.map((row) =>
          row.removed === undefined ? (
            <li key={row.filter.id} data-filter={row.filter.id}>
              <FilterRow
                filter={row.filter}
                index={row.index}
                count={filters.length}
                matches={matches}
                isEdited={row.filter.id === edited}
                slowMs={slow.get(row.filter.id)}
                actions={actions}
                onRemove={() => remove(row)}
              />
            </li>
          ) : (
            <li key={`removed ${row.filter.id}`}>
              <UndoLine
                text={i18n.t('filters.removed', [row.filter.name ?? row.filter.query])}
                onUndo={() => restore(row)}
              />
            </li>
          ),
        )}
      </ul>
      <RulesText filters={filters} actions={actions} tabUrl={tabUrl} />
      {setAside.length > 0 && <p class="notice">{i18n.t('filters.set_aside', setAside.length)}</p>}
    </>
  );
}
