import type { SnapshotPreview as Changes } from '../../utils/messages/protocol.ts';
import { i18n } from '../messages.ts';
import { useAnswer } from '../use-answer.ts';
import { PaperSampleList } from './PaperSampleList.tsx';

interface Props {
  readonly read: () => Promise<Changes>;
  readonly onRestore: () => void;
}

/** What would be added, changed and removed. */
export function SnapshotPreview({ read, onRestore }: Props) {
  const { answer: changes } = useAnswer(read);
  if (changes === 'reading') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (changes === 'failed') return <p class="problem">{i18n.t('snapshots.unreadable')}</p>;
  const { added, changed, removed } = changes;
  if (added.count + changed.count + removed.count === 0)
    return <p class="quiet">{i18n.t('snapshots.same')}</p>;
  return (
    <div class="preview">
      <PaperSampleList label={i18n.t('snapshots.added', added.count)} sample={added} />
      <PaperSampleList label={i18n.t('snapshots.changed', changed.count)} sample={changed} />
      <PaperSampleList label={i18n.t('snapshots.removed', removed.count)} sample={removed} />
      <button type="button" class="button primary" data-action="rewind" onClick={onRestore}>
        {i18n.t('snapshots.restore_this')}
      </button>
    </div>
  );
}
