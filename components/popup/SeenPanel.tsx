import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import { writeDay } from '../../utils/day.ts';
import type { Day } from '../../utils/day.ts';
import type { PaperId } from '../../utils/paper.ts';
import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import type { SeenSummary } from '../../utils/seen/summarise.ts';
import { ChoiceList } from '../ChoiceList.tsx';
import { formatDate } from '../format-date.ts';
import { Problem } from '../Problem.tsx';
import { UndoLine } from '../UndoLine.tsx';
import { useAttempt } from '../use-attempt.ts';
import { ConfirmButton } from './ConfirmButton.tsx';

/** What is remembered, as far as the background has answered. */
export type SeenView = SeenSummary | 'asking' | 'failed';

/** Each rejects when it was not done; forgetting answers what undo brings back. */
export interface SeenActions {
  readonly forgetDay: (day: Day) => Promise<readonly SeenPaper[]>;
  readonly forgetPage: (ids: readonly PaperId[]) => Promise<readonly SeenPaper[]>;
  readonly forgetAll: () => Promise<void>;
  readonly restore: (papers: readonly SeenPaper[]) => Promise<void>;
}

interface Props {
  readonly seen: SeenView;
  /** The papers of the page in the tab. */
  readonly page: readonly PaperId[];
  readonly actions: SeenActions;
}

/** How many papers are remembered as seen, and ways to forget them. */
export function SeenPanel({ seen, page, actions }: Props) {
  return (
    <section class="seen" aria-label={i18n.t('seen.heading')}>
      <h3>{i18n.t('seen.heading')}</h3>
      <p class="quiet">{i18n.t('seen.hint')}</p>
      <Remembered seen={seen} page={page} actions={actions} />
    </section>
  );
}

function Remembered({ seen, page, actions }: Props) {
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
      {forgotten.value !== undefined && <Forgotten papers={forgotten.value} onUndo={undo} />}
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
          no={i18n.t('seen.forget_all_no')}
          onConfirm={forgetAll}
        />
      )}
    </>
  );
}

interface ForgottenProps {
  readonly papers: readonly SeenPaper[];
  readonly onUndo: () => Promise<void>;
}

function Forgotten({ papers, onUndo }: ForgottenProps) {
  if (papers.length === 0) return <p class="quiet">{i18n.t('seen.forgotten_none')}</p>;
  // Another forgetting is another line, which takes the focus.
  const key = papers.map(({ id }) => id).join();
  return <UndoLine key={key} text={i18n.t('seen.forgotten', papers.length)} onUndo={onUndo} />;
}

interface DayProps {
  readonly days: SeenSummary['days'];
  readonly onForget: (day: Day) => void;
}

function DayToForget({ days, onForget }: DayProps) {
  const chosen = useSignal<Day | undefined>(undefined);
  const [latest] = days;
  const { day } = days.find((one) => one.day === chosen.value) ?? latest ?? { day: 0 };
  return (
    <div class="row">
      <span class="grow">
        <ChoiceList
          label={i18n.t('seen.day')}
          value={String(day)}
          choices={days.map((one) => ({ value: String(one.day), label: labelDay(one) }))}
          onChoose={(value) => (chosen.value = Number(value))}
        />
      </span>
      <button type="button" class="button" data-action="forget-day" onClick={() => onForget(day)}>
        {i18n.t('seen.forget_day')}
      </button>
    </div>
  );
}

const labelDay = ({ day, papers }: SeenSummary['days'][number]): string =>
  i18n.t('seen.day_papers', papers, [formatDate(writeDay(day), 'UTC'), String(papers)]);
