import type { Filter, FiltersDocument } from '../../utils/filters/filters.ts';
import { i18n } from '../messages.ts';
import { QueryHelp } from '../QueryHelp.tsx';
import { UndoLine } from '../UndoLine.tsx';
import type { FilterActions, Matches } from './filter-actions.ts';
import { FilterEditor } from './FilterEditor.tsx';
import { FilterRow } from './FilterRow.tsx';
import { listRows } from './list-rows.ts';
import type { RemovedEntry } from './list-rows.ts';
import { PauseLine } from './PauseLine.tsx';
import { RulesText } from './RulesText.tsx';
import { useRemoved } from './use-removed.ts';

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
  const removed = useRemoved<RemovedEntry<Filter>>();
  const { filters, setAside } = document;
  const rows = listRows(filters, removed.entries, ({ id }) => id);

  return (
    <>
      <FilterEditor matches={matches} actions={actions} />
      <QueryHelp />
      {filters.length === 0 && <p class="quiet">{i18n.t('filters.none')}</p>}
      {filters.length > 0 && (
        <PauseLine until={pausedUntil} onPause={actions.pause} onEnd={actions.endPause} />
      )}
      <ul class="list">
        {rows.map(({ entry: filter, index, removed: gone }, at) =>
          gone === undefined ? (
            <li key={filter.id} data-filter={filter.id}>
              <FilterRow
                filter={filter}
                index={index}
                count={filters.length}
                matches={matches}
                isEdited={filter.id === edited}
                slowMs={slow.get(filter.id)}
                actions={actions}
                onRemove={() =>
                  removed.remove(
                    { entry: filter, after: rows[at - 1]?.entry.id },
                    actions.remove(filter.id),
                  )
                }
              />
            </li>
          ) : (
            <li key={`removed ${filter.id}`}>
              <UndoLine
                text={i18n.t('filters.removed', [filter.name ?? filter.query])}
                onUndo={() => removed.restore(gone, actions.restore(filter, index))}
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
