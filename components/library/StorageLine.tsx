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
      {i18n.t('snapshots.room', [formatSize(used), formatSize(most)])}{' '}
      {isKept ? i18n.t('snapshots.kept') : i18n.t('snapshots.not_kept')}
    </p>
  );
}

function formatSize(bytes: number): string {
  const [unit, size] = bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  const value = bytes / size;
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits }).format(
    value,
  );
}
