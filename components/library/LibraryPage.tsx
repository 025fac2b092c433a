import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { i18n } from '../messages.ts';
import { BackupProblem } from './BackupProblem.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { BackupSchedule } from './BackupSchedule.tsx';
import { BinView } from './BinView.tsx';
import { ChartsPlace } from './charts/ChartsPlace.tsx';
import { ExportForm } from './ExportForm.tsx';
import type { ExportScope } from './ExportForm.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { isNarrowed, LIBRARY_PLACES } from './library-view.ts';
import type {
  BinActions,
  LibraryActions,
  LibraryPlace,
  LibraryView,
  SnapshotActions,
} from './library-view.ts';
import { useNoteDrafts } from './note-drafts.ts';
import { PapersView } from './PapersView.tsx';
import { SavingLine } from './SavingLine.tsx';
import { SnapshotsView } from './SnapshotsView.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly view: LibraryView;
  /** All that are saved, found or not; none before all are there. */
  readonly saved: ReadonlySignal<readonly SavedPaper[] | undefined>;
  readonly actions: LibraryActions;
  readonly bin: BinActions;
  readonly snapshots: SnapshotActions;
}

/** All that was saved: to find again, to work with, to bring back and to take elsewhere. */
export function LibraryPage({ view, saved, actions, bin, snapshots }: Props) {
  const place = useSignal<LibraryPlace>('papers');
  const importing = useSignal<'never' | 'open' | 'closed'>('never');
  const isImporting = importing.value === 'open';
  const dropped = useFileDrop(() => (importing.value = 'open'));
  const drafts = useNoteDrafts();
  return (
    <main class="library">
      <header>
        <h1>{i18n.t('library.heading')}</h1>
        <nav aria-label={i18n.t('library.places')}>
          {LIBRARY_PLACES.map((one) => (
            <button
              key={one}
              type="button"
              data-place={one}
              aria-current={one === place.value ? 'page' : undefined}
              onClick={() => (place.value = one)}
            >
              {describePlace(one)}
            </button>
          ))}
        </nav>
        <div class="files">
          <ExportForm scope={readScope(view)} onExport={actions.exportShown} />
          <button
            type="button"
            class="button"
            data-action="import"
            aria-expanded={isImporting}
            aria-controls="import"
            onClick={() => (importing.value = isImporting ? 'closed' : 'open')}
          >
            {i18n.t('import.open')}
          </button>
        </div>
      </header>
      {view.reminder !== undefined && (
        <BackupReminder
          lastAt={view.reminder.lastAt}
          actions={actions}
          onSchedule={() => (place.value = 'snapshots')}
        />
      )}
      {view.backup !== undefined && <BackupProblem backup={view.backup} actions={actions} />}
      {importing.value !== 'never' && (
        <ImportPanel actions={actions.import} isOpen={isImporting} dropped={dropped} />
      )}
      {place.value === 'papers' && (
        <PapersView
          view={view}
          saved={saved}
          drafts={drafts}
          actions={actions}
          onRestore={bin.restore}
        />
      )}
      {place.value === 'charts' && <ChartsPlace papers={saved} state={view.state} />}
      {place.value === 'bin' && <BinView actions={bin} total={view.total} />}
      {place.value === 'snapshots' && (
        <>
          {view.backup !== undefined && <BackupSchedule backup={view.backup} actions={actions} />}
          <SnapshotsView actions={snapshots} />
        </>
      )}
      <SavingLine
        view={view}
        onUndo={() => void actions.undoLast()}
        onRetry={() => void actions.retry()}
      />
    </main>
  );
}

function readScope(view: LibraryView): ExportScope {
  if (view.selected.size > 0) return 'selected';
  return isNarrowed(view) ? 'found' : 'all';
}

function describePlace(place: LibraryPlace): string {
  switch (place) {
    case 'papers':
      return i18n.t('library.papers');
    case 'charts':
      return i18n.t('library.charts');
    case 'bin':
      return i18n.t('library.bin');
    case 'snapshots':
      return i18n.t('library.backups');
  }
}
