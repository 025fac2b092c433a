import { useSignal } from '@preact/signals';

import type { RestoredParts, SnapshotReason } from '../../utils/library/snapshots.ts';
import { formatMoment } from '../format-date.ts';
import { i18n } from '../messages.ts';
import { useAnswer } from '../use-answer.ts';
import type { SnapshotActions } from './library-view.ts';
import { SnapshotPreview } from './SnapshotPreview.tsx';
import { StorageLine } from './StorageLine.tsx';

/** Older states of the library, and the way back to them. */
export function SnapshotsView({ actions }: { readonly actions: SnapshotActions }) {
  const { answer: notes, again } = useAnswer(actions.list);
  const open = useSignal<string | undefined>(undefined);

  async function restore(at: string, parts: RestoredParts) {
    if (!(await actions.restore(at, parts))) return;
    open.value = undefined;
    await again();
  }

  return (
    <>
      <h2 class="place-heading">{i18n.t('snapshots.heading')}</h2>
      <p class="quiet">{i18n.t('snapshots.about')}</p>
      <StorageLine read={actions.readStorageUse} />
      {notes === 'reading' && <p class="quiet">{i18n.t('popup.reading')}</p>}
      {notes === 'failed' && <p class="problem">{i18n.t('saved.failed')}</p>}
      {notes.length === 0 && <p class="quiet">{i18n.t('snapshots.none')}</p>}
      {typeof notes !== 'string' && (
        <ol class="snapshots">
          {notes.map((note) => (
            <li key={note.at} data-snapshot={note.at}>
              <time dateTime={note.at}>{formatMoment(note.at)}</time>
              <span class="quiet">{describeReason(note.reason)}</span>
              <span class="quiet">{i18n.t('library.total', note.papers)}</span>
              <button
                type="button"
                class="button"
                data-action="preview"
                aria-expanded={open.value === note.at}
                onClick={() => (open.value = open.value === note.at ? undefined : note.at)}
              >
                {i18n.t('snapshots.restore')}
              </button>
              {open.value === note.at && (
                <SnapshotPreview
                  read={() => actions.preview(note.at)}
                  onRestore={(parts) => void restore(note.at, parts)}
                  onExport={actions.exportStored}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function describeReason(reason: SnapshotReason): string {
  switch (reason) {
    case 'daily':
      return i18n.t('snapshots.daily');
    case 'bulk':
      return i18n.t('snapshots.bulk');
    case 'import':
      return i18n.t('snapshots.import');
    case 'restore':
      return i18n.t('snapshots.before_restore');
    case 'migration':
      return i18n.t('snapshots.before_migration');
  }
}
