import { useSignal } from '@preact/signals';

import { IMPORT_MODES } from '../../utils/import-mode.ts';
import type { ImportMode } from '../../utils/import-mode.ts';
import { isLargeRemoval } from '../../utils/library/bin.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import { ConfirmRemoval } from './ConfirmRemoval.tsx';
import { countEntries, describeChange, describeCounts } from './describe-import.ts';
import { EntryList } from './EntryList.tsx';
import type { ImportActions, ImportPlan, OpenedImport } from './import-actions.ts';
import { LeftDocuments } from './LeftDocuments.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { useImportPlan } from './use-import-plan.ts';

interface Props {
  readonly opened: Extract<OpenedImport, { ok: true }>;
  readonly onSaveList: (lines: readonly string[]) => void;
  readonly onTake: (mode: ImportMode) => Promise<void>;
  readonly onCancel: () => void;
  readonly onExport: ImportActions['exportStored'];
}

const LABELS = { merge: 'import.merge', replace: 'import.replace' } as const;
/** Another program's file knows nothing of edits, removals and settings. */
const HINTS = {
  own: { merge: 'import.merge_hint', replace: 'import.replace_hint' },
  other: { merge: 'import.merge_hint_other', replace: 'import.replace_hint_other' },
} as const;

/** What a file would change, before it does. */
export function ImportPreview({ opened, onSaveList, onTake, onCancel, onExport }: Props) {
  const mode = useSignal<ImportMode>('merge');
  const asks = useSignal(false);
  const attempt = useAttempt();
  const planned = useImportPlan(opened, mode.value);
  const plan = planned.state === 'planned' ? planned.plan : undefined;
  const { content, unreadable, cut } = opened;
  const take = () => void attempt.run(() => onTake(mode.peek()));
  return (
    <div class="import-preview" data-import="preview">
      <fieldset class="modes">
        <legend>{i18n.t('import.how')}</legend>
        {IMPORT_MODES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="import-mode"
              value={choice}
              checked={mode.value === choice}
              onChange={() => (mode.value = choice)}
            />
            <span>
              {i18n.t(LABELS[choice])}{' '}
              <span class="quiet">{i18n.t(HINTS[content.origin][choice])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {planned.state === 'planning' && (
        <ProgressLine text={i18n.t('import.planning')} percent={planned.percent} />
      )}
      <ul class="counts" role="status">
        {plan && describeCounts(plan.counts).map((text) => <li key={text}>{text}</li>)}
        {plan?.documents.map((change) => (
          <li key={change.list}>{describeChange(change)}</li>
        ))}
        {plan && plan.left.length > 0 && <LeftDocuments names={plan.left} onExport={onExport} />}
      </ul>
      <EntryList
        heading={i18n.t('import.unreadable', countEntries(unreadable))}
        entries={unreadable}
        onSave={onSaveList}
      />
      <EntryList heading={i18n.t('import.cut', cut.length)} entries={cut} onSave={onSaveList} />
      <Problem text={planned.state === 'failed' ? planned.problem : attempt.problem} />
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="take-import"
          disabled={plan === undefined || attempt.busy}
          onClick={() => (plan && isLarge(plan.counts) ? (asks.value = true) : take())}
        >
          {i18n.t('import.take')}
        </button>
        <button type="button" class="button" data-action="cancel-import" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </button>
      </div>
      {asks.value && plan && (
        <ConfirmRemoval
          count={plan.counts.removed}
          onConfirm={take}
          onClose={() => (asks.value = false)}
        />
      )}
    </div>
  );
}

/** Of the papers that are here. */
const isLarge = ({ changed, same, removed, blocked }: ImportPlan['counts']): boolean =>
  isLargeRemoval(removed, changed + same + removed + blocked);
