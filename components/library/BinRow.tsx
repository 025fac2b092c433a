import { useSignal } from '@preact/signals';

import type { BinnedPaper } from '../../utils/messages/protocol.ts';
import { formatDate } from '../format-date.ts';
import { i18n } from '../messages.ts';

interface Props {
  readonly paper: BinnedPaper;
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

/** A removed paper; for good is asked twice, in the same place. */
export function BinRow({ paper, onRestore, onDiscard }: Props) {
  const { id, removedAt, title } = paper;
  const asks = useSignal(false);
  const name: [string] = [title ?? id];
  const question = i18n.t('library.discard_sure_label', name);
  return (
    <li data-binned={id}>
      <span class="title" dir="auto">
        {title ?? i18n.t('library.unreadable', [id])}
      </span>
      <time class="quiet" dateTime={removedAt}>
        {i18n.t('library.removed_on', [formatDate(removedAt)])}
      </time>
      <span class="row">
        <button
          type="button"
          class="button"
          data-action="restore"
          aria-label={i18n.t('library.restore_label', name)}
          onClick={onRestore}
        >
          {i18n.t('library.restore')}
        </button>
        <button
          type="button"
          class="link"
          data-action="discard"
          aria-label={asks.value ? question : i18n.t('library.discard_label', name)}
          onBlur={() => (asks.value = false)}
          onClick={() => (asks.value ? onDiscard() : (asks.value = true))}
        >
          {asks.value ? i18n.t('library.discard_sure') : i18n.t('library.discard')}
        </button>
        {/* Not every screen reader tells that a button is called otherwise. */}
        <span class="unseen" role="status">
          {asks.value && question}
        </span>
      </span>
    </li>
  );
}
