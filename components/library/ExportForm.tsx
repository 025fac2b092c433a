import { useSignal } from '@preact/signals';

import { EXPORT_FORMATS } from '../../utils/interchange/export-formats.ts';
import type { ExportFormatName } from '../../utils/interchange/export-formats.ts';
import { ChoiceList } from '../ChoiceList.tsx';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';

export interface ExportResult {
  readonly exported: number;
  /** Records that could not be read, and are not in the file. */
  readonly unreadable: number;
  /** The file is larger than an import takes. */
  readonly isTooLarge?: boolean;
}

/** Which papers are exported: those that are selected, if any, or those that a search finds. */
export type ExportScope = 'all' | 'found' | 'selected';

interface Props {
  readonly scope: ExportScope;
  readonly onExport: (format: ExportFormatName) => Promise<ExportResult>;
}

const LABELS = {
  json: 'export.json',
  bibtex: 'export.bibtex',
  ris: 'export.ris',
  csl: 'export.csl',
  csv: 'export.csv',
  markdown: 'export.markdown',
} as const satisfies Record<ExportFormatName, string>;

const SCOPES = {
  all: 'export.all',
  found: 'export.found',
  selected: 'export.selected',
} as const satisfies Record<ExportScope, string>;

/** Writes saved papers into a file of a chosen format, and says how many. */
export function ExportForm({ scope, onExport }: Props) {
  const format = useSignal<ExportFormatName>('json');
  const result = useSignal<ExportResult | undefined>(undefined);
  const attempt = useAttempt();
  const choices = (Object.keys(EXPORT_FORMATS) as ExportFormatName[]).map((value) => ({
    value,
    // Of some papers alone it is no backup.
    label: i18n.t(value === 'json' && scope !== 'all' ? 'export.json_some' : LABELS[value]),
  }));

  function save() {
    result.value = undefined;
    return attempt.run(async () => {
      result.value = await onExport(format.peek());
    });
  }

  return (
    <div class="export">
      <span class="quiet" role="status">
        {result.value !== undefined && describeResult(result.value)}
      </span>
      <Problem text={attempt.problem} />
      <ChoiceList
        label={i18n.t('export.format')}
        value={format.value}
        choices={choices}
        onChoose={(chosen) => (format.value = chosen)}
      />
      <button
        type="button"
        class="button"
        data-action="export"
        disabled={attempt.busy}
        onClick={() => void save()}
      >
        {attempt.busy ? i18n.t('export.exporting') : i18n.t(SCOPES[scope])}
      </button>
    </div>
  );
}

function describeResult({ exported, unreadable, isTooLarge }: ExportResult): string {
  const told = [i18n.t('export.exported', exported)];
  if (unreadable > 0) told.push(i18n.t('export.not_exported', unreadable));
  if (isTooLarge === true) told.push(i18n.t('export.too_large'));
  return told.join(' ');
}
