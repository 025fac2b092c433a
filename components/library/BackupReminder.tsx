import { formatDate } from '../format-date.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import type { BackupActions } from './library-view.ts';

interface Props {
  /** When the last backup was saved, ISO; none yet. */
  readonly lastAt: string | undefined;
  readonly actions: Pick<BackupActions, 'backUp' | 'putOffBackup'>;
  readonly onSchedule: () => void;
}

/** Once a month, in a line that goes away: only a file outlives the browser's profile. */
export function BackupReminder({ lastAt, actions, onSchedule }: Props) {
  const attempt = useAttempt();
  return (
    <div class="notice row" data-reminder>
      <span class="grow">
        {lastAt === undefined
          ? i18n.t('reminder.never')
          : i18n.t('reminder.last', [formatDate(lastAt)])}
      </span>
      <button
        type="button"
        class="button"
        data-action="back-up"
        disabled={attempt.busy}
        onClick={() => void attempt.run(actions.backUp)}
      >
        {i18n.t('reminder.back_up')}
      </button>
      <button type="button" class="link" data-action="to-schedule" onClick={onSchedule}>
        {i18n.t('reminder.schedule')}
      </button>
      <button
        type="button"
        class="link"
        data-action="put-off"
        disabled={attempt.busy}
        onClick={() => void attempt.run(actions.putOffBackup)}
      >
        {i18n.t('reminder.put_off')}
      </button>
      <Problem text={attempt.problem} />
    </div>
  );
}
