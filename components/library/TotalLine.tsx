import { i18n } from '../messages.ts';
import { isNarrowed } from './library-view.ts';
import type { LibraryView } from './library-view.ts';

interface Props {
  readonly view: LibraryView;
  readonly onSearch: (query: string) => void;
}

/** How many papers there are, or are found; words that none has may be a name. */
export function TotalLine({ view, onSearch }: Props) {
  const { state, isReadable, query, papers } = view;
  const isName = /^[^":()|\d]*\p{L}[^":()|\d]*$/u.test(query);
  return (
    <p class="total" role="status" data-count="total" aria-busy={state === 'reading'}>
      {describeTotal(view)}{' '}
      {state === 'read' && isReadable && isName && papers.length === 0 && (
        <button
          type="button"
          class="link"
          data-action="search-authors"
          onClick={() => onSearch(`author:"${query}"`)}
        >
          {i18n.t('library.search_authors')}
        </button>
      )}
    </p>
  );
}

function describeTotal(view: LibraryView): string {
  const { state, isReadable, total, papers } = view;
  if (state === 'failed' || !isReadable) return '';
  if (state === 'reading' && (isNarrowed(view) || total === 0)) return i18n.t('popup.reading');
  if (!isNarrowed(view))
    return total === 0 ? i18n.t('library.none') : i18n.t('library.total', total);
  return papers.length === 0
    ? i18n.t('library.none_found')
    : i18n.t('library.found', papers.length);
}
