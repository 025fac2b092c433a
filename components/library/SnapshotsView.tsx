import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import { i18n } from '#i18n';

import type { PaperSample } from '../../utils/library/plan-restore.ts';
import type { SnapshotNote, SnapshotReason } from '../../utils/library/snapshots.ts';
import type { SnapshotPreview } from '../../utils/messages/protocol.ts';
import { formatMoment } from '../format-date.ts';
import type { SnapshotActions } from './library-view.ts';
import { RoomLine } from './RoomLine.tsx';

/** Older states of the library, and the way back to them. */
export function SnapshotsView({ actions }: { readonly actions: SnapshotActions }) {
  const notes = useSignal<readonly SnapshotNote[] | 'reading' | 'failed'>('reading');
  const open = useSignal<string | undefined>(undefined);

  async function read() {
    notes.value = await actions.list().catch(() => 'failed' as const);
  }
  useEffect(() => void read(), []);

  async function restore(at: string) {
    if (!(await actions.restore(at))) return;
    open.value = undefined;
    await read();
  }

  const all = notes.value;
  return (
    <>
      <h2 class="place-heading">{i18n.t('snapshots.heading')}</h2>
      <p class="quiet">{i18n.t('snapshots.about')}</p>
      <RoomLine read={actions.readRoom} />
      {all === 'reading' && <p class="quiet">{i18n.t('popup.reading')}</p>}
      {all === 'failed' && <p class="problem">{i18n.t('saved.failed')}</p>}
      {all.length === 0 && <p class="quiet">{i18n.t('snapshots.none')}</p>}
      {typeof all !== 'string' && (
        <ol class="snapshots">
          {all.map((note) => (
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
                <Preview
                  read={() => actions.preview(note.at)}
                  onRestore={() => void restore(note.at)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface PreviewProps {
  readonly read: () => Promise<SnapshotPreview>;
  readonly onRestore: () => void;
}

/** What would be added, changed and removed. */
function Preview({ read, onRestore }: PreviewProps) {
  const preview = useSignal<SnapshotPreview | 'reading' | 'failed'>('reading');
  useEffect(() => {
    void (async () => {
      preview.value = await read().catch(() => 'failed' as const);
    })();
  }, []);
  const shown = preview.value;
  if (shown === 'reading') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (shown === 'failed') return <p class="problem">{i18n.t('snapshots.unreadable')}</p>;
  const { added, changed, removed } = shown;
  if (added.count + changed.count + removed.count === 0)
    return <p class="quiet">{i18n.t('snapshots.same')}</p>;
  return (
    <div class="preview">
      <Sample label={i18n.t('snapshots.added', added.count)} sample={added} />
      <Sample label={i18n.t('snapshots.changed', changed.count)} sample={changed} />
      <Sample label={i18n.t('snapshots.removed', removed.count)} sample={removed} />
      <button type="button" class="button primary" data-action="rewind" onClick={onRestore}>
        {i18n.t('snapshots.restore_this')}
      </button>
    </div>
  );
}

function Sample({ label, sample }: { readonly label: string; readonly sample: PaperSample }) {
  if (sample.count === 0) return null;
  const rest = sample.count - sample.titles.length;
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {sample.titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
        {rest > 0 && <li class="quiet">{i18n.t('library.more_values', rest)}</li>}
      </ul>
    </details>
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
