import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';

interface Props {
  /** When a pause ends, as an ISO date-time; without one the filters are at work. */
  readonly until: string | undefined;
  readonly onPause: () => Promise<void>;
  readonly onEnd: () => Promise<void>;
}

const formatTime = (time: string) =>
  new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(Date.parse(time));

/** Pauses all filters for an hour, or says how long they are paused and ends that. */
export function PauseLine({ until, onPause, onEnd }: Props) {
  const attempt = useAttempt();
  return (
    <>
      <div class={until === undefined ? 'row' : 'row notice'} data-paused={until !== undefined}>
        <span class="grow" role="status">
          {until !== undefined && i18n.t('pause.until', [formatTime(until)])}
        </span>
        <button
          type="button"
          class="link"
          data-action="pause"
          disabled={attempt.busy}
          onClick={() => void attempt.run(until === undefined ? onPause : onEnd)}
        >
          {until === undefined ? i18n.t('pause.pause') : i18n.t('pause.end')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </>
  );
}
