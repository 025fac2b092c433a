import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import type { Filter, FiltersDocument } from '../../utils/filters/filters.ts';
import { QueryHelp } from '../QueryHelp.tsx';
import { UndoLine } from '../UndoLine.tsx';
import type { FilterActions, Matches } from './filter-actions.ts';
import { FilterEditor } from './FilterEditor.tsx';
import { FilterRow } from './FilterRow.tsx';

interface Props {
  readonly document: FiltersDocument;
  readonly matches: Matches;
  readonly actions: FilterActions;
}

/** The user's filters, and a field for a new one. */
export function FiltersPanel({ document, matches, actions }: Props) {
  const removed = useSignal<readonly Filter[]>([]);
  const { filters, setAside } = document;
  const forget = (filter: Filter) =>
    (removed.value = removed.peek().filter((other) => other !== filter));

  async function remove(filter: Filter) {
    await actions.remove(filter.id);
    removed.value = [...removed.peek(), filter];
  }

  async function restore(filter: Filter) {
    await actions.put(filter);
    forget(filter);
  }

  return (
    <>
      <FilterEditor matches={matches} actions={actions} />
      <QueryHelp />
      {filters.length === 0 && <p class="quiet">{i18n.t('filters.none')}</p>}
      <ul class="list">
        {filters.map((filter) => (
          <li key={filter.id} data-filter={filter.id}>
            <FilterRow
              filter={filter}
              matches={matches}
              actions={actions}
              onRemove={() => remove(filter)}
            />
          </li>
        ))}
        {removed.value.map((filter) => (
          <li key={`removed ${filter.id}`}>
            <UndoLine
              text={i18n.t('filters.removed', [filter.query])}
              onUndo={() => restore(filter)}
            />
          </li>
        ))}
      </ul>
      {setAside.length > 0 && <p class="notice">{i18n.t('filters.set_aside', setAside.length)}</p>}
    </>
  );
}
