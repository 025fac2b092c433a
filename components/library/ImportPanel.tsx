import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { ImportMode } from '../../utils/import-mode.ts';
import type { ImportUndo } from '../../utils/interchange/import-content.ts';
import { FileButton } from '../FileButton.tsx';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { UndoLine } from '../UndoLine.tsx';
import { describeFault } from './describe-import.ts';
import type { ImportActions } from './import-actions.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { useFileReading } from './use-file-reading.ts';

interface Props {
  readonly actions: ImportActions;
  /** Closed, it reads no further, but keeps the way back from what was taken in. */
  readonly isOpen: boolean;
  /** Files that the user has dropped on the page, last. */
  readonly dropped: readonly File[];
}

/** Takes files and pasted texts in, once the user has seen what they would change. */
export function ImportPanel({ actions, isOpen, dropped }: Props) {
  const section = useRef<HTMLElement>(null);
  const before = useSignal<ImportUndo | undefined>(undefined);
  /** What the undo has left alone. */
  const left = useSignal(0);
  const pasted = useSignal('');
  const taking = useRef<Promise<boolean> | undefined>(undefined);
  const reading = useFileReading(actions.open);
  const { opened, percent } = reading;
  useEffect(() => reading.stop, [isOpen]);
  useEffect(() => {
    const [file] = dropped;
    if (file === undefined) return;
    // It may have been dropped far down the list.
    section.current?.scrollIntoView({ block: 'nearest' });
    if (dropped.length > 1) reading.refuse(i18n.t('import.several'));
    else void open(file);
  }, [dropped]);

  async function open(source: File | string) {
    // What is being taken in is told first; where it was not done, that stays in sight.
    if (taking.current !== undefined && !(await taking.current)) return;
    left.value = 0;
    await reading.start(source);
  }

  async function take(mode: ImportMode) {
    if (opened?.ok !== true) return;
    const taken = actions.take(opened.content, mode);
    taking.current = taken.then(
      () => true,
      () => false,
    );
    try {
      before.value = await taken;
      reading.drop();
      pasted.value = '';
    } finally {
      taking.current = undefined;
    }
  }

  async function undo(what: ImportUndo) {
    left.value = await actions.undo(what);
    before.value = undefined;
    // What it said would change was said of another library.
    reading.drop();
  }

  const done = before.value;
  return (
    <section
      ref={section}
      id="import"
      class="import"
      aria-label={i18n.t('import.open')}
      hidden={!isOpen}
    >
      <p class="quiet">{i18n.t('import.hint')}</p>
      <div class="row">
        <FileButton action="choose-import" label={i18n.t('import.choose')} onPick={open} />
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
          disabled={pasted.value.trim() === ''}
          onClick={() => void open(pasted.peek())}
        >
          {i18n.t('import.read')}
        </button>
      </div>
      {percent !== undefined && (
        <ProgressLine text={i18n.t('import.reading')} percent={percent}>
          <button type="button" class="button" data-action="stop-reading" onClick={reading.stop}>
            {i18n.t('action.cancel')}
          </button>
        </ProgressLine>
      )}
      <Problem text={opened?.ok === false ? describeFault(opened.code) : reading.problem} />
      {opened?.ok === true && (
        <ImportPreview
          opened={opened}
          onSaveList={actions.saveList}
          onTake={take}
          onCancel={reading.drop}
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
