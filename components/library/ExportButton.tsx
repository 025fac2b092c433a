import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';

export interface ExportResult {
  readonly exported: number;
  /** Records that could not be read, and are not in the file. */
  readonly unreadable: number;
}

/** Writes the whole library into a file, and says how much of it. */
export function ExportButton({ onExport }: { readonly onExport: () => Promise<ExportResult> }) {
  const result = useSignal<ExportResult | undefined>(undefined);
  const attempt = useAttempt();

  function save() {
    result.value = undefined;
    return attempt.run(async () => {
      result.value = await onExport();
    });
  }

  return (
    <div class="export">
      <span class="quiet" role="status">
        {result.value !== undefined && describeResult(result.value)}
      </span>
      <Problem text={attempt.problem} />
      <button
        type="button"
        class="button"
        data-action="export"
        disabled={attempt.busy}
        onClick={() => void save()}
      >
        {attempt.busy ? i18n.t('library.exporting') : i18n.t('library.export')}
      </button>
    </div>
  );
}

function describeResult({ exported, unreadable }: ExportResult): string {
  const told = i18n.t('library.exported', exported);
  return unreadable === 0 ? told : `${told} ${i18n.t('library.not_exported', unreadable)}`;
}
