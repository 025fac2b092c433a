import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { FileReading } from '../../../utils/techniques-file/parse-file.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { FileButton } from '../../FileButton.tsx';
import { i18n } from '../../messages.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';
import { FaultList } from './FaultList.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { TechniqueActions } from './technique-actions.ts';

interface Props {
  readonly document: UserTechniquesDocument;
  readonly actions: TechniqueActions;
  readonly tabUrl: string;
}

/** Techniques and corrections into a file, and from one. */
export function TechniquesFile({ document, actions, tabUrl }: Props) {
  const reading = useSignal<FileReading | undefined>(undefined);
  const done = useSignal(false);
  const attempt = useAttempt();
  const told = useRef<HTMLDivElement>(null);
  const now = reading.value;
  // So that it is read out, and the keys go on from here.
  useEffect(() => told.current?.focus(), [now]);

  async function read(file: File) {
    done.value = false;
    reading.value = undefined;
    await attempt.run(async () => {
      reading.value = await actions.readFile(file);
    });
  }

  function close(imported: boolean) {
    reading.value = undefined;
    done.value = imported;
  }

  return (
    <section data-section="file">
      <h3>{i18n.t('techniques.file')}</h3>
      <div class="row">
        <button
          type="button"
          class="button"
          data-action="export-techniques"
          onClick={() => void attempt.run(() => actions.export(document))}
        >
          {i18n.t('techniques.export')}
        </button>
        <FileButton
          action="import-techniques"
          label={i18n.t('techniques.import')}
          accept=".json,application/json"
          disabled={attempt.busy}
          onPick={read}
        />
        <span class="grow" />
        <a class="link" href={tabUrl} target="_blank" title={i18n.t('techniques.in_tab_title')}>
          {i18n.t('techniques.in_tab')}
        </a>
      </div>
      <Problem text={attempt.problem} />
      <p class="quiet" role="status" hidden={!done.value}>
        {i18n.t('techniques.imported')}
      </p>
      {now !== undefined && (
        <div
          ref={told}
          class="notice"
          data-import={now.ok ? 'preview' : 'refused'}
          role="group"
          tabIndex={-1}
          aria-label={
            now.ok ? i18n.t('techniques.import_change') : i18n.t('techniques.import_refused')
          }
        >
          {now.ok ? (
            <ImportPreview
              document={document}
              content={now.content}
              onImport={actions.import}
              onDone={close}
            />
          ) : (
            <>
              <p>{i18n.t('techniques.import_refused')}</p>
              <FaultList faults={now.faults} />
            </>
          )}
        </div>
      )}
    </section>
  );
}
