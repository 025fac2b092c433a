import { SCHEDULE_CHOICES } from '../../utils/interchange/backup-log.ts';
import type { BackupSchedule as Schedule } from '../../utils/interchange/backup-log.ts';
import { formatMoment } from '../format-date.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import type { BackupActions, BackupState } from './library-view.ts';

interface Props {
  readonly backup: BackupState;
  readonly actions: Pick<BackupActions, 'scheduleBackup'>;
}

const LABELS = {
  off: 'schedule.off',
  day: 'schedule.day',
  week: 'schedule.week',
  month: 'schedule.month',
} as const satisfies Record<Schedule | 'off', string>;

/** How often all that is kept is written into a file, and when that was done last. */
export function BackupSchedule({ backup, actions }: Props) {
  const attempt = useAttempt();
  const chosen = backup.schedule ?? 'off';
  return (
    <section class="backups" aria-labelledby="backups">
      <h2 id="backups" class="place-heading">
        {i18n.t('schedule.heading')}
      </h2>
      <p class="quiet">{i18n.t('schedule.about')}</p>
      {/* Buttons: the browser asks for a permission only within a click. */}
      <div class="row" role="group" aria-label={i18n.t('schedule.choice')}>
        {SCHEDULE_CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            class="button choice"
            data-schedule={choice}
            aria-pressed={choice === chosen}
            disabled={attempt.busy}
            onClick={() => void attempt.run(() => actions.scheduleBackup(choice))}
          >
            {i18n.t(LABELS[choice])}
          </button>
        ))}
      </div>
      <p class="quiet" role="status">
        {describeState(backup)}
      </p>
      <Problem text={attempt.problem} />
    </section>
  );
}

function describeState({ schedule, written, isAllowed, isRunning }: BackupState): string {
  if (isRunning) return i18n.t('schedule.running');
  if (written !== undefined) return i18n.t('schedule.written', [formatMoment(written)]);
  if (schedule !== undefined) return i18n.t('schedule.none');
  return isAllowed ? '' : i18n.t('schedule.asks');
}
