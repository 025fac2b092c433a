import { useSignal } from '@preact/signals';

import type { PaperId } from '../../utils/paper.ts';
import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { DayToForget } from './DayToForget.tsx';
import { ForgottenLine } from './ForgottenLine.tsx';
import type { SeenActions, SeenView } from './seen-actions.ts';

interface Props {
  readonly seen: SeenView;
  /** The papers of the page in the tab. */
  readonly page: readonly PaperId[];
  readonly actions: SeenActions;
}

/** How many papers are remembered, as far as that is known, and ways to forget them. */
export function RememberedPapers({ seen, page, actions }: Props) {
  const attempt = useAttempt();
  const forgotten = useSignal<readonly SeenPaper[] | undefined>(undefined);
  if (seen === 'asking') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (seen === 'failed') return <Problem text={i18n.t('seen.failed')} />;

  const { papers, days, unreadable } = seen;
  const forget = (how: () => Promise<readonly SeenPaper[]>) =>
    void attempt.run(async () => (forgotten.value = await how()));

  async function undo() {
    await actions.restore(forgotten.peek() ?? []);
    forgotten.value = undefined;
  }

  async function forgetAll() {
    await actions.forgetAll();
    forgotten.value = undefined;
  }

  return (
    <>
      <p role="status" data-count="seen">
        {papers === 0 ? i18n.t('seen.none') : i18n.t('seen.remembered', papers)}
      </p>
      {unreadable > 0 && <p class="notice">{i18n.t('seen.unreadable', unreadable)}</p>}
      {forgotten.value !== undefined && <ForgottenLine papers={forgotten.value} onUndo={undo} />}
      {days.length > 0 && (
        <DayToForget days={days} onForget={(day) => forget(() => actions.forgetDay(day))} />
      )}
      {papers > 0 && page.length > 0 && (
        <p>
          <button
            type="button"
            class="button"
            data-action="forget-page"
            disabled={attempt.busy}
            onClick={() => forget(() => actions.forgetPage(page))}
          >
            {i18n.t('seen.forget_page')}
          </button>
        </p>
      )}
      <Problem text={attempt.problem} />
      {(papers > 0 || unreadable > 0) && (
        <ConfirmButton
          action="forget-all"
          label={i18n.t('seen.forget_all')}
          question={i18n.t('seen.forget_all_ask')}
          yes={i18n.t('seen.forget_all_yes')}
          no={i18n.t('action.keep')}
          onConfirm={forgetAll}
        />
      )}
    </>
  );
}
