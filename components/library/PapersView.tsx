import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { useCallback, useMemo, useRef } from 'preact/hooks';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { i18n } from '../messages.ts';
import { QueryHelp } from '../QueryHelp.tsx';
import { ConfirmRemoval } from './ConfirmRemoval.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { LeftDrafts } from './LeftDrafts.tsx';
import type { BinActions, LibraryActions, LibraryView } from './library-view.ts';
import type { NoteDrafts } from './note-drafts.ts';
import { PaperList } from './PaperList.tsx';
import { PaperRow } from './PaperRow.tsx';
import { SearchField } from './SearchField.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SortChoice } from './SortChoice.tsx';
import { TotalLine } from './TotalLine.tsx';
import { UnreadableRecords } from './UnreadableRecords.tsx';
import { useCovered } from './use-covered.ts';
import { usePaperKeys } from './use-paper-keys.ts';

interface Props {
  readonly view: LibraryView;
  /** All that are saved, found or not. */
  readonly saved: ReadonlySignal<readonly SavedPaper[] | undefined>;
  readonly drafts: NoteDrafts;
  readonly actions: LibraryActions;
  readonly onRestore: BinActions['restore'];
}

/** The papers that are saved, searched, narrowed and sorted. */
export function PapersView({ view, saved, drafts, actions, onRestore }: Props) {
  const search = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const selection = useRef<HTMLDivElement>(null);
  const covered = useCovered(selection);
  const showsKeys = useSignal(false);
  const showsFacets = useSignal(false);
  const toSearch = () => search.current?.querySelector('input')?.focus();
  const keys = usePaperKeys({
    view,
    actions,
    toSearch,
    toTags: () => selection.current?.querySelector('input')?.focus(),
    toField: (id, field) => {
      const name = field === 'tags' ? '.tag-form input' : 'textarea';
      list.current?.querySelector<HTMLElement>(`[data-paper="${id}"] ${name}`)?.focus();
    },
    toHelp: () => (showsKeys.value = true),
  });
  const { papers, selected, total, counts, choice } = view;
  const chosen = [...selected];
  const unseen = useMemo(() => {
    const shown = selected.size === 0 ? [] : papers.filter(({ id }) => selected.has(id));
    return selected.size - shown.length;
  }, [papers, selected]);
  // Its hundred buttons do not keep the papers of a key waiting.
  const facets = useMemo(
    () => (
      <FacetPanel
        counts={counts}
        choice={choice}
        onToggle={actions.toggleFacet}
        onClear={() => actions.choose({})}
      />
    ),
    [counts, choice, actions],
  );

  const help = useMemo(() => <QueryHelp isOfLibrary />, []);
  const latest = useRef(keys);
  latest.current = keys;
  const { open } = keys;
  const { tags } = view;
  // The same while rows are: one whose paper stays at its place is not made anew.
  const row = useCallback(
    (paper: SavedPaper, place: number) => (
      <PaperRow
        paper={paper}
        choice={choice}
        isSelected={selected.has(paper.id)}
        open={open?.id === paper.id ? open.field : undefined}
        drafts={drafts}
        tags={tags}
        onSelect={(withRange) => latest.current.pick(place, withRange)}
        onOpen={(field) => latest.current.openField(paper.id, field)}
        onRemove={() => latest.current.remove([paper.id])}
        actions={actions}
      />
    ),
    [choice, selected, open, drafts, tags, actions],
  );

  return (
    <>
      <search ref={search}>
        <SearchField value={view.written} onInput={actions.search} />
        {help}
      </search>
      <div class="row tools">
        <TotalLine
          view={view}
          onSearch={(query) => {
            toSearch();
            actions.search(query);
          }}
        />
        <button
          type="button"
          class="button narrow-only"
          aria-expanded={showsFacets.value}
          onClick={() => (showsFacets.value = !showsFacets.value)}
        >
          {i18n.t('library.narrow')}
        </button>
        <SortChoice sort={view.sort} onChoose={actions.sortBy} />
        <button
          type="button"
          class="link"
          data-action="keys"
          onClick={() => (showsKeys.value = true)}
        >
          {i18n.t('library.keys')}
        </button>
      </div>
      <LeftDrafts
        drafts={drafts}
        saved={saved}
        shown={papers}
        onShow={(id) => {
          toSearch();
          actions.choose({});
          actions.search(id);
        }}
        onRestore={onRestore}
        onLeave={toSearch}
      />
      {view.unreadable.length > 0 && (
        <UnreadableRecords
          ids={view.unreadable}
          onExport={actions.exportRaw}
          onRemove={(id) => void actions.remove([id])}
        />
      )}
      {view.state === 'failed' && (
        <p class="problem" role="alert">
          {i18n.t('saved.failed')}{' '}
          <button type="button" class="link" data-action="retry" onClick={actions.reload}>
            {i18n.t('action.retry')}
          </button>
        </p>
      )}
      {chosen.length > 0 && (
        <SelectionBar
          bar={selection}
          count={chosen.length}
          unseen={unseen}
          used={view.selectedTags}
          known={view.tags}
          onEdit={(edit) => actions.edit(chosen, edit)}
          onRemove={() => keys.remove(chosen)}
          onLeave={keys.show}
          onClear={() => actions.select(new Set())}
        />
      )}
      <div ref={list} class="columns">
        {total > 0 && <aside data-open={showsFacets.value}>{facets}</aside>}
        <PaperList
          papers={papers}
          isStale={!view.isReadable}
          selected={selected}
          covered={covered}
          cursor={keys.cursor}
          moves={keys.moves}
          onFocus={keys.focus}
          row={row}
        />
      </div>
      {showsKeys.value && <KeyHelp onClose={() => (showsKeys.value = false)} />}
      {keys.asks !== undefined && (
        <ConfirmRemoval count={keys.asks.length} onConfirm={keys.confirm} onClose={keys.refuse} />
      )}
    </>
  );
}
