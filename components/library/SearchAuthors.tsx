import { i18n } from '../messages.ts';
import type { LibraryView } from './library-view.ts';

interface Props {
  readonly view: Pick<LibraryView, 'state' | 'isReadable' | 'query' | 'papers'>;
  readonly onSearch: (query: string) => void;
}

/** Words are looked for in texts, notes and tags; where none has them, they may be a name. */
export function SearchAuthors({ view, onSearch }: Props) {
  const { state, isReadable, query, papers } = view;
  const isName = /^[^":()|\d]*\p{L}[^":()|\d]*$/u.test(query);
  if (state !== 'read' || !isReadable || !isName || papers.length > 0) return null;
  return (
    <button
      type="button"
      class="link"
      data-action="search-authors"
      onClick={() => onSearch(`author:"${query}"`)}
    >
      {i18n.t('library.search_authors')}
    </button>
  );
}
