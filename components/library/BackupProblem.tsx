import { formatMoment } from '../format-date.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import type { BackupActions, BackupState } from './library-view.ts';

interface Props {
  readonly backup: BackupState;
  readonly actions: Pick<BackupActions, 'scheduleBackup' | 'retryBackup'>;
}

/** Why no backup is written although one should be, and what to do. */
export function BackupProblem({ backup, actions }: Props) {
  const attempt = useAttempt();
  const { schedule, failed, isTooLarge, isAllowed, isRunning } = backup;
  if (schedule === undefined || (isAllowed && failed === undefined)) return null;
  const isBusy = attempt.busy || isRunning;
  return (
    <div class="notice row" role="alert" data-backup-problem={isAllowed ? 'failed' : 'refused'}>
      <span class="grow">
        {isAllowed && failed !== undefined
          ? i18n.t(isTooLarge ? 'schedule.too_large' : 'schedule.failed', [formatMoment(failed)])
          : i18n.t('schedule.refused')}
      </span>
      {isAllowed ? (
        <button
          type="button"
          class="button"
          data-action="retry-backup"
          disabled={isBusy}
          onClick={() => void attempt.run(actions.retryBackup)}
        >
          {isBusy ? i18n.t('schedule.running') : i18n.t('action.retry')}
        </button>
      ) : (
        <button
          type="button"
          class="button"
          data-action="allow-backup"
          disabled={isBusy}
          onClick={() => void attempt.run(() => actions.scheduleBackup(schedule))}
        >
          {i18n.t('schedule.allow')}
        </button>
      )}
      <button
        type="button"
        class="link"
        data-action="stop-backup"
        disabled={isBusy}
        onClick={() => void attempt.run(() => actions.scheduleBackup('off'))}
      >
        {i18n.t('schedule.switch_off')}
      </button>
      <Problem text={isAllowed ? undefined : attempt.problem} />
    </div>
  );
}
