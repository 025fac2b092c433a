import type { RestoredParts } from '../../utils/library/snapshots.ts';
import type { SnapshotPreview as Changes } from '../../utils/messages/protocol.ts';
import { i18n } from '../messages.ts';
import { useAnswer } from '../use-answer.ts';
import { describeDocuments } from './describe-import.ts';
import type { ImportActions } from './import-actions.ts';
import { LeftDocuments } from './LeftDocuments.tsx';
import { PaperSampleList } from './PaperSampleList.tsx';

interface Props {
  readonly read: () => Promise<Changes>;
  readonly onRestore: (parts: RestoredParts) => void;
  readonly onExport: ImportActions['exportStored'];
}

/** What would be added, changed and removed, and which settings would be others. */
export function SnapshotPreview({ read, onRestore, onExport }: Props) {
  const { answer: changes } = useAnswer(read);
  if (changes === 'reading') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (changes === 'failed') return <p class="problem">{i18n.t('snapshots.unreadable')}</p>;
  const { added, changed, removed, documents, left } = changes;
  const papers = added.count + changed.count + removed.count;
  const isSame = papers + documents.length === 0;
  return (
    <div class={isSame ? undefined : 'preview'}>
      {isSame && <p class="quiet">{i18n.t('snapshots.same')}</p>}
      <PaperSampleList label={i18n.t('snapshots.added', added.count)} sample={added} />
      <PaperSampleList label={i18n.t('snapshots.changed', changed.count)} sample={changed} />
      <PaperSampleList label={i18n.t('snapshots.removed', removed.count)} sample={removed} />
      {documents.length > 0 && (
        <p data-count="documents">
          {i18n.t('snapshots.documents', [describeDocuments(documents)])}
        </p>
      )}
      {left.length > 0 && (
        <ul class="counts">
          <LeftDocuments names={left} onExport={onExport} />
        </ul>
      )}
      {!isSame && (
        <Button action="rewind" isPrimary onPress={() => onRestore('all')}>
          {i18n.t('snapshots.restore_this')}
        </Button>
      )}
      {papers > 0 && documents.length > 0 && (
        <Button action="rewind-papers" onPress={() => onRestore('papers')}>
          {i18n.t('snapshots.restore_papers')}
        </Button>
      )}
    </div>
  );
}

interface ButtonProps {
  readonly action: string;
  readonly isPrimary?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

const Button = ({ action, isPrimary = false, onPress, children }: ButtonProps) => (
  <button
    type="button"
    class={isPrimary ? 'button primary' : 'button'}
    data-action={action}
    onClick={onPress}
  >
    {children}
  </button>
);
