import { useSignal } from '@preact/signals';

import type { ImportMode } from '../../../utils/import-mode.ts';
import { countChanges } from '../../../utils/user-techniques/count-changes.ts';
import type { ChangeCount } from '../../../utils/user-techniques/count-changes.ts';
import { importTechniques } from '../../../utils/user-techniques/import-techniques.ts';
import type {
  UserTechniques,
  UserTechniquesDocument,
} from '../../../utils/user-techniques/user-techniques.ts';
import { ChoiceList } from '../../ChoiceList.tsx';
import { describeProblem } from '../../describe-problem.ts';
import { i18n } from '../../messages.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';

interface Props {
  readonly document: UserTechniquesDocument;
  readonly content: UserTechniques;
  readonly onImport: (content: UserTechniques, mode: ImportMode) => Promise<void>;
  /** Called with whether the file was taken in. */
  readonly onDone: (imported: boolean) => void;
}

const LISTS = {
  techniques: 'techniques.list_techniques',
  off: 'techniques.list_off',
  edits: 'techniques.list_edits',
  corrections: 'techniques.list_corrections',
} as const satisfies Record<keyof UserTechniques, string>;

/** What a file would change, before it does. */
export function ImportPreview({ document, content, onImport, onDone }: Props) {
  const mode = useSignal<ImportMode>('merge');
  const attempt = useAttempt();
  const change = importTechniques(document, content, mode.value);
  const changes = change.ok ? countChanges(document, change.value) : undefined;
  const rows = Object.entries(LISTS).flatMap(([list, name]) => {
    const text = changes && describeCount(changes[list as keyof UserTechniques]);
    return text ? [{ name, text }] : [];
  });

  async function take() {
    if (await attempt.run(() => onImport(content, mode.peek()))) onDone(true);
  }

  return (
    <>
      <div class="row">
        <span class="grow">{i18n.t('techniques.import_how')}</span>
        <ChoiceList
          label={i18n.t('techniques.import_how')}
          value={mode.value}
          choices={[
            { value: 'merge', label: i18n.t('techniques.merge') },
            { value: 'replace', label: i18n.t('techniques.replace') },
          ]}
          onChoose={(chosen) => (mode.value = chosen)}
        />
      </div>
      <dl class="counts">
        {rows.map(({ name, text }) => (
          <div key={name}>
            <dt>{i18n.t(name)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {change.ok && rows.length === 0 && <p>{i18n.t('techniques.nothing_new')}</p>}
      <Problem text={change.ok ? attempt.problem : describeProblem(new Error(change.error.code))} />
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="take-import"
          disabled={!change.ok || rows.length === 0 || attempt.busy}
          onClick={() => void take()}
        >
          {i18n.t('techniques.take')}
        </button>
        <button type="button" class="button" onClick={() => onDone(false)}>
          {i18n.t('action.cancel')}
        </button>
      </div>
    </>
  );
}

function describeCount({ added, changed, removed }: ChangeCount): string {
  return [
    added > 0 && i18n.t('techniques.count_added', [String(added)]),
    changed > 0 && i18n.t('techniques.count_changed', [String(changed)]),
    removed > 0 && i18n.t('techniques.count_removed', [String(removed)]),
  ]
    .filter((text) => text !== false)
    .join(', ');
}
