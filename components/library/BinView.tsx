import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import { i18n } from '#i18n';

import { BIN_DAYS } from '../../utils/library/bin.ts';
import type { BinnedPaper } from '../../utils/messages/protocol.ts';
import { formatDate } from '../format-date.ts';
import type { BinActions } from './library-view.ts';

const SHOWN = 100;

interface Props {
  readonly actions: BinActions;
  /** How many papers the library has: as that changes, here or in another tab, so does the bin. */
  readonly total: number;
}

/** Papers that were removed and can still come back. */
export function BinView({ actions, total }: Props) {
  const papers = useSignal<readonly BinnedPaper[] | 'reading' | 'failed'>('reading');
  const most = useSignal(SHOWN);

  async function read() {
    papers.value = await actions.read().catch(() => 'failed' as const);
  }
  useEffect(() => void read(), [total]);

  const change = async (done: Promise<boolean>) => {
    if (await done) await read();
  };
  const all = papers.value;
  if (all === 'reading') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (all === 'failed') return <p class="problem">{i18n.t('saved.failed')}</p>;
  return (
    <>
      <p class="quiet" data-count="bin">
        {all.length === 0
          ? i18n.t('library.bin_none', [String(BIN_DAYS)])
          : i18n.t('library.bin_holds', [String(BIN_DAYS)])}
      </p>
      <ol class="binned">
        {all.slice(0, most.value).map(({ id, removedAt, title }) => (
          <li key={id} data-binned={id}>
            <span class="title">{title ?? i18n.t('library.unreadable', [id])}</span>
            <time class="quiet" dateTime={removedAt}>
              {i18n.t('library.removed_on', [formatDate(removedAt)])}
            </time>
            <BinButtons
              title={title ?? id}
              onRestore={() => void change(actions.restore([id]))}
              onDiscard={() => void change(actions.discard([id]))}
            />
          </li>
        ))}
      </ol>
      {all.length > most.value && (
        <button type="button" class="button" onClick={() => (most.value += SHOWN)}>
          {i18n.t('library.more')}
        </button>
      )}
    </>
  );
}

interface ButtonsProps {
  readonly title: string;
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

/** For good is asked twice, in the same place. */
function BinButtons({ title, onRestore, onDiscard }: ButtonsProps) {
  const asks = useSignal(false);
  return (
    <span class="row">
      <button
        type="button"
        class="button"
        data-action="restore"
        aria-label={i18n.t('library.restore_label', [title])}
        onClick={onRestore}
      >
        {i18n.t('library.restore')}
      </button>
      <button
        type="button"
        class="link"
        data-action="discard"
        aria-label={i18n.t('library.discard_label', [title])}
        onBlur={() => (asks.value = false)}
        onClick={() => (asks.value ? onDiscard() : (asks.value = true))}
      >
        {asks.value ? i18n.t('library.discard_sure') : i18n.t('library.discard')}
      </button>
    </span>
  );
}
