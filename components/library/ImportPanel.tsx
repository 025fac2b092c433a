import { useSignal } from '@preact/signals';

import type { ImportMode } from '../../utils/import-mode.ts';
import type { ImportUndo } from '../../utils/interchange/import-content.ts';
import { FileButton } from '../FileButton.tsx';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { UndoLine } from '../UndoLine.tsx';
import { useAttempt } from '../use-attempt.ts';
import { describeFault } from './describe-import.ts';
import type { ImportActions, OpenedImport } from './import-actions.ts';
import { ImportPreview } from './ImportPreview.tsx';

interface Props {
  readonly actions: ImportActions;
  /** Closed, it keeps the way back from what was taken in. */
  readonly isOpen: boolean;
}

/** Takes files and pasted texts in, once the user has seen what they would change. */
export function ImportPanel({ actions, isOpen }: Props) {
  const opened = useSignal<OpenedImport | undefined>(undefined);
  const before = useSignal<ImportUndo | undefined>(undefined);
  /** What the undo has left alone. */
  const left = useSignal(0);
  const pasted = useSignal('');
  const attempt = useAttempt();

  async function open(source: File | string) {
    left.value = 0;
    opened.value = undefined;
    await attempt.run(async () => {
      opened.value = await actions.open(source);
    });
  }

  async function take(mode: ImportMode) {
    const now = opened.peek();
    if (now?.ok !== true) return;
    before.value = await actions.take(now.content, mode);
    opened.value = undefined;
    pasted.value = '';
  }

  async function undo(what: ImportUndo) {
    left.value = await actions.undo(what);
    before.value = undefined;
    // What it said would change was said of another library.
    opened.value = undefined;
  }

  const shown = opened.value;
  const done = before.value;
  return (
    <section id="import" class="import" aria-label={i18n.t('import.open')} hidden={!isOpen}>
      <p class="quiet">{i18n.t('import.hint')}</p>
      <div class="row">
        <FileButton
          action="choose-import"
          label={i18n.t('import.choose')}
          text={attempt.busy ? i18n.t('import.reading') : i18n.t('import.choose')}
          disabled={attempt.busy}
          onPick={open}
        />
        <textarea
          class="grow"
          rows={2}
          aria-label={i18n.t('import.paste')}
          placeholder={i18n.t('import.paste')}
          value={pasted.value}
          onInput={({ currentTarget }) => (pasted.value = currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          data-action="read-import"
          disabled={attempt.busy || pasted.value.trim() === ''}
          onClick={() => void open(pasted.peek())}
        >
          {i18n.t('import.read')}
        </button>
      </div>
      <Problem text={shown?.ok === false ? describeFault(shown.code) : attempt.problem} />
      {shown?.ok === true && (
        <ImportPreview
          opened={shown}
          onSaveList={actions.saveList}
          onTake={take}
          onCancel={() => (opened.value = undefined)}
          onExport={actions.exportStored}
        />
      )}
      {done !== undefined && <UndoLine text={i18n.t('import.done')} onUndo={() => undo(done)} />}
      {left.value > 0 && (
        <p class="quiet" role="status" data-count="left">
          {i18n.t('import.left', left.value)}
        </p>
      )}
    </section>
  );
}
