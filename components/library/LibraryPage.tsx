import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import type { ExportFormatName } from '../../utils/interchange/export-formats.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import { QueryHelp } from '../QueryHelp.tsx';
import { QueryInput } from '../QueryInput.tsx';
import { ExportForm } from './ExportForm.tsx';
import type { ExportResult } from './ExportForm.tsx';
import type { ImportActions } from './import-actions.ts';
import { ImportPanel } from './ImportPanel.tsx';
import type { LibraryActions } from './LibraryList.tsx';
import { LibraryList } from './LibraryList.tsx';

/** What the page shows of the library. */
export interface LibraryView {
  /** The query as it stands in the field. */
  readonly written: string;
  /** The query whose papers are shown: an older one while that in the field cannot be read. */
  readonly query: string;
  readonly isReadable: boolean;
  readonly state: 'reading' | 'read' | 'failed';
  readonly total: number;
  readonly unreadable: number;
  readonly papers: readonly SavedPaper[];
  readonly removed: readonly SavedPaper[];
  readonly hasMore: boolean;
}

export interface LibraryPageActions extends LibraryActions {
  readonly search: (query: string) => void;
  readonly toggleTechnique: (id: AnyTechniqueId) => void;
  readonly showMore: () => void;
  readonly retry: () => void;
  readonly import: ImportActions;
  /** Writes the papers of the query that is shown into a file. */
  readonly exportShown: (format: ExportFormatName) => Promise<ExportResult>;
}

interface Props {
  readonly view: LibraryView;
  readonly selected: (id: AnyTechniqueId) => boolean;
  readonly actions: LibraryPageActions;
}

/** All that was saved, to search, remove and export. */
export function LibraryPage({ view, selected, actions }: Props) {
  const isImporting = useSignal(false);
  return (
    <main class="library">
      <header>
        <h1>{i18n.t('library.heading')}</h1>
        <div class="files">
          <ExportForm isNarrowed={view.query !== ''} onExport={actions.exportShown} />
          <button
            type="button"
            class="button"
            data-action="import"
            aria-expanded={isImporting.value}
            aria-controls="import"
            onClick={() => (isImporting.value = !isImporting.value)}
          >
            {i18n.t('import.open')}
          </button>
        </div>
      </header>
      {isImporting.value && <ImportPanel actions={actions.import} />}
      <search>
        <QueryInput
          label={i18n.t('library.search')}
          placeholder={i18n.t('library.search')}
          value={view.written}
          onInput={actions.search}
        />
        <QueryHelp />
      </search>
      <p class="total" role="status" data-count="total" aria-busy={view.state === 'reading'}>
        {describeTotal(view)}
      </p>
      {view.unreadable > 0 && (
        <p class="notice" data-count="unreadable">
          {i18n.t('saved.unreadable', view.unreadable)}
        </p>
      )}
      {view.state === 'failed' && (
        <p class="problem" role="alert">
          {i18n.t('saved.failed')}{' '}
          <button type="button" class="link" data-action="retry" onClick={actions.retry}>
            {i18n.t('saved.retry')}
          </button>
        </p>
      )}
      <LibraryList
        papers={view.papers}
        removed={view.removed}
        isStale={!view.isReadable}
        selected={selected}
        onToggleTechnique={actions.toggleTechnique}
        actions={actions}
      />
      {view.hasMore && (
        <button type="button" class="button more" data-action="more" onClick={actions.showMore}>
          {i18n.t('library.more')}
        </button>
      )}
    </main>
  );
}

function describeTotal({ state, isReadable, query, total }: LibraryView): string {
  if (state === 'failed' || !isReadable) return '';
  if (state === 'reading' && total === 0) return i18n.t('popup.reading');
  if (query === '') return total === 0 ? i18n.t('library.none') : i18n.t('library.total', total);
  return total === 0 ? i18n.t('library.none_found') : i18n.t('library.found', total);
}
