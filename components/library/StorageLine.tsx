import type { StorageUse } from '../../utils/library/storage-use.ts';
import { i18n } from '../messages.ts';
import { useAnswer } from '../use-answer.ts';

/** How much is stored, and whether the browser may clear it. */
export function StorageLine({ read }: { readonly read: () => Promise<StorageUse> }) {
  const { answer: use } = useAnswer(read);
  // Without an answer there is nothing to say.
  if (use === 'reading' || use === 'failed') return null;
  const { isKept, used, most } = use;
  return (
    <p class={isKept ? 'quiet' : 'notice'} data-kept={isKept}>
      {i18n.t('snapshots.room', [formatMegabytes(used), formatMegabytes(most)])}{' '}
      {isKept ? i18n.t('snapshots.kept') : i18n.t('snapshots.not_kept')}
    </p>
  );
}

function formatMegabytes(bytes: number): string {
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 10_000_000 ? 1 : 0,
  }).format(bytes / 1_000_000);
}
