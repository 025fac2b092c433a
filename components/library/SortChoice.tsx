import { LIBRARY_SORTS } from '../../utils/library/search/sort-saved.ts';
import type { LibrarySort } from '../../utils/library/search/sort-saved.ts';
import { i18n } from '../messages.ts';

interface Props {
  readonly sort: LibrarySort;
  readonly onChoose: (sort: LibrarySort) => void;
}

/** The order of the papers. */
export function SortChoice({ sort, onChoose }: Props) {
  return (
    <label class="row sort">
      <span class="quiet">{i18n.t('bar.sort')}</span>
      <select
        data-action="sort"
        value={sort}
        onChange={({ currentTarget }) => {
          const chosen = LIBRARY_SORTS.find((known) => known === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {LIBRARY_SORTS.map((one) => (
          <option key={one} value={one}>
            {describeSort(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function describeSort(sort: LibrarySort): string {
  switch (sort) {
    case 'relevance':
      return i18n.t('library.sort_relevance');
    case 'saved':
      return i18n.t('library.sort_saved');
    case 'date':
      return i18n.t('library.sort_date');
    case 'title':
      return i18n.t('library.sort_title');
    case 'stars':
      return i18n.t('sort.stars');
  }
}
